package org.copperwall.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.warning.WarningOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.DISTRICT;
import static org.copperwall.screening.Department.EDUCATION;
import static org.copperwall.screening.Department.MEDICAL_INSURANCE;

/// A batch that would raise too much is held until somebody has looked; a wrong one is taken back; departments are told how
/// their findings ended.
class BatchDecisionTest {

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private static final Viewer DISTRICT_OFFICER = HouseholdScene.viewer(Role.DISTRICT_OFFICER, DISTRICT);

	private static SandboxService service;

	private static ScreeningScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start(Map.of("copperwall.screening.ruling.raised-at-once", "3"));
		scene = new ScreeningScene(service);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@BeforeEach
	void nothing_sent() {
		scene.nothing_sent();
	}

	@Test
	void a_batch_far_larger_than_the_last_waits_for_somebody_else() {
		UUID batch = large();
		assertThat(scene.statusOf(batch)).isEqualTo("HELD");
		assertThat(scene.value("SELECT count(*) FROM warning")).isEqualTo("0");
		Viewer sender = new Viewer("test", "clerk", null, Set.of(Role.DISTRICT_OFFICER), DISTRICT, null, Set.of(),
				Locale.CHINESE);
		assertThat(change(sender, "releaseScreeningBatch", batch, Map.of())).containsEntry("code", "SAME_PERSON");
		assertThat(change(DISTRICT_OFFICER, "releaseScreeningBatch", batch, Map.of("version", 99)))
			.containsEntry("code", "STALE_VERSION");
		assertThat(change(DISTRICT_OFFICER, "releaseScreeningBatch", batch, Map.of())).containsEntry("__typename",
				"ScreeningBatchReleased");
		assertThat(scene.ruled(batch).raised()).isEqualTo(50);
		assertThat(scene.statusOf(batch)).isEqualTo("RAISED");
		assertThat(change(DISTRICT_OFFICER, "releaseScreeningBatch", batch, Map.of())).containsEntry("code",
				"INVALID_STEP");
	}

	@Test
	void a_held_batch_that_was_wrong_raises_nothing() {
		UUID batch = large();
		assertThat(change(DISTRICT_OFFICER, "retractScreeningBatch", batch, Map.of("reason", "全区重复报送")))
			.containsEntry("__typename", "ScreeningBatchRetracted");
		assertThat(scene.ruled(batch).ended()).isTrue();
		assertThat(scene.value("SELECT count(*) FROM warning")).isEqualTo("0");
	}

	@Test
	void a_wrong_batch_is_taken_back_and_nobody_elses_word_is_lost() {
		Household alone = scene.family(true);
		Household both = scene.family(true);
		Household applying = scene.family(true);
		UUID school = scene.batch(EDUCATION, "SCHOOL_LEAVING", false);
		scene.record(school, both, scene.memberOf(both), "2026-05-05", null, "LEFT");
		scene.ruled(school);
		UUID medical = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		for (Household home : List.of(alone, both, applying)) {
			scene.paid(medical, home, "2026-03-01", 6000);
		}
		scene.ruled(medical);
		service.database()
			.execute("UPDATE warning SET status = 'IN_CASE', hop = NULL, due_at = NULL, case_id = id"
					+ " WHERE household_id = '%s'".formatted(applying.id()));
		assertThat(change(officer("EDUCATION"), "retractScreeningBatch", medical, Map.of("reason", "错")))
			.doesNotContainKey("batch");
		assertThat(change(officer("MEDICAL_INSURANCE"), "retractScreeningBatch", medical, Map.of("reason", " ")))
			.containsEntry("code", "INVALID_INPUT");
		assertThat(change(officer("MEDICAL_INSURANCE"), "retractScreeningBatch", medical, Map.of("reason", "单位弄错")))
			.containsEntry("__typename", "ScreeningBatchRetracted");
		assertThat(standing(alone)).isEqualTo("SETTLED RETRACTED ILLNESS");
		assertThat(standing(both)).isEqualTo("OPEN  SCHOOLING");
		assertThat(standing(applying)).isEqualTo("IN_CASE  ILLNESS");
		assertThat(scene.value("SELECT count(*) FROM warning_reporter WHERE retracted_at IS NOT NULL")).isEqualTo("3");
		assertThat(scene.value(
				"SELECT string_agg(kind || ' ' || status, ', ' ORDER BY kind, status) FROM task WHERE kind = 'VERIFY_WARNING'"))
			.isEqualTo("VERIFY_WARNING CLOSED, VERIFY_WARNING OPEN, VERIFY_WARNING OPEN");
		assertThat(scene.value("SELECT count(*) FROM screening_record WHERE NOT tried")).isEqualTo("1");
		assertThat(scene.value("SELECT position(convert_to('单位弄错', 'UTF8') IN reason_sealed) FROM"
				+ " screening_ruling WHERE retracted_at IS NOT NULL"))
			.isEqualTo("0");
	}

	@Test
	void a_department_is_told_how_its_findings_ended_and_how_often_its_rules_were_right() {
		UUID batch = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		List<Household> homes = List.of(scene.family(true), scene.family(true), scene.family(true));
		homes.forEach(home -> scene.paid(batch, home, "2026-03-01", 6000));
		scene.ruled(batch);
		settle(homes.get(0), "UNFOUNDED");
		settle(homes.get(1), "HELPED_ON_THE_SPOT");
		Map<String, Object> told = ask(officer("MEDICAL_INSURANCE"));
		assertThat(told.toString()).contains("totalCount=3", "amount=6000.00", "amountLimit=5000.00",
				"outcome=UNFOUNDED", "outcome=HELPED_ON_THE_SPOT", "outcome=null", "自付医疗费用较高");
		assertThat(told.get("precision").toString()).contains("warnings=3", "numerator=1", "denominator=2");
		assertThat(ask(officer("EDUCATION")).toString()).contains("totalCount=0", "precision=[]");
	}

	private static UUID large() {
		UUID batch = scene.batch(MEDICAL_INSURANCE, "MEDICAL_COST", false);
		for (int family = 0; family < 50; family++) {
			scene.paid(batch, scene.family(true), "2026-03-01", 6000);
		}
		scene.ruled(batch);
		return batch;
	}

	private static void settle(Household home, String outcome) {
		UUID warning = UUID
			.fromString(scene.value("SELECT id FROM warning WHERE household_id = '%s'".formatted(home.id())));
		service.bean(FindingOutcomes.class).ended(warning, WarningOutcome.valueOf(outcome)).block();
	}

	private static String standing(Household home) {
		return scene.value("SELECT concat(status, ' ', outcome, ' ', array_to_string(causes, ',')) FROM warning"
				+ " WHERE household_id = '%s'".formatted(home.id()));
	}

	private static Viewer officer(String department) {
		return new Viewer("test", "officer of " + department, null, Set.of(Role.DEPARTMENT_OFFICER), DISTRICT,
				department, Set.of(), Locale.CHINESE);
	}

	private static Map<String, Object> ask(Viewer viewer) {
		return scene.homes.as(viewer)
			.document(
					"""
							{ findings: screeningFindings(regionCode: "621202") { totalCount edges { node { rowNumber amount amountLimit
							    count status outcome settledAt rule { title } region { code } } } }
							  precision: screeningPrecision(regionCode: "621202") { ruleKey warnings precision { numerator denominator } } }""")
			.execute()
			.path("")
			.entity(FIELDS)
			.get();
	}

	private static Map<String, Object> change(Viewer viewer, String mutation, UUID batch, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(Map.of("requestId", UUID.randomUUID().toString(), "batchId",
				GlobalId.of("ScreeningBatch", batch), "version",
				Integer.valueOf(scene.value("SELECT version FROM screening_batch WHERE id = '%s'".formatted(batch)))));
		input.putAll(more);
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		var response = scene.homes.as(viewer)
			.document("mutation($input: " + type + ") { answer: " + mutation + "(input: $input) { __typename"
					+ " ... on Refusal { code violations { field code message } } } }")
			.variable("input", input)
			.execute();
		Map<String, Object> answer = new HashMap<>();
		response.errors()
			.satisfy(errors -> errors.forEach(error -> answer.put("code", error.getExtensions().get("code"))));
		return answer.isEmpty() ? response.path("answer").entity(FIELDS).get() : answer;
	}

}
