package org.copperwall.screening;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.screening.IntakeScene.CAO;
import static org.copperwall.screening.IntakeScene.COST;
import static org.copperwall.screening.IntakeScene.STRANGER;

/// Rows that name a person without a number that is known: somebody says who it is.
class MatchQueueTest {

	private static final String NEWBORN = "曹小宝,,2026-01-02,621202114001,2026-05-20,860.00,INPATIENT,,J1\n";

	private static IntakeScene scene;

	@BeforeAll
	static void start() {
		scene = new IntakeScene(Map.of());
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
	void name_birth_date_and_village_lead_to_those_who_could_be_meant() {
		String batch = scene.opened();
		scene.csv(batch,
				COST + NEWBORN + NEWBORN + "曹小宝,,2026-01-03,621202114001,2026-05-20,860.00,INPATIENT,,\n"
						+ "曹小宝,,2026-01-02,621202115001,2026-05-20,860.00,INPATIENT,,\n" + "曹大山," + STRANGER
						+ ",,621202114001,2026-05-20,860.00,INPATIENT,,\n");
		assertThat(scene.tally(batch)).isEqualTo("5 5 0 0 1 3 1 0");
		Map<String, Object> row = queue("medical-insurance", "621202").getFirst();
		assertThat(row).containsEntry("name", "曹小宝").containsEntry("amount", "860.00").containsEntry("row", 1);
		assertThat((List<?>) row.get("candidates")).hasSize(1);
	}

	@Test
	void a_row_that_got_its_person_is_a_record_and_stays_one() {
		String batch = scene.opened();
		scene.csv(batch, COST + NEWBORN);
		Map<String, Object> row = queue("township-officer", "621202114").getFirst();
		Map<String, Object> resolved = resolve("township-officer", row, candidate(row));
		assertThat(resolved.toString()).contains("MATCHED");
		assertThat(scene.tally(batch)).isEqualTo("1 1 0 1 0 0 0 0");
		assertThat(scene.value("SELECT amount_fen || ' ' || region_code FROM screening_record"))
			.isEqualTo("86000 621202114001");
		assertThat(resolve("township-officer", row, null)).containsEntry("code", "INVALID_STEP");
		String again = scene.opened();
		scene.csv(again, COST + NEWBORN);
		assertThat(scene.tally(again)).isEqualTo("1 1 0 0 0 0 1 0");
	}

	@Test
	void a_row_about_nobody_known_is_no_record() {
		String batch = scene.opened();
		scene.csv(batch, COST + NEWBORN);
		Map<String, Object> row = queue("district-officer", "621202").getFirst();
		assertThat(resolve("district-officer", row, null).toString()).contains("NOBODY");
		assertThat(scene.tally(batch)).isEqualTo("1 1 0 0 0 1 0 0");
		assertThat(scene.value("SELECT count(*) FROM screening_record")).isEqualTo("0");
	}

	@Test
	void nobody_names_somebody_else_or_decides_on_what_he_did_not_see() {
		String batch = scene.opened();
		scene.csv(batch, COST + NEWBORN);
		Map<String, Object> row = queue("medical-insurance", "621202").getFirst();
		String stranger = GlobalId.of("HouseholdMember", UUID.randomUUID());
		assertThat(resolve("medical-insurance", row, stranger)).containsEntry("code", "INVALID_INPUT");
		Map<String, Object> stale = new HashMap<>(row);
		stale.put("version", 7);
		assertThat(resolve("medical-insurance", stale, null)).containsEntry("code", "STALE_VERSION");
		scene.cancel(batch);
		assertThat(resolve("medical-insurance", row, null)).containsEntry("code", "INVALID_STEP");
	}

	@Test
	void the_queue_is_seen_by_the_department_and_the_officers_above_the_village() {
		scene.csv(scene.opened(), COST + NEWBORN);
		assertThat(queue("township-officer", "621202114")).hasSize(1);
		assertThat(queue("township-officer-yaozhai", "621202115")).isEmpty();
		assertThat(queue("education", "621202")).isEmpty();
		assertThat(queue("auditor", "621202").getFirst()).containsEntry("name", "曹**");
		assertThat(errors("village-cadre")).contains("FORBIDDEN");
		assertThat(errors("screen")).contains("FORBIDDEN");
	}

	@Test
	void a_batch_is_seen_by_its_department_and_the_officers_of_its_region() {
		String batch = scene.opened();
		String ofTownship = scene.opened("medical-insurance", "MEDICAL_COST", "621202114", false);
		assertThat(seen("medical-insurance", batch)).contains("MEDICAL_COST");
		assertThat(seen("district-officer", batch)).contains("MEDICAL_COST");
		assertThat(seen("auditor", batch)).contains("MEDICAL_COST");
		assertThat(seen("township-officer", ofTownship)).contains("MEDICAL_COST");
		for (String other : List.of("education", "township-officer", "township-officer-yaozhai", "village-cadre",
				"screen", "insurer", "mini-program", "district-leader")) {
			assertThat(seen(other, batch)).as(other).doesNotContain("MEDICAL_COST");
		}
		assertThat(sent("education", batch).statusCode()).isEqualTo(404);
		assertThat(sent("district-officer", batch).statusCode()).isEqualTo(404);
	}

	@Test
	void nobody_opens_a_batch_of_another_department_or_elsewhere() {
		assertThat(scene.open("education", "MEDICAL_COST", "621202", false).toString())
			.contains("screening.otherDepartment");
		assertThat(scene.open("education", "WAGES_OF_ALL", "999999", false).toString()).contains("screening.kind",
				"regionCode");
		assertThat(scene.open("medical-insurance", "MEDICAL_COST", "621202", false).toString()).contains("OPEN");
		assertThat(scene.families()
			.as(new Viewer("test", "somebody", null, Set.of(Role.DEPARTMENT_OFFICER), HouseholdScene.DISTRICT,
					"WEATHER", Set.of("write"), Locale.CHINESE))
			.document("mutation { openScreeningBatch(input: { requestId: \"" + UUID.randomUUID()
					+ "\", regionCode: \"621202\", kind: \"MEDICAL_COST\" }) { ... on Refusal { violations { code } } } }")
			.execute()
			.returnResponse()
			.toMap()
			.toString()).contains("screening.department");
	}

	@Test
	void every_department_has_kinds_whose_samples_can_be_sent() {
		List<Map<String, Object>> kinds = scene.service()
			.as("district-officer")
			.document("{ recordKinds { key department sample columns { name type required title } } }")
			.execute()
			.path("recordKinds")
			.entityList(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		assertThat(kinds.stream().map(kind -> kind.get("department")).distinct()).hasSize(9);
		for (Map<String, Object> kind : kinds) {
			String department = (String) kind.get("department");
			String batch = directly(department, (String) kind.get("key"));
			scene.service()
				.database()
				.execute("UPDATE screening_batch SET department = 'MEDICAL_INSURANCE' WHERE id = '" + batch + "'");
			String id = GlobalId.of("ScreeningBatch", UUID.fromString(batch));
			IntakeScene.json(scene.csv(id, (String) kind.get("sample")));
			assertThat(scene.faults(id)).as("%s", kind.get("key")).isEmpty();
			assertThat(scene.tally(id)).as("%s", kind.get("key")).startsWith("2 2 0");
		}
	}

	@Test
	void a_closed_batch_has_the_rows_it_should_have_and_takes_no_more() {
		String batch = scene.opened();
		scene.csv(batch, COST + IntakeScene.costs(1, 3));
		Map<String, Object> refused = scene.change("medical-insurance", "closeScreeningBatch",
				"ScreeningBatchClosed { batch { status } }", Map.of("batchId", batch, "rows", 4));
		assertThat(refused.toString()).contains("screening.rows");
		assertThat(scene
			.change("medical-insurance", "closeScreeningBatch", "ScreeningBatchClosed { batch { status } }",
					Map.of("batchId", batch, "rows", 3))
			.get("__typename")).isEqualTo("ScreeningBatchClosed");
		assertThat(scene.csv(batch, COST + IntakeScene.costs(1, 4)).statusCode()).isEqualTo(409);
		assertThat(scene.close(batch)).containsEntry("code", "INVALID_STEP");
		assertThat(scene.csv(scene.opened(), COST + IntakeScene.cost("曹大山", CAO, "2026-01-01", "1", "")).statusCode())
			.isEqualTo(200);
	}

	private static HttpResponse<String> sent(String persona, String batch) {
		return IntakeScene.send(scene.request(persona, batch)
			.header("Content-Type", "text/csv")
			.POST(HttpRequest.BodyPublishers.ofString(COST)));
	}

	private static String directly(String department, String kind) {
		String id = UUID.randomUUID().toString();
		scene.service()
			.database()
			.execute(
					"INSERT INTO screening_batch (id, region_code, department, kind, dry_run, status, opened_by, opened_at) "
							+ "VALUES ('" + id + "', '621202', '" + department + "', '" + kind
							+ "', true, 'OPEN', 'test', '2026-01-01T00:00:00Z')");
		return id;
	}

	private static List<Map<String, Object>> queue(String persona, String region) {
		return scene.service()
			.as(persona)
			.document(
					"query($region: RegionCode!) { screeningMatches(regionCode: $region) { edges { node { id row name "
							+ "birthDate amount candidates { id name } version } } } }")
			.variable("region", region)
			.execute()
			.path("screeningMatches.edges")
			.entityList(new ParameterizedTypeReference<Map<String, Map<String, Object>>>() {
			})
			.get()
			.stream()
			.map(edge -> edge.get("node"))
			.toList();
	}

	private static String errors(String persona) {
		return scene.service()
			.as(persona)
			.document("{ screeningMatches(regionCode: \"621202114001\") { totalCount } }")
			.execute()
			.returnResponse()
			.getErrors()
			.toString();
	}

	private static String seen(String persona, String batch) {
		return scene.service()
			.as(persona)
			.document("query($id: ID!) { node(id: $id) { ... on ScreeningBatch { kind { key } tally { rows } } } }")
			.variable("id", batch)
			.execute()
			.returnResponse()
			.toMap()
			.toString();
	}

	private static String candidate(Map<String, Object> row) {
		return (String) ((Map<?, ?>) ((List<?>) row.get("candidates")).getFirst()).get("id");
	}

	private static Map<String, Object> resolve(String persona, Map<String, Object> row, String member) {
		Map<String, Object> input = new HashMap<>(Map.of("matchId", row.get("id"), "version", row.get("version")));
		if (member != null) {
			input.put("memberId", member);
		}
		return scene.change(persona, "resolveMatch", "MatchResolved { match { status member { id } } }", input);
	}

}
