package org.copperwall.export;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.copperwall.SandboxDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// How far an export is, as seen on a replica that does not write it.
class ProgressTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static SandboxDatabase database;

	private static ExportScene writes;

	private static ExportScene watches;

	@BeforeAll
	static void one_replica_writes_and_one_does_not() {
		database = SandboxDatabase.migrated();
		Path folder = ExportScene.temporary();
		writes = ExportScene.on(database, folder, Map.of("copperwall.sandbox.demonstration", "true",
				"copperwall.export.rest", "4", "copperwall.export.page-rows", "20"));
		watches = ExportScene.on(database, folder, Map.of("copperwall.export.concurrent", "0"));
	}

	@AfterAll
	static void close() {
		watches.close();
		writes.close();
		database.close();
	}

	@Test
	void rows_go_up_to_the_total_and_the_stream_ends_with_the_file() {
		String id = watches.requested("district-officer", Map.of("regionCode", "621202", "cases", Map.of()));
		List<JsonNode> seen = progress("district-officer", id);
		assertThat(seen.getLast().path("status").asString()).isEqualTo("DONE");
		assertThat(seen.getLast().path("rows").asInt()).isEqualTo(447);
		assertThat(seen.getLast().path("total").asInt()).isEqualTo(447);
		assertThat(seen.getLast().at("/export/url").asString()).startsWith("/exports/");
		assertThat(seen).hasSizeGreaterThan(2).hasSizeLessThan(100);
		List<Integer> rows = seen.stream().map(one -> one.path("rows").asInt()).toList();
		assertThat(rows).isSorted();
		assertThat(watches.fetch("district-officer", id).statusCode()).isEqualTo(200);
	}

	@Test
	void what_is_done_is_told_once() {
		String id = writes.requested("auditor", Map.of("warnings", Map.of()));
		assertThat(writes.ended("auditor", id)).isEqualTo("DONE");
		assertThat(progress("auditor", id)).hasSize(1);
	}

	@Test
	void nobody_watches_the_export_of_another() {
		String id = writes.requested("township-officer", Map.of("warnings", Map.of()));
		for (String persona : List.of("township-cadre", "auditor", "district-officer")) {
			assertThat(events(persona, id)).as(persona)
				.anySatisfy(line -> assertThat(line).contains("NOT_VISIBLE"))
				.noneSatisfy(line -> assertThat(line).contains("\"rows\""));
		}
	}

	@Test
	void what_the_storage_has_no_room_for_comes_to_nothing_and_says_why() {
		try (ExportScene full = ExportScene
			.start(Map.of("copperwall.sandbox.demonstration", "true", "copperwall.storage.reserve", "100000GB"))) {
			String id = full.requested("township-officer", Map.of("cases", Map.of()));
			assertThat(full.ended("township-officer", id)).isEqualTo("FAILED");
			full.export("township-officer", id).path("export.failure").entity(String.class).isEqualTo("STORAGE_FULL");
		}
	}

	private static List<JsonNode> progress(String persona, String id) {
		return events(persona, id).stream()
			.filter(line -> line.startsWith("data:") && line.contains("exportProgress"))
			.map(line -> JSON.readTree(line.substring("data:".length())).at("/data/exportProgress"))
			.toList();
	}

	/// What the stream says until it ends.
	private static List<String> events(String persona, String id) {
		String query = "subscription($id: ID!) { exportProgress(id: $id) { status rows total export { url } } }";
		HttpRequest request = HttpRequest.newBuilder(URI.create(watches.service().address() + "/graphql"))
			.header("Authorization", "Bearer " + watches.service().tokenOf(persona))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.POST(HttpRequest.BodyPublishers
				.ofString(JSON.writeValueAsString(Map.of("query", query, "variables", Map.of("id", id)))))
			.build();
		try (Stream<String> lines = HttpClient.newHttpClient()
			.send(request, HttpResponse.BodyHandlers.ofLines())
			.body()) {
			return lines.toList();
		}
		catch (java.io.IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

}
