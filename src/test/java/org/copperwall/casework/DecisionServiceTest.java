package org.copperwall.casework;

import java.util.List;
import java.util.Map;

import org.copperwall.casework.CaseScene.Answer;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.declaration;
import static org.copperwall.casework.CaseScene.input;
import static org.copperwall.casework.CaseScene.number;

class DecisionServiceTest {

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
	void everything_the_village_has_not_done_is_named_at_once() {
		String id = scene.declared();
		Answer answer = scene.approve("village-secretary", id);
		assertThat(answer.code()).isEqualTo("EVIDENCE_MISSING");
		assertThat(answer.violations()).containsExactly("caseId visit.missing", "caseId comparison.missing",
				"caseId vote.missing", "caseId notice.missing");
		assertThat(answer.messages()).doesNotContainNull().allSatisfy(message -> assertThat(message).isNotBlank());
	}

	@Test
	void a_stale_version_is_refused_with_the_current_one() {
		String id = scene.declared();
		scene.visit(id);
		int version = scene.version(id);
		Answer answer = scene.decide("village-secretary", id, "version", version - 1, "decision", "REJECT", "rejection",
				Map.of("reason", "不符合"));
		assertThat(answer.code()).isEqualTo("STALE_VERSION");
		assertThat(answer.messages().getFirst()).contains(String.valueOf(version));
	}

	@Test
	void a_step_is_decided_by_its_holder() {
		String id = scene.declared();
		assertThat(scene.decide("grid-monitor", id, "decision", "REJECT", "rejection", Map.of("reason", "不符合")).code())
			.isEqualTo("NOT_HOLDER");
		assertThat(
				scene.decide("township-officer", id, "decision", "REJECT", "rejection", Map.of("reason", "不符合")).code())
			.isEqualTo("NOT_HOLDER");
	}

	@Test
	void nobody_decides_a_file_he_submitted() {
		Answer declared = scene.declare("village-secretary", declaration("medium", "VILLAGE_CADRE"));
		String id = (String) declared.subject().get("id");
		assertThat(scene.decide("village-secretary", id, "decision", "REJECT", "rejection", Map.of("reason", "不符合"))
			.code()).isEqualTo("SAME_PERSON");
	}

	@Test
	void the_four_findings_decide_and_nobody_alone() {
		String id = scene.examined();
		assertThat(scene.approve("township-officer", id).code()).isEqualTo("FINDING_MISSING");
		scene.sign("township-cadre", id, "townshipCadre", true).accepted();
		assertThat(scene.sign("township-cadre", id, "residentTeam", true).violations())
			.containsExactly("checkKey finding.another", "caseId case.notHolder");
		Answer blind = scene.sign("village-cadre", id, "villageCadre", true);
		assertThat((List<?>) blind.subject().get("findings")).hasSize(1);
		scene.look("district-officer", id, "findings { checkKey } holder { role }")
			.path("case.findings")
			.entityList(Object.class)
			.hasSize(0);
		assertThat(scene.sign("village-cadre", id, "villageCadre", true).code()).isEqualTo("SAME_PERSON");
		assertThat(scene.sign("resident-team", id, "car", true).code()).isEqualTo("INVALID_INPUT");
		scene.sign("resident-team", id, "residentTeam", true).accepted();
		assertThat(scene.sign("grid-monitor", id, "sectionMonitor", true).subject()).containsEntry("step",
				"DISTRICT_REVIEW");
		scene.look("district-officer", id, "findings { finding check { title } }")
			.path("case.findings[*].finding")
			.entityList(String.class)
			.hasSize(4)
			.path("case.findings[0].check.title")
			.entity(String.class)
			.isEqualTo("乡镇干部核查");
	}

	@Test
	void whoever_decided_the_village_does_not_sign_a_finding() {
		String id = scene.reviewed();
		scene.approve("village-cadre", id).accepted();
		scene.approve("township-officer", id).accepted();
		assertThat(scene.sign("village-cadre", id, "villageCadre", true).code()).isEqualTo("SAME_PERSON");
	}

	@Test
	void an_adverse_finding_sends_the_file_back_to_the_township_with_its_reason() {
		String id = scene.examined();
		scene.sign("township-cadre", id, "townshipCadre", true).accepted();
		scene.sign("village-cadre", id, "villageCadre", true).accepted();
		scene.sign("grid-monitor", id, "sectionMonitor", true).accepted();
		Answer last = scene.sign("resident-team", id, "residentTeam", false);
		assertThat(last.subject()).containsEntry("step", "TOWNSHIP_EXAMINATION");
		scene.look("township-officer", id, "sentBack { fromStep } dueAt findings { favourable finding }")
			.path("case.sentBack.fromStep")
			.entity(String.class)
			.isEqualTo("FOUR_PERSONNEL_CHECK")
			.path("case.dueAt")
			.valueIsNull()
			.path("case.findings[*].favourable")
			.entityList(Boolean.class)
			.containsExactly(true, true, true, false);
		scene.approve("township-officer", id).accepted();
		assertThat(scene.sign("resident-team", id, "residentTeam", true).subject()).containsEntry("step",
				"FOUR_PERSONNEL_CHECK");
	}

	@Test
	void the_district_includes_the_household_and_settles_its_warning() {
		String id = scene.checked();
		assertThat(scene.approve("district-officer", id).violations()).containsExactly("inclusion required");
		assertThat(scene.include(id).subject()).containsEntry("status", "APPROVED");
		scene.look("district-officer", id, "category publicStatus { message } household { monitoring { category } }")
			.path("case.household.monitoring.category")
			.entity(String.class)
			.isEqualTo("SUDDEN_SERIOUS_DIFFICULTY")
			.path("case.publicStatus.message")
			.entity(String.class)
			.isEqualTo("已纳入防止返贫监测对象，帮扶责任人将与您联系。");
		assertThat(warningOf(id)).isEqualTo("SETTLED");
	}

	@Test
	void a_rejection_tells_the_family_why_and_what_else_there_is() {
		String id = scene.declared();
		assertThat(scene.decide("village-secretary", id, "decision", "REJECT").violations())
			.containsExactly("rejection required");
		Answer answer = scene.decide("village-secretary", id, "decision", "REJECT", "rejection",
				Map.of("ground", "BELOW_STANDARD", "reason", "人均收入高于监测线", "nearestPolicy", "临时救助"));
		assertThat(answer.subject()).containsEntry("status", "REJECTED");
		scene.look("mini-program", id, "publicStatus { message }")
			.path("case.publicStatus.message")
			.entity(String.class)
			.satisfies(message -> assertThat(message)
				.matches("经审核，暂不纳入。原因：人均收入高于监测线。您可以咨询：临时救助。如有异议，可在 [-0-9]{10} 18:00 前申请一次复核。"));
		scene.look("screen", id, "publicStatus { message } rejection { ground reason }")
			.path("case.publicStatus.message")
			.entity(String.class)
			.isEqualTo("经审核，暂不纳入。原因：不符合纳入标准。")
			.path("case.rejection.reason")
			.valueIsNull();
		assertThat(warningOf(id)).isEqualTo("SETTLED");
		assertThat(scene.approve("village-secretary", id).violations()).containsExactly("caseId case.closed");
	}

	@Test
	void a_file_sent_back_pauses_its_clock_and_completing_it_resumes_it() {
		String id = scene.declared();
		Answer back = scene.decide("village-secretary", id, "decision", "SEND_BACK", "missing",
				List.of("诊断证明", "费用票据"));
		assertThat(back.subject()).containsEntry("step", "APPLICATION");
		scene.look("village-cadre", id, "dueAt missing sentBack { fromStep opinion missing } publicStatus { message }")
			.path("case.dueAt")
			.valueIsNull()
			.path("case.missing")
			.entityList(String.class)
			.containsExactly("诊断证明", "费用票据")
			.path("case.publicStatus.message")
			.entity(String.class)
			.isEqualTo("申请已退回，请补齐材料。还缺：诊断证明、费用票据。");
		scene.look("district-leader", id, "missing").path("case.missing").entityList(String.class).hasSize(0);
		assertThat(taskOf(id, "PAUSED")).isEqualTo("COMPLETE_APPLICATION");
		scene.service().advance("P30D");
		scene.look("village-cadre", id, "overdue").path("case.overdue").entity(Boolean.class).isEqualTo(false);
		scene
			.change("mini-program", "completeApplication", "ApplicationCompleted", "complete case { id }",
					input("caseId", id))
			.accepted();
		scene.look("village-cadre", id, "step dueAt sentBack { fromStep }")
			.path("case.step")
			.entity(String.class)
			.isEqualTo("VILLAGE_REVIEW")
			.path("case.dueAt")
			.hasValue()
			.path("case.sentBack")
			.valueIsNull();
	}

	@Test
	void a_newborns_number_is_needed_before_the_district_approves() {
		Map<String, Object> family = Map.of("headName", "李建国", "idNumber", number(), "phone", "13909391234", "members",
				List.of(Map.of("name", "李小宝", "birthDate", "2026-11-01", "noIdReason", "尚未上户口", "relation", "CHILD")));
		String id = (String) scene.declare("mini-program", declaration("household", family)).subject().get("id");
		scene.compare(id);
		scene.visit(id);
		scene.vote(id);
		scene.publish(id);
		scene.service().advance("P5D");
		scene.approve("village-secretary", id).accepted();
		scene.approve("township-officer", id).accepted();
		scene.sign("township-cadre", id, "townshipCadre", true).accepted();
		scene.sign("village-cadre", id, "villageCadre", true).accepted();
		scene.sign("resident-team", id, "residentTeam", true).accepted();
		scene.sign("grid-monitor", id, "sectionMonitor", true).accepted();
		assertThat(scene.include(id).violations()).containsExactly("caseId household.idNumberMissing");
		String newborn = scene.look("village-cadre", id, "household { members { id } } missing")
			.path("case.missing")
			.entityList(String.class)
			.containsExactly("1 名家庭成员的身份证号")
			.path("case.household.members[1].id")
			.entity(String.class)
			.get();
		assertThat(complete(id, newborn, number()).violations())
			.containsExactly("idNumbers[0].idNumber idNumber.otherBirthDate");
		complete(id, newborn, org.copperwall.household.IdNumbers.of("621202", java.time.LocalDate.of(2026, 11, 1), 17))
			.accepted();
		scene.include(id).accepted();
	}

	@Test
	void what_can_be_done_and_why_not_comes_from_the_same_gates() {
		String id = scene.declared();
		scene.look("village-secretary", id, "availableActions { action allowed reason }")
			.path("case.availableActions[?(@.action == 'REJECT')].allowed")
			.entityList(Boolean.class)
			.containsExactly(true)
			.path("case.availableActions[?(@.action == 'APPROVE')].reason")
			.entityList(String.class)
			.containsExactly("缺少入户核查记录。");
		scene.look("district-leader", id, "availableActions { action allowed reason }")
			.path("case.availableActions[?(@.allowed == true)]")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void two_who_decide_at_once_do_not_both_succeed() {
		String id = scene.declared();
		int version = scene.version(id);
		Map<String, Object> rejection = Map.of("reason", "不符合");
		scene.decide("village-secretary", id, "version", version, "decision", "REJECT", "rejection", rejection)
			.accepted();
		assertThat(scene.decide("village-cadre", id, "version", version, "decision", "SEND_BACK").code())
			.isEqualTo("INVALID_STEP");
	}

	@Test
	void opinions_are_read_by_those_who_handle_cases() {
		String id = scene.declared();
		scene.decide("village-secretary", id, "decision", "SEND_BACK", "opinion", "请补充金丝雀材料").accepted();
		scene.look("township-officer", id, "steps { opinion decision decidedBy }")
			.path("case.steps[1].opinion")
			.entity(String.class)
			.isEqualTo("请补充金丝雀材料");
		scene.look("district-leader", id, "steps { opinion decision }").path("case.steps[1].opinion").valueIsNull();
		assertThat(
				scene.service().database().value("SELECT count(*) FROM case_step WHERE case_step::text LIKE '%金丝雀%'"))
			.isEqualTo("0");
	}

	@Test
	void a_step_let_lie_becomes_overdue_once() {
		String late = scene.declared();
		scene.service().advance("P60D");
		long end = System.nanoTime() + 10_000_000_000L;
		while (!scene.look("district-officer", late, "overdue").path("case.overdue").entity(Boolean.class).get()) {
			assertThat(System.nanoTime()).as("the sweep records it").isLessThan(end);
		}
		scene.as("district-officer")
			.document("{ cases(regionCode: \"621202\", filter: { overdue: true }) { edges { node { id } } } }")
			.execute()
			.path("cases.edges[*].node.id")
			.entityList(String.class)
			.contains(late);
	}

	private static Answer complete(String id, String member, String number) {
		return scene.change("village-cadre", "completeApplication", "ApplicationCompleted", "case { id }",
				input("caseId", id, "idNumbers", List.of(Map.of("memberId", member, "idNumber", number))));
	}

	private static String warningOf(String caseId) {
		return scene.service().database().value("SELECT status FROM warning WHERE case_id = '" + uuid(caseId) + "'");
	}

	private static String taskOf(String caseId, String status) {
		return scene.service()
			.database()
			.value("SELECT kind FROM task WHERE subject_id = '" + uuid(caseId) + "' AND status = '" + status + "'");
	}

	private static Object uuid(String caseId) {
		return GlobalId.parse(caseId).orElseThrow().id();
	}

}
