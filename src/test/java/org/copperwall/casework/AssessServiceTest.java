package org.copperwall.casework;

import java.util.List;
import java.util.Map;

import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.input;

/// Which category a household falls in, asked over the wire.
class AssessServiceTest {

	private static CaseScene scene;

	@BeforeAll
	static void open() {
		scene = new CaseScene();
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@Test
	void an_assessment_takes_what_is_known_and_changes_nothing() {
		String home = home(scene.declared());
		register(home, "former_poor = true");
		scene.service()
			.database()
			.execute(
					"INSERT INTO household_income (household_id, year, per_head_fen) SELECT id, 2025, 650000 FROM household"
							+ " WHERE former_poor AND NOT EXISTS (SELECT FROM household_income WHERE household_id = household.id)");
		long before = positions();
		Map<String, Object> found = assess("village-cadre", home, "");
		assertThat(found).containsEntry("category", "UNSTABLE_OUT_OF_POVERTY");
		assertThat(found.toString()).contains("key=INCOME, value=6500.00 元, met=true, source=REGISTER",
				"key=RISK_CAUSE, value=因病, met=true, source=DECLARATION", "key=ALLOWANCE, value=未享受",
				"key=LABOUR, value=尚未查清");
		assertThat(assess("village-cadre", home, ", changes: { incomePerHead: \"7000.00\" }").get("category")).isNull();
		assertThat(positions()).isEqualTo(before);
	}

	@Test
	void a_visit_that_knows_better_than_the_register_is_believed() {
		String id = scene.declared();
		String home = home(id);
		scene
			.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { incomePerHead dimensionsAtRisk expenses }",
					input("householdId", home, "incomePerHead", "5000.00", "dimensionsAtRisk", List.of("SAFE_HOUSING")))
			.accepted();
		Map<String, Object> found = assess("village-cadre", home, "");
		assertThat(found).containsEntry("category", "MARGINAL_PRONE_TO_POVERTY");
		assertThat(found.toString()).contains("key=INCOME, value=5000.00 元, met=true, source=VISIT",
				"key=SAFE_HOUSING, value=存在问题, met=true, source=VISIT", "key=FOOD, value=有保障, met=false, source=VISIT");
	}

	@Test
	void what_a_family_earns_is_read_by_those_who_handle_its_case_and_by_auditors() {
		String id = scene.declared();
		scene
			.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { id }",
					input("caseId", id, "incomePerHead", "5123.00", "expenses", "4321.00"))
			.accepted();
		for (String persona : List.of("village-secretary", "auditor")) {
			assertThat(visits(persona, id)).as(persona).contains("5123.00", "4321.00");
		}
		for (String persona : List.of("screen", "district-leader", "fund-officer", "administrator")) {
			assertThat(visits(persona, id)).as(persona).contains("incomePerHead=null", "expenses=null");
		}
	}

	private static String visits(String persona, String id) {
		return scene.as(persona)
			.document("query($id: ID!) { case(id: $id) { visits { incomePerHead expenses } } }")
			.variable("id", id)
			.execute()
			.path("case.visits")
			.entity(Object.class)
			.get()
			.toString();
	}

	@Test
	void faults_of_a_visit_are_named_at_once() {
		String home = home(scene.declared());
		assertThat(scene
			.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { id }",
					input("householdId", home, "incomePerHead", "-1.00", "expenses", "100000000.01", "dimensionsAtRisk",
							List.of("FOOD", "FOOD")))
			.violations())
			.containsExactly("dimensionsAtRisk twice", "incomePerHead assess.amount", "expenses assess.amount");
	}

	@Test
	void faults_of_what_is_supposed_are_a_refusal_and_households_elsewhere_are_not_there() {
		String home = home(scene.declared());
		assertThat(assess("village-cadre", home, ", changes: { members: 0, allowanceClass: 9 }").toString())
			.contains("INVALID_INPUT", "changes.members", "changes.allowanceClass");
		scene.as("township-officer-yaozhai")
			.document("{ assess(householdId: \"" + home + "\") { __typename } }")
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NOT_VISIBLE"));
	}

	private static String home(String id) {
		return scene.look("village-cadre", id, "household { id }").path("case.household.id").entity(String.class).get();
	}

	private static void register(String home, String change) {
		scene.service()
			.database()
			.execute("UPDATE household SET " + change + " WHERE id = '" + GlobalId.idOf("Household", home) + "'");
	}

	private static long positions() {
		return Long.parseLong(scene.service().database().value("SELECT count(*) FROM event"));
	}

	private static Map<String, Object> assess(String persona, String home, String more) {
		return scene.as(persona)
			.document("{ assess(householdId: \"" + home + "\"" + more
					+ ") { ... on Assessment { category summary criteria { key value met source } } ... on Refusal { code"
					+ " violations { field code } } } }")
			.execute()
			.path("assess")
			.entity(CaseScene.FIELDS)
			.get();
	}

}
