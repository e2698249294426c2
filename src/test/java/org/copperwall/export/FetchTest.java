package org.copperwall.export;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.evidence.storage.FileKey;
import org.copperwall.evidence.storage.FileOwner;
import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/// Who is given a file, how, and until when.
class FetchTest {

	private static final Map<String, Object> HOUSEHOLDS = Map.of("households", Map.of(), "format", "XLSX");

	private static ExportScene scene;

	private static String done;

	@BeforeAll
	static void a_file_is_there() {
		scene = ExportScene.start(Map.of("copperwall.sandbox.demonstration", "true"));
		done = scene.requested("township-officer", HOUSEHOLDS);
		assertThat(scene.ended("township-officer", done)).isEqualTo("DONE");
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@Test
	void the_asker_is_given_the_file_under_its_name() throws Exception {
		HttpResponse<byte[]> whole = scene.fetch("township-officer", done);
		assertThat(whole.statusCode()).isEqualTo(200);
		assertThat(header(whole, "Content-Type"))
			.isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		assertThat(header(whole, "Cache-Control")).isEqualTo("private, no-store");
		assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(whole, "Content-Disposition"))
			.matches("attachment; filename=\"households-621202114-[0-9-]{10}\\.xlsx\"; "
					+ "filename\\*=UTF-8''%E5%86%9C%E6%88%B7%E6%B8%85%E5%8D%95-621202114-[0-9-]{10}\\.xlsx");
		String digest = HexFormat.of()
			.formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(whole.body()));
		GraphQlTester.Response export = scene.export("township-officer", done);
		export.path("export.sha256").entity(String.class).isEqualTo(digest);
		export.path("export.byteLength").entity(Integer.class).isEqualTo(whole.body().length);
		export.path("export.rows").entity(Integer.class).isEqualTo(Sheets.cells(whole.body(), 0).size() - 1);
	}

	@Test
	void a_part_is_given_where_a_part_is_asked_for() {
		byte[] whole = scene.fetch("township-officer", done).body();
		HttpResponse<byte[]> part = scene.fetch("township-officer", done, "Range", "bytes=100-299");
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(header(part, "Content-Range")).isEqualTo("bytes 100-299/" + whole.length);
		assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 100, 300));
		HttpResponse<byte[]> tail = scene.fetch("township-officer", done, "Range", "bytes=-50", "If-Range",
				header(part, "ETag"));
		assertThat(tail.body()).isEqualTo(Arrays.copyOfRange(whole, whole.length - 50, whole.length));
		for (String range : List.of("bytes=0-1,5-6", "bytes=x", "lines=1-2")) {
			assertThat(scene.fetch("township-officer", done, "Range", range).body()).as(range).isEqualTo(whole);
		}
		assertThat(scene.fetch("township-officer", done, "Range", "bytes=0-5", "If-Range", "\"other\"").body())
			.isEqualTo(whole);
		HttpResponse<byte[]> beyond = scene.fetch("township-officer", done, "Range", "bytes=" + whole.length + "-");
		assertThat(beyond.statusCode()).isEqualTo(416);
		assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + whole.length);
	}

	@Test
	void nobody_else_is_given_it_and_none_learns_that_it_is_there() {
		String absent = GlobalId.of("Export", UUID.randomUUID());
		for (String persona : List.of("district-officer", "township-cadre", "auditor", "administrator", "screen",
				"mini-program", "township-officer-yaozhai")) {
			HttpResponse<byte[]> other = scene.fetch(persona, done);
			HttpResponse<byte[]> nothing = scene.fetch(persona, absent);
			assertThat(other.statusCode()).as(persona).isEqualTo(404);
			assertThat(other.body()).isEqualTo(nothing.body());
		}
		for (String id : List.of("x", GlobalId.of("Case", UUID.randomUUID()))) {
			assertThat(scene.fetch("township-officer", id).statusCode()).isEqualTo(404);
		}
		assertThat(scene.fetchWith("none", done).statusCode()).isEqualTo(401);
	}

	@Test
	void auditors_see_who_took_what_and_what_for_others_only_their_own() {
		String own = "{ exports(first: 100) { totalCount edges { node { id purpose requestedBy } } } }";
		String subject = scene.as("township-officer")
			.document("{ viewer { subject } }")
			.execute()
			.path("viewer.subject")
			.entity(String.class)
			.get();
		for (String persona : List.of("auditor", "administrator", "township-officer")) {
			String of = "exports.edges[?(@.node.id == '" + done + "')].node.";
			GraphQlTester.Response seen = scene.as(persona).document(own).execute();
			seen.path(of + "purpose").entityList(String.class).containsExactly("核对台账");
			seen.path(of + "requestedBy").entityList(String.class).containsExactly(subject);
		}
		scene.as("township-cadre")
			.document(own)
			.execute()
			.path("exports.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
		scene.as("township-cadre")
			.document("query($id: ID!) { export(id: $id) { id } node(id: $id) { id } }")
			.variable("id", done)
			.execute()
			.path("export")
			.valueIsNull()
			.path("node")
			.valueIsNull();
	}

	@Test
	void every_step_is_in_the_log_and_the_purpose_is_not() {
		String id = scene.requested("district-officer", Map.of("cases", Map.of(), "purpose", "不得外传的事由"));
		assertThat(scene.ended("district-officer", id)).isEqualTo("DONE");
		scene.fetch("district-officer", id);
		scene.fetch("district-officer", id, "Range", "bytes=0-9");
		scene.export("district-officer", id).path("export.downloads").entity(Integer.class).isEqualTo(2);
		String subject = GlobalId.parse(id).orElseThrow().id().toString();
		String kinds = scene.service().database().value("""
				SELECT string_agg(convert_from(payload, 'UTF8')::jsonb ->> 'kind', ' ' ORDER BY position) FROM event
				 WHERE subject_id = '%s'""".formatted(subject));
		assertThat(kinds).isEqualTo("export.requested export.finished export.downloaded export.downloaded");
		assertThat(scene.service()
			.database()
			.value("SELECT count(*) FROM event WHERE position(convert_to('外传', 'UTF8') IN payload) > 0"))
			.isEqualTo("0");
		assertThat(scene.service()
			.database()
			.value("SELECT count(*) FROM export_job WHERE position(convert_to('外传', 'UTF8') IN purpose_sealed) > 0"))
			.isEqualTo("0");
	}

	@Test
	void a_file_lost_from_the_storage_is_said_to_be() {
		String id = scene.requested("township-officer", HOUSEHOLDS);
		assertThat(scene.ended("township-officer", id)).isEqualTo("DONE");
		FileKey key = new FileKey("export/" + scene.service()
			.database()
			.value("SELECT file_id FROM export_job WHERE id = '" + GlobalId.parse(id).orElseThrow().id() + "'"));
		FileOwner owner = scene.service().bean(ExportFiles.class);
		assertThat(
				owner.known(List.of(key, new FileKey("export/" + UUID.randomUUID()), new FileKey("export/x"))).block())
			.containsExactly(key);
		assertThat(owner.expected().collectList().block()).anyMatch(expected -> expected.key().equals(key));
		scene.service().bean(FileStorage.class).delete(key).block();
		HttpResponse<byte[]> gone = scene.fetch("township-officer", id);
		assertThat(gone.statusCode()).isEqualTo(410);
		assertThat(new String(gone.body(), StandardCharsets.UTF_8)).contains("export.http.LOST");
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

}
