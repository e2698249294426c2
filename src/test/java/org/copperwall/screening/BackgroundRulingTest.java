package org.copperwall.screening;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.screening.IntakeScene.CAO;
import static org.copperwall.screening.IntakeScene.COST;
import static org.copperwall.screening.IntakeScene.cost;

/// What happens to a batch once it is closed, whoever looks.
class BackgroundRulingTest {

	private static final String GRAVE = "23150.40";

	private static IntakeScene scene;

	@BeforeAll
	static void start() {
		scene = new IntakeScene(Map.of("copperwall.screening.look", "500ms", "copperwall.screening.progress", "50ms"));
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@BeforeEach
	void clear() {
		scene.clear();
	}

	@Test
	void a_closed_batch_is_judged_and_who_watches_sees_it_to_the_end() throws Exception {
		String batch = scene.opened();
		scene.csv(batch, COST + cost("曹大山", CAO, "2026-05-20", GRAVE, ""));
		scene.close(batch);
		List<String> seen = progress(batch);
		assertThat(seen.getLast()).isEqualTo("RAISED 1 1");
		assertThat(scene.value("SELECT count(*) FROM screening_finding WHERE status IN ('RAISED', 'JOINED')"))
			.isEqualTo("1");
		assertThat(progress(batch)).containsExactly("RAISED 1 1");
	}

	@Test
	void a_dry_run_is_judged_and_raises_nothing() throws Exception {
		String batch = scene.opened("medical-insurance", "MEDICAL_COST", "621202", true);
		scene.csv(batch, COST + cost("曹大山", CAO, "2026-05-20", GRAVE, ""));
		scene.close(batch);
		assertThat(progress(batch).getLast()).isEqualTo("TRIED 1 1");
		assertThat(scene.value("SELECT string_agg(status, ' ') FROM screening_finding")).isEqualTo("TRIED");
	}

	@Test
	void what_a_dead_instance_left_is_taken_up_when_its_lease_has_run_out() {
		String batch = scene.opened();
		scene.csv(batch, COST + cost("曹大山", CAO, "2026-05-20", GRAVE, ""));
		scene.service()
			.database()
			.execute("UPDATE screening_batch SET status = 'RECEIVED', closed_at = '2026-01-01T00:00:00Z', "
					+ "lease_id = gen_random_uuid(), leased_until = '2126-01-01T00:00:00Z'");
		scene.close(scene.opened());
		until("SELECT status FROM screening_batch WHERE lease_id IS NULL", "RAISED");
		assertThat(scene.value("SELECT status FROM screening_batch WHERE lease_id IS NOT NULL")).isEqualTo("RECEIVED");
		scene.service()
			.database()
			.execute("UPDATE screening_batch SET leased_until = '2020-01-01T00:00:00Z' WHERE lease_id IS NOT NULL");
		until("SELECT count(*) FROM screening_batch WHERE status = 'RAISED' AND lease_id IS NULL", "2");
		assertThat(scene.value("SELECT count(*) FROM screening_finding")).isEqualTo("1");
	}

	@Test
	void a_row_that_gets_its_person_later_is_judged_later() throws Exception {
		String batch = scene.opened();
		scene.csv(batch, COST + "曹小宝,,2026-01-02,621202114001,2026-05-20," + GRAVE + ",INPATIENT,,\n");
		scene.close(batch);
		assertThat(progress(batch).getLast()).isEqualTo("RAISED 1 0");
		assertThat(scene.value("SELECT count(*) FROM screening_finding")).isEqualTo("0");
		Map<String, Object> row = scene.service()
			.as("district-officer")
			.document(
					"{ screeningMatches(regionCode: \"621202\") { edges { node { id version candidates { id } } } } }")
			.execute()
			.path("screeningMatches.edges[0].node")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		Map<String, Object> input = new HashMap<>(Map.of("matchId", row.get("id"), "version", row.get("version")));
		input.put("memberId", ((Map<?, ?>) ((List<?>) row.get("candidates")).getFirst()).get("id"));
		scene.change("district-officer", "resolveMatch", "MatchResolved { match { status } }", input);
		until("SELECT count(*) FROM screening_finding WHERE status IN ('RAISED', 'JOINED')", "1");
		until("SELECT count(*) FROM screening_match WHERE ruled", "1");
	}

	/// `status rows matched` of each report, until the stream ends.
	private static List<String> progress(String batch) throws Exception {
		String body = JsonMapper.shared()
			.writeValueAsString(Map.of("query",
					"subscription($id: ID!) { screeningProgress(batchId: $id) { status tally { rows matched } } }",
					"variables", Map.of("id", batch)));
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client
				.send(HttpRequest.newBuilder(URI.create(scene.service().address() + "/graphql"))
					.header("Authorization", "Bearer " + scene.token("medical-insurance"))
					.header("Content-Type", "application/json")
					.header("Accept", "text/event-stream")
					.POST(HttpRequest.BodyPublishers.ofString(body))
					.build(), HttpResponse.BodyHandlers.ofString());
			return answer.body()
				.lines()
				.filter(line -> line.startsWith("data:") && line.contains("screeningProgress"))
				.map(line -> JsonMapper.shared().readTree(line.substring(5)).at("/data/screeningProgress"))
				.map(report -> report.path("status").asString() + " " + report.at("/tally/rows").asInt() + " "
						+ report.at("/tally/matched").asInt())
				.toList();
		}
	}

	private static void until(String sql, String wanted) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		String found = scene.value(sql);
		while (!wanted.equals(found)) {
			assertThat(System.nanoTime()).as("%s: %s", sql, found).isLessThan(end);
			Thread.onSpinWait();
			found = scene.value(sql);
		}
	}

}
