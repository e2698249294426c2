package org.copperwall.export;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.sandbox.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What ends an export or takes its file away. The tests need no order, but each a viewer of its own.
class ExpiryTest {

	private static ExportScene scene;

	@BeforeAll
	static void a_district_with_people() {
		scene = ExportScene.start(Map.of("copperwall.sandbox.demonstration", "true", "copperwall.export.rows", "1000",
				"copperwall.export.rest", "2", "copperwall.export.page-rows", "20"));
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@Test
	void a_file_past_its_days_is_gone_and_its_record_stays() {
		String id = scene.requested("township-officer", Map.of("cases", Map.of()));
		assertThat(scene.ended("township-officer", id)).isEqualTo("DONE");
		scene.service().advance("P8D");
		assertThat(scene.fetch("township-officer", id).statusCode()).isEqualTo(410);
		assertThat(scene.until("township-officer", id, List.of("EXPIRED"))).isEqualTo("EXPIRED");
		assertThat(scene.fetch("township-officer", id).statusCode()).isEqualTo(410);
		scene.export("township-officer", id).path("export.url").valueIsNull().path("export.rows").hasValue();
		assertThat(scene.service().bean(FileStorage.class).list("export/").collectList().block())
			.noneMatch(file -> scene.service()
				.database()
				.value("SELECT 1 FROM export_job WHERE status = 'EXPIRED' AND file_id::text = '"
						+ file.key().value().substring("export/".length()) + "'") != null);
	}

	@Test
	void a_list_longer_than_allowed_comes_to_nothing_and_says_why() {
		String id = scene.requested("district-officer", Map.of("regionCode", "621202", "households", Map.of()));
		assertThat(scene.ended("district-officer", id)).isEqualTo("FAILED");
		scene.export("district-officer", id)
			.path("export.failure")
			.entity(String.class)
			.isEqualTo("TOO_MANY_ROWS")
			.path("export.url")
			.valueIsNull();
		HttpResponse<byte[]> none = scene.fetch("district-officer", id);
		assertThat(none.statusCode()).isEqualTo(409);
		assertThat(new String(none.body(), StandardCharsets.UTF_8)).contains("export.http.FAILED", "未能生成");
	}

	@Test
	void who_has_too_many_waiting_is_refused_one_more() {
		List<String> waiting = List.of(slow("auditor"), slow("auditor"), slow("auditor"));
		scene.request("auditor", Map.of("cases", Map.of()))
			.path("requestExport.code")
			.entity(String.class)
			.isEqualTo("CAP_EXCEEDED");
		assertThat(scene.fetch("auditor", waiting.getLast()).statusCode()).isEqualTo(409);
		assertThat(waiting).allSatisfy(id -> assertThat(scene.ended("auditor", id)).isEqualTo("DONE"));
	}

	@Test
	void the_cap_holds_when_all_ask_at_once() {
		Map<String, Object> slow = Map.of("regionCode", "621202", "cases", Map.of());
		List<String> answers = IntStream.range(0, 12)
			.parallel()
			.mapToObj(one -> scene.request("district-officer", slow)
				.path("requestExport.__typename")
				.entity(String.class)
				.get())
			.toList();
		// More only if one is written before the last is asked for.
		assertThat(answers).filteredOn("ExportRequested"::equals).hasSizeBetween(3, 6);
		assertThat(scene.service()
			.database()
			.value("""
					SELECT count(*) FROM export_job WHERE subject = '%s' AND status IN ('QUEUED', 'RUNNING')"""
				.formatted(Persona.named("district-officer").orElseThrow().subject())))
			.satisfies(waiting -> assertThat(Integer.parseInt(waiting)).isLessThanOrEqualTo(3));
	}

	private static String slow(String persona) {
		return scene.requested(persona, Map.of("regionCode", "621202", "cases", Map.of()));
	}

	@Test
	void what_a_revoked_session_asked_for_is_neither_written_nor_given() {
		String done = scene.requested("township-cadre", Map.of("warnings", Map.of()));
		assertThat(scene.ended("township-cadre", done)).isEqualTo("DONE");
		String running = scene.requested("township-cadre", Map.of("households", Map.of()));
		scene.until("township-cadre", running, List.of("RUNNING"));
		String subject = scene.as("township-cadre")
			.document("{ viewer { subject } }")
			.execute()
			.path("viewer.subject")
			.entity(String.class)
			.get();
		scene.as("administrator")
			.document("""
					mutation($input: RevokeSessionsInput!) { revokeSessions(input: $input) { __typename } }""")
			.variable("input", Map.of("requestId", UUID.randomUUID().toString(), "subject", subject, "reason", "令牌外泄"))
			.execute()
			.path("revokeSessions.__typename")
			.entity(String.class)
			.isEqualTo("SessionsRevoked");
		for (int wait = 0; wait < 30; wait++) {
			ExportScene.pause();
		}
		assertThat(scene.ended("township-cadre", running)).isEqualTo("FAILED");
		scene.export("township-cadre", running)
			.path("export.failure")
			.entity(String.class)
			.isEqualTo("SESSION_REVOKED");
		HttpResponse<byte[]> kept = scene.fetchWith(scene.service().tokenOf("township-cadre"), done);
		assertThat(kept.statusCode()).isEqualTo(410);
		assertThat(new String(kept.body(), StandardCharsets.UTF_8)).contains("REVOKED");
	}

}
