package org.copperwall.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.HouseholdScene;
import org.copperwall.monitoring.RiskCause;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.input;

/// Proposals that a risk is gone: what is refused, what stops them, and what becomes of the spell.
class EliminationTest {

	private static final EliminationScene SCENE = new EliminationScene();

	@AfterAll
	static void close() {
		SCENE.close();
	}

	@Test
	void all_faults_of_a_proposal_are_named_at_once_in_both_languages() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		CaseScene.Answer answer = SCENE.propose(monitored, "version", 77, "grounds", " ", "vanishedNaturally",
				"x".repeat(501), "evidenceIds", List.of("nonsense"));
		assertThat(answer.code()).isEqualTo("INVALID_INPUT");
		assertThat(answer.violations()).containsExactly("evidenceIds[0] unknown", "grounds required",
				"vanishedNaturally tooLong", "version version.stale");
		SCENE.execute(
				"UPDATE household_member SET labour = 'NONE' WHERE household_id = '" + monitored.family().id() + "'");
		assertThat(SCENE.propose(monitored).messages()).containsExactly("该户无劳动力，不标注风险消除。");
		Viewer leader = HouseholdScene.viewer(Role.GROUP_LEADER, HouseholdScene.GROUP).speaking(Locale.ENGLISH);
		SCENE.households()
			.as(leader)
			.document("mutation($input: ProposeEliminationInput!) { proposeElimination(input: $input) {"
					+ " ... on Refusal { code violations { message } } } }")
			.variable("input", SCENE.onSpell(monitored, "grounds", "well", "commitmentSigned", true))
			.execute()
			.path("proposeElimination.violations[0].message")
			.entity(String.class)
			.isEqualTo("Nobody in the household can work, so it is never marked as eliminated.");
	}

	@Test
	void a_household_without_labour_is_not_eligible_whoever_proposes_it_and_also_at_the_last_step() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		String id = SCENE.proposed(monitored);
		SCENE.visit(id, EliminationScene.allWell()).accepted();
		SCENE.hurryToTheDistrict(id);
		SCENE.execute(
				"UPDATE household_member SET labour = 'NONE' WHERE household_id = '" + monitored.family().id() + "'");
		CaseScene.Answer refused = SCENE.approve(id);
		assertThat(refused.code()).isEqualTo("NOT_ELIGIBLE");
		assertThat(refused.violations()).containsExactly("caseId elimination.LABOUR.NOT_MET");
		assertThat(SCENE.status(monitored)).isEqualTo("OPEN");
		withdraw(id);
		assertThat(SCENE.propose(monitored).code()).isEqualTo("NOT_ELIGIBLE");
	}

	@Test
	void one_elimination_of_a_spell_is_decided_at_a_time() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		String id = SCENE.proposed(monitored);
		assertThat(SCENE.propose(monitored).violations()).containsExactly("monitoringObjectId elimination.proposed");
		withdraw(id);
		assertThat(SCENE.status(monitored)).isEqualTo("OPEN");
		SCENE.propose(monitored).accepted();
	}

	@Test
	void an_unsigned_proposal_waits_for_the_family() {
		CaseScene.Answer proposed = SCENE.propose(SCENE.monitored(), "commitmentSigned", false);
		assertThat(proposed.subject().get("step")).isEqualTo("APPLICATION");
		String id = (String) proposed.subject().get("id");
		String paper = SCENE.paper(id);
		assertThat(SCENE.cases()
			.change("group-leader", "completeApplication", "ApplicationCompleted",
					"case { step evidence { evidenceId } }",
					input("caseId", id, "commitmentSigned", true, "evidenceIds", List.of(paper)))
			.subject()).containsEntry("step", "VILLAGE_REVIEW")
			.containsEntry("evidence", List.of(Map.of("evidenceId", paper)));
	}

	@Test
	void a_rejected_elimination_leaves_the_family_under_monitoring() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		String id = SCENE.proposed(monitored);
		SCENE.hurryToTheDistrict(id);
		assertThat(SCENE.cases()
			.decide("district-officer", id, "decision", "REJECT", "rejection",
					Map.of("ground", "NO_RISK_FOUND", "reason", "无"))
			.violations()).containsExactly("rejection.ground rejection.otherKind");
		SCENE.cases()
			.decide("district-officer", id, "decision", "REJECT", "rejection",
					Map.of("ground", "RISK_REMAINS", "reason", "仍在住院"))
			.accepted();
		assertThat(SCENE.status(monitored)).isEqualTo("OPEN");
		SCENE.cases()
			.look("district-officer", id,
					"publicStatus { message } conditions { key standing } monitoringObject { status }")
			.path("case.publicStatus.message")
			.entity(String.class)
			.isEqualTo("经审核，暂不标注风险消除，继续监测帮扶。原因：仍在住院。")
			.path("case.conditions")
			.entityList(Object.class)
			.hasSize(7);
	}

	@Test
	void a_need_declared_meanwhile_is_seen_by_the_deciders_and_makes_earlier_findings_void() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		String id = SCENE.proposed(monitored);
		SCENE.visit(id, EliminationScene.allWell()).accepted();
		int before = SCENE.cases().version(id);
		CaseScene.Answer declared = SCENE.cases()
			.declare("village-cadre",
					CaseScene.declaration("household", CaseScene.ABSENT, "householdId", monitored.householdId(),
							"medium", "VILLAGE_CADRE", "causes", List.of("ACCIDENT"), "description", "摔伤住院"));
		assertThat(declared.accepted()).containsEntry("joined", true).containsEntry("case", null);
		assertThat(SCENE.cases().version(id)).isEqualTo(before + 1);
		SCENE.cases()
			.look("village-secretary", id,
					"causes declarations { causes description } conditions { key standing value }")
			.path("case.declarations[0].causes")
			.entityList(String.class)
			.containsExactly("ACCIDENT")
			.path("case.causes")
			.entityList(String.class)
			.containsExactly("ILLNESS")
			.path("case.conditions[?(@.key == 'NO_NEW_NEED')].standing")
			.entityList(String.class)
			.containsExactly("NOT_MET")
			.path("case.conditions[?(@.key == 'RISK_GONE')].standing")
			.entityList(String.class)
			.containsExactly("UNKNOWN");
		assertThat(SCENE.value("SELECT status FROM warning WHERE household_id = '" + monitored.family().id() + "'"))
			.isEqualTo("OPEN");
		SCENE.hurryToTheDistrict(id);
		assertThat(SCENE.approve(id).violations()).contains("caseId elimination.NO_NEW_NEED.NOT_MET");
		withdraw(id);
		assertThat(SCENE.value("SELECT status FROM warning WHERE household_id = '" + monitored.family().id() + "'"))
			.isEqualTo("OPEN");
	}

	@Test
	void a_warning_makes_no_application_of_an_elimination() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		SCENE.proposed(monitored);
		Map<?, ?> warning = (Map<?, ?>) SCENE.cases()
			.change("village-cadre", "raiseWarning", "WarningRaised", "warning { id version }",
					input("householdId", monitored.householdId(), "source", "GRASSROOTS_VISIT", "medium", "VISIT",
							"causes", List.of("ACCIDENT")))
			.accepted()
			.get("warning");
		CaseScene.Answer refused = SCENE.cases()
			.change("village-cadre", "openApplication", "ApplicationOpened", "case { id }", input("warningId",
					warning.get("id"), "version", warning.get("version"), "findings", "属实", "commitmentSigned", true));
		assertThat(refused.violations()).containsExactly("warningId case.monitored");
	}

	@Test
	void all_faults_of_a_visits_findings_are_named_at_once() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		String id = SCENE.proposed(monitored);
		String head = GlobalId.of("HouseholdMember",
				UUID.fromString(
						SCENE.value("SELECT id FROM household_member WHERE relation = 'HEAD' AND household_id = '"
								+ monitored.family().id() + "'")));
		Map<String, Object> found = Map.of("causes",
				List.of(Map.of("cause", "ILLNESS", "gone", true), Map.of("cause", "ILLNESS", "gone", false)),
				"dimensions",
				List.of(Map.of("dimension", "FOOD", "secure", true), Map.of("dimension", "FOOD", "secure", true)),
				"incomePerHead", "-1.00", "labour",
				List.of(Map.of("memberId", head, "labour", "NONE"), Map.of("memberId", "nobody", "labour", "NONE")));
		assertThat(SCENE.visit(id, found).violations()).containsExactly("elimination.causes twice",
				"elimination.dimensions twice", "elimination.incomePerHead negative",
				"elimination.labour[0].labour labour.known", "elimination.labour[1].memberId unknown");
		assertThat(SCENE.cases()
			.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { id }",
					input("householdId", monitored.householdId(), "elimination", Map.of()))
			.violations()).containsExactly("elimination visit.noElimination");
		assertThat(SCENE.visit(SCENE.cases().declared(), Map.of()).violations())
			.containsExactly("elimination visit.noElimination");
	}

	@Test
	void whoever_proposed_decides_no_step_of_it() {
		String id = (String) SCENE.cases()
			.change("township-officer", "proposeElimination", "EliminationProposed", "case { id }",
					SCENE.onSpell(SCENE.monitored(), "grounds", "已脱困", "commitmentSigned", true))
			.subject()
			.get("id");
		SCENE.execute("UPDATE approval_case SET step = 'TOWNSHIP_EXAMINATION' WHERE id = '" + GlobalId.idOf("Case", id)
				+ "'");
		assertThat(SCENE.cases().approve("township-officer", id).violations()).contains("caseId person.submitted");
	}

	@Test
	void another_townships_people_see_no_such_spell() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		SCENE.households()
			.as(Role.TOWNSHIP_OFFICER, HouseholdScene.YAOZHAI)
			.document("mutation($input: ProposeEliminationInput!) { proposeElimination(input: $input) { __typename } }")
			.variable("input", SCENE.onSpell(monitored, "grounds", "x", "commitmentSigned", true))
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors).singleElement()
				.satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "NOT_VISIBLE")));
	}

	@Test
	void a_new_spell_ends_the_observation_of_the_old_one() {
		EliminationScene.Monitored monitored = SCENE.eliminated();
		assertThat(SCENE.tasks(monitored)).isEqualTo("OBSERVE_HOUSEHOLD");
		UUID next = SCENE.include(monitored.family(), RiskCause.ACCIDENT);
		assertThat(next).isNotEqualTo(monitored.spell());
		assertThat(SCENE.tasks(monitored)).isEmpty();
		assertThat(SCENE.status(monitored)).isEqualTo("ELIMINATED");
		assertThat(
				SCENE.value("SELECT count(*) FROM monitoring_object WHERE observation_ended_on IS NOT NULL AND id = '"
						+ monitored.spell() + "'"))
			.isEqualTo("1");
	}

	@Test
	void the_observation_ends_with_a_visit_after_its_period_and_not_before() {
		EliminationScene.Monitored monitored = SCENE.eliminated();
		SCENE.execute(
				"UPDATE monitoring_object SET included_on = included_on - 200, eliminated_on = eliminated_on - 200,"
						+ " observed_until = observed_until - 200 WHERE id = '" + monitored.spell() + "'");
		assertThat(observed()).contains(monitored.id());
		SCENE.cases()
			.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { id }",
					input("householdId", monitored.householdId()))
			.accepted();
		assertThat(observed()).doesNotContain(monitored.id());
		assertThat(SCENE.tasks(monitored)).isEmpty();
	}

	@Test
	void the_dossier_of_an_elimination_says_how_its_conditions_stood() {
		EliminationScene.Monitored monitored = SCENE.monitored();
		String id = SCENE.proposed(monitored);
		SCENE.visit(id, EliminationScene.allWell()).accepted();
		SCENE.hurryToTheDistrict(id);
		SCENE.approve(id).accepted();
		String text = Copy.taken(SCENE.service(), "district-officer", id + ".pdf", "zh").text();
		assertThat(text).contains("监测对象风险消除审批", "风险已消除", "治疗结束，收入稳定", "人均纯收入8600.00元", "满足")
			.doesNotContain("已纳入", "申报事项");
	}

	private static List<String> observed() {
		return SCENE.cases()
			.as("township-officer")
			.document("{ monitoringObjects(regionCode: \"621202114\", first: 100, filter: { underObservation: true }) {"
					+ " edges { node { id } } } }")
			.execute()
			.path("monitoringObjects.edges[*].node.id")
			.entityList(String.class)
			.get();
	}

	private static void withdraw(String caseId) {
		SCENE.cases()
			.change("village-cadre", "withdrawCase", "CaseWithdrawn", "case { status }",
					input("caseId", caseId, "reason", "再观察"))
			.accepted();
	}

}
