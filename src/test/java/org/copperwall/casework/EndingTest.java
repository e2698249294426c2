package org.copperwall.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.HouseholdScene;
import org.copperwall.monitoring.RiskCause;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Spells that are adjusted, end without an elimination, or come back: what it takes, and what becomes of all that waited.
class EndingTest {

	private static final EliminationScene SCENE = new EliminationScene();

	@AfterAll
	static void close() {
		SCENE.close();
	}

	@Test
	void an_adjustment_keeps_what_was_before_readable() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		Map<String, Object> input = SCENE.onSpell(monitored, "category", "MARGINAL_PRONE_TO_POVERTY", "causes",
				List.of("ACCIDENT"), "dimensions", List.of(), "reason", "入户后发现主要风险为意外");
		for (int round = 0; round < 2; round++) {
			Map<String, Object> object = changed("township-cadre", "adjustMonitoring", "MonitoringAdjusted",
					"monitoringObject { category causes history { kind reason byRole version before { category causes"
							+ " dimensions } after { causes } } }",
					input);
			assertThat(object).containsEntry("category", "MARGINAL_PRONE_TO_POVERTY");
			assertThat((List<?>) object.get("history")).singleElement()
				.hasToString("{kind=ADJUSTED, reason=入户后发现主要风险为意外, byRole=TOWNSHIP_CADRE, version=2,"
						+ " before={category=SUDDEN_SERIOUS_DIFFICULTY, causes=[ILLNESS], dimensions=[BASIC_MEDICAL_CARE]},"
						+ " after={causes=[ACCIDENT]}}");
		}
		assertThat(SCENE.events(monitored)).endsWith("monitoring.adjusted");
		assertThat(SCENE.value("SELECT count(*) FROM monitoring_change WHERE reason_sealed IS NOT NULL"
				+ " AND position(convert_to('入户', 'UTF8') IN reason_sealed) > 0"))
			.isEqualTo("0");
		SCENE.households()
			.as(Role.LEADER, HouseholdScene.DISTRICT)
			.document("query($id: ID!) { monitoringObject(id: $id) { history { reason } } }")
			.variable("id", monitored.id())
			.execute()
			.path("monitoringObject.history[0].reason")
			.valueIsNull();
	}

	@Test
	void what_was_adjusted_away_is_still_asked_after() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		changed("township-cadre", "adjustMonitoring", "MonitoringAdjusted", "monitoringObject { version }",
				SCENE.onSpell(monitored, "category", "MARGINAL_PRONE_TO_POVERTY", "causes", List.of("ACCIDENT"),
						"dimensions", List.of(), "reason", "调整"));
		String id = SCENE.proposed(monitored);
		SCENE.visit(id, Map.of("causes", List.of(Map.of("cause", "ACCIDENT", "gone", true)))).accepted();
		SCENE.cases()
			.look("village-secretary", id, "conditions { key value limit open }")
			.path("case.conditions[?(@.key == 'RISK_GONE')].open[0]")
			.entityList(String.class)
			.containsExactly("因病");
	}

	@Test
	void all_faults_are_named_at_once_in_both_languages() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		assertThat(SCENE.cases()
			.change("township-cadre", "adjustMonitoring", "MonitoringAdjusted", "monitoringObject { id }",
					CaseScene.input("monitoringObjectId", monitored.id(), "version", 9, "category",
							"SUDDEN_SERIOUS_DIFFICULTY", "causes", List.of("ILLNESS", "ILLNESS"), "dimensions",
							List.of("FOOD", "FOOD"), "reason", "x".repeat(501), "evidenceIds", List.of("nonsense")))
			.violations()).containsExactly("reason tooLong", "evidenceIds[0] unknown", "causes twice",
					"dimensions twice", "version version.stale");
		CaseScene.Answer ended = SCENE.cases()
			.change("township-officer", "endMonitoring", "MonitoringEnded", "monitoringObject { id }",
					CaseScene.input("monitoringObjectId", monitored.id(), "version", 9, "endReason", "WRONGLY_INCLUDED",
							"reason", " ", "evidenceIds", List.of()));
		assertThat(ended.violations()).containsExactly("reason required", "evidenceIds required",
				"endReason monitoring.districtOnly", "version version.stale");
		assertThat(ended.messages()).contains("错误纳入须由区级认定。");
		CaseScene.Answer back = SCENE.cases()
			.change("township-officer", "returnToMonitoring", "ReturnedToMonitoring", "monitoringObject { id }",
					CaseScene.input("monitoringObjectId", monitored.id(), "version", 9, "causes", List.of(),
							"dimensions", List.of(), "reason", " ", "evidenceIds", List.of()));
		assertThat(back.violations()).containsExactly("reason required", "evidenceIds required", "causes required",
				"monitoringObjectId monitoring.notEliminated", "version version.stale");
		SCENE.households()
			.as(HouseholdScene.viewer(Role.TOWNSHIP_OFFICER, HouseholdScene.BOLIN).speaking(Locale.ENGLISH))
			.document("mutation($input: ReturnToMonitoringInput!) { returnToMonitoring(input: $input) {"
					+ " ... on Refusal { violations { message } } } }")
			.variable("input",
					SCENE.onSpell(SCENE.eliminated(), "causes", List.of("ACCIDENT"), "dimensions", List.of(), "reason",
							"accident", "evidenceIds", List.of("nonsense")))
			.execute()
			.path("returnToMonitoring.violations[*].message")
			.entityList(String.class)
			.contains(
					"The household was not monitored for this: a new risk is declared as a new need (submitDeclaration).");
	}

	@Test
	void an_end_closes_all_that_waited_and_takes_a_proposed_elimination_back() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		changed("township-cadre", "planMeasure", "MeasurePlanned", "monitoringObject { version }",
				SCENE.onSpell(monitored, "kind", "EMPLOYMENT", "dueOn", SCENE.today().plusDays(20).toString()));
		changed("township-cadre", "assignHelper", "HelperAssigned", "monitoringObject { version }",
				SCENE.onSpell(monitored, "name", "马建军", "employer", "区水务局"));
		String id = SCENE.proposed(monitored);
		Map<String, Object> object = changed("township-officer", "endMonitoring", "MonitoringEnded",
				"monitoringObject { status endedReason endedOn hasHelper helpers { until } measures { status }"
						+ " history { kind endReason evidenceIds } }",
				ending(monitored, "MOVED_AWAY"));
		assertThat(object).containsEntry("status", "ENDED")
			.containsEntry("endedReason", "MOVED_AWAY")
			.containsEntry("endedOn", SCENE.today().toString())
			.containsEntry("hasHelper", false);
		assertThat(object.get("measures").toString()).contains("DROPPED", "COMPLETED");
		assertThat(object.get("history").toString()).contains("ENDED", "MOVED_AWAY");
		assertThat(SCENE.tasks(monitored)).isEmpty();
		assertThat(SCENE.events(monitored)).contains("monitoring.ended");
		SCENE.cases()
			.look("district-officer", id, "status step")
			.path("case.status")
			.entity(String.class)
			.isEqualTo("WITHDRAWN");
		assertThat(SCENE.value("SELECT count(*) FROM task WHERE status IN ('OPEN', 'PAUSED') AND household_id = '"
				+ monitored.family().id() + "'"))
			.isEqualTo("0");
		SCENE.cases()
			.as("township-officer")
			.document("{ monitoringObjects(regionCode: \"621202114\", first: 100, filter: { statuses: [ENDED],"
					+ " endReasons: [MOVED_AWAY] }) { edges { node { id } } } }")
			.execute()
			.path("monitoringObjects.edges[*].node.id")
			.entityList(String.class)
			.contains(monitored.id());
	}

	@Test
	void nobody_calls_his_own_inclusion_a_mistake() {
		String caseId = SCENE.cases().checked();
		SCENE.cases().include(caseId).accepted();
		UUID spell = UUID.fromString(SCENE
			.value("SELECT id FROM monitoring_object WHERE case_id = '" + GlobalId.idOf("Case", caseId) + "'"));
		EliminationScene.Monitored monitored = new EliminationScene.Monitored(null, spell);
		Map<String, Object> input = ending(monitored, "WRONGLY_INCLUDED");
		assertThat(SCENE.cases()
			.change("district-officer", "endMonitoring", "MonitoringEnded", "monitoringObject { id }", input)
			.violations()).containsExactly("endReason monitoring.ownInclusion");
		Viewer colleague = new Viewer("test", "another officer", null, Set.of(Role.DISTRICT_OFFICER),
				HouseholdScene.DISTRICT, null, Set.of(), Locale.CHINESE);
		SCENE.households()
			.as(colleague)
			.document("mutation($input: EndMonitoringInput!) { endMonitoring(input: $input) {"
					+ " ... on MonitoringEnded { monitoringObject { endedReason } } } }")
			.variable("input", input)
			.execute()
			.path("endMonitoring.monitoringObject.endedReason")
			.entity(String.class)
			.isEqualTo("WRONGLY_INCLUDED");
	}

	@Test
	void a_family_that_came_back_is_helped_anew_and_measured_anew() {
		EliminationScene.Monitored monitored = SCENE.eliminated();
		Map<String, Object> input = SCENE.onSpell(monitored, "causes", List.of("ILLNESS"), "dimensions",
				List.of("BASIC_MEDICAL_CARE"), "reason", "旧病复发", "evidenceIds", List.of(SCENE.paper(monitored.id())));
		Map<String, Object> object = changed("township-cadre", "returnToMonitoring", "ReturnedToMonitoring",
				"monitoringObject { status hasMeasure observation { until } }", input);
		assertThat(object).containsEntry("status", "OPEN")
			.containsEntry("hasMeasure", false)
			.containsEntry("observation", null);
		assertThat(SCENE.tasks(monitored)).isEqualTo("ASSIGN_HELPER,PLAN_MEASURE");
		assertThat(SCENE.propose(monitored).violations()).containsExactly(
				"monitoringObjectId elimination.MONTHS_MONITORED.NOT_MET",
				"monitoringObjectId elimination.MEASURE_DELIVERED.NOT_MET");
	}

	@Test
	void only_the_last_spell_of_a_household_comes_back() {
		EliminationScene.Monitored monitored = SCENE.eliminated();
		SCENE.include(monitored.family(), RiskCause.ACCIDENT);
		assertThat(SCENE.cases()
			.change("township-officer", "returnToMonitoring", "ReturnedToMonitoring", "monitoringObject { id }",
					SCENE.onSpell(monitored, "causes", List.of("ILLNESS"), "dimensions", List.of(), "reason", "旧病复发",
							"evidenceIds", List.of(SCENE.paper(monitored.id()))))
			.violations()).containsExactly("monitoringObjectId monitoring.laterSpell");
	}

	@Test
	void a_measure_promised_before_the_elimination_still_arrives() {
		EliminationScene.Monitored monitored = SCENE.eliminated();
		String measure = UUID.randomUUID().toString();
		SCENE.execute("INSERT INTO measure (id, monitoring_object_id, kind, planned_on, due_on) VALUES ('" + measure
				+ "', '" + monitored.spell() + "', 'HOUSING_REPAIR', DATE '" + SCENE.today() + "', DATE '"
				+ SCENE.today() + "')");
		SCENE.cases()
			.change("township-cadre", "completeMeasure", "MeasureCompleted", "measure { status }",
					CaseScene.input("measureId", GlobalId.of("Measure", UUID.fromString(measure)), "version", 1))
			.accepted();
	}

	private static Map<String, Object> ending(EliminationScene.Monitored monitored, String reason) {
		return SCENE.onSpell(monitored, "endReason", reason, "reason", "全家迁往外省", "evidenceIds",
				List.of(SCENE.paper(monitored.id())));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> changed(String persona, String mutation, String success, String selection,
			Map<String, Object> input) {
		return (Map<String, Object>) SCENE.cases()
			.change(persona, mutation, success, selection, input)
			.accepted()
			.get("monitoringObject");
	}

}
