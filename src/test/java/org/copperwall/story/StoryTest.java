package org.copperwall.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.copperwall.SandboxService;
import org.copperwall.household.IdNumbers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/// One family, from its declaration in the mini program to its first measure, each step by the person whose step it is,
/// while two leadership clients watch; one of them loses its connection on the way.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest {

	private static final String VILLAGE = "621202114001";

	private static final String APPROVALS = """
			subscription Approvals($after: Cursor) { approvalChanged(regionCode: "621202", after: $after, kinds: [OPENED, MOVED, CLOSED]) {
			  cursor occurredAt kind region { code } fromStep toStep decision subject { ... on Case { id } } } }""";

	private static final int MOVES_OF_THE_STORY = 5;

	private static final SandboxService SERVICE = SandboxService
		.start(Map.of("copperwall.sandbox.demonstration", "true"));

	private static final Cast CAST = new Cast(SERVICE);

	private static Listener leader;

	private static Listener officer;

	private static String caseId;

	private static String monitoringObjectId;

	@AfterAll
	static void stop() {
		leader.close();
		officer.close();
		SERVICE.close();
	}

	@Test
	@Order(1)
	void two_leadership_clients_watch_the_district() {
		leader = new Listener.OverSocket(SERVICE.port(), SERVICE.tokenOf("district-leader"), APPROVALS);
		officer = new Listener.OverEventStream(SERVICE.port(), SERVICE.tokenOf("auditor"), APPROVALS);
		leader.listen();
		officer.listen();
	}

	@Test
	@Order(2)
	void the_farmer_declares_in_the_mini_program() throws Exception {
		Map<?, ?> accepted = CAST.change("mini-program", "submitDeclaration", "DeclarationAccepted",
				"joined case { id step: publicStatus { step message } }", declaration());
		assertThat(accepted.get("joined")).isEqualTo(false);
		caseId = (String) ((Map<?, ?>) accepted.get("case")).get("id");
		assertThat(step()).isEqualTo("VILLAGE_REVIEW");
		leader.awaitEvents(1);
		officer.awaitEvents(1);
	}

	@Test
	@Order(3)
	void the_district_compares_the_familys_data() {
		CAST.change("district-officer", "recordComparison", "ComparisonRecorded", "case { step }", Map.of("caseId",
				caseId, "departments", List.of("MEDICAL_INSURANCE", "CIVIL_AFFAIRS"), "hits",
				List.of(Map.of("department", "MEDICAL_INSURANCE", "finding", "自付医疗费用较高", "explanation", "手术费用"))));
	}

	@Test
	@Order(4)
	void the_village_visits_votes_and_publishes_its_notice() {
		CAST.change("village-cadre", "recordVisit", "VisitRecorded", "visit { visitedOn }",
				Map.of("caseId", caseId, "notes", "入户核实"));
		CAST.change("village-cadre", "recordVote", "VoteRecorded", "case { step }",
				Map.of("caseId", caseId, "panelSize", 30, "present", 26, "inFavour", 25, "against", 1));
		CAST.change("village-cadre", "publishNotice", "NoticePublished", "case { notice { text endsAt } }",
				Map.of("caseId", caseId));
	}

	@Test
	@Order(5)
	void the_village_cannot_decide_while_its_notice_runs() {
		Map<?, ?> refusal = CAST.send("village-secretary", "decideCase", "CaseDecided", "case { step }",
				decision("APPROVE", Map.of()));
		assertThat(refusal.get("__typename")).isEqualTo("Refusal");
		assertThat(refusal.get("code")).isEqualTo("NOTICE_RUNNING");
	}

	@Test
	@Order(6)
	void after_its_days_the_village_approves() throws Exception {
		SERVICE.advance("P6D");
		decide("village-secretary", Map.of());
		assertThat(step()).isEqualTo("TOWNSHIP_EXAMINATION");
		leader.awaitEvents(2);
	}

	@Test
	@Order(7)
	void the_leader_loses_the_connection_and_the_township_goes_on() {
		leader.cut();
		decide("township-officer", Map.of());
		assertThat(step()).isEqualTo("FOUR_PERSONNEL_CHECK");
	}

	@Test
	@Order(8)
	void four_people_sign_their_findings_blind_to_each_other() {
		List<String> signers = List.of("township-cadre", "village-cadre", "resident-team", "grid-monitor");
		List<String> checks = checks();
		for (int index = 0; index < 4; index++) {
			CAST.change(signers.get(index), "signFinding", "FindingSigned", "case { step }", Map.of("caseId", caseId,
					"version", version(), "checkKey", checks.get(index), "favourable", true, "finding", "情况属实"));
		}
		assertThat(step()).isEqualTo("DISTRICT_REVIEW");
	}

	@Test
	@Order(9)
	void the_newborns_number_is_asked_for_only_now() {
		Map<?, ?> refusal = CAST.send("district-officer", "decideCase", "CaseDecided", "case { step }",
				decision("APPROVE", inclusion()));
		assertThat(refusal.get("code")).isEqualTo("EVIDENCE_MISSING");
		Map<?, ?> family = CAST.one("village-cadre",
				"{ case(id: \"" + caseId + "\") { household { members { id birthDate } } } }", "case");
		String newborn = ((List<?>) ((Map<?, ?>) family.get("household")).get("members")).stream()
			.map(member -> (Map<?, ?>) member)
			.filter(member -> "2026-11-01".equals(member.get("birthDate")))
			.map(member -> (String) member.get("id"))
			.findFirst()
			.orElseThrow();
		CAST.change("village-cadre", "completeApplication", "ApplicationCompleted", "complete", Map
			.of("caseId", caseId, "idNumbers", List
				.of(Map.of("memberId", newborn, "idNumber", IdNumbers.of("999999", LocalDate.of(2026, 11, 1), 38)))));
	}

	@Test
	@Order(10)
	void the_district_includes_the_family() {
		decide("district-officer", inclusion());
		Map<?, ?> decided = CAST.one("district-officer",
				"{ case(id: \"" + caseId + "\") { status household { monitoringObjects { id version category } } } }",
				"case");
		assertThat(decided.get("status")).isEqualTo("APPROVED");
		Map<?, ?> spell = (Map<?, ?>) ((List<?>) ((Map<?, ?>) decided.get("household")).get("monitoringObjects"))
			.getFirst();
		assertThat(spell.get("category")).isEqualTo("SUDDEN_SERIOUS_DIFFICULTY");
		monitoringObjectId = (String) spell.get("id");
	}

	@Test
	@Order(11)
	void a_helper_is_named_and_a_first_measure_planned_and_delivered() {
		CAST.change("township-cadre", "assignHelper", "HelperAssigned", "monitoringObject { version }",
				Map.of("monitoringObjectId", monitoringObjectId, "version", spellVersion(), "name", "演示帮扶人", "employer",
						"柏林镇人民政府"));
		Map<?, ?> planned = CAST.change("township-cadre", "planMeasure", "MeasurePlanned", "measure { id version }",
				Map.of("monitoringObjectId", monitoringObjectId, "version", spellVersion(), "kind", "MEDICAL_AID",
						"dueOn", "2027-03-01"));
		Map<?, ?> measure = (Map<?, ?>) planned.get("measure");
		CAST.change("township-cadre", "completeMeasure", "MeasureCompleted", "measure { status }",
				Map.of("measureId", measure.get("id"), "version", measure.get("version"), "result", "已办理"));
	}

	@Test
	@Order(12)
	void the_leader_comes_back_and_both_clients_saw_the_same_changes_in_the_same_order_once() throws Exception {
		int seenBefore = leader.events().size();
		leader.listen();
		leader.awaitEvents(MOVES_OF_THE_STORY);
		officer.awaitEvents(MOVES_OF_THE_STORY);
		assertThat(leader.events().size()).isGreaterThan(seenBefore);
		assertThat(leader.events()).isEqualTo(officer.events());
		assertThat(leader.all("cursor")).doesNotHaveDuplicates();
		assertThat(moves()).containsExactly(">VILLAGE_REVIEW", "VILLAGE_REVIEW>TOWNSHIP_EXAMINATION",
				"TOWNSHIP_EXAMINATION>FOUR_PERSONNEL_CHECK", "FOUR_PERSONNEL_CHECK>DISTRICT_REVIEW",
				"DISTRICT_REVIEW>");
	}

	@Test
	@Order(13)
	void the_log_of_the_story_verifies() {
		Map<?, ?> verified = CAST.one("auditor", "{ verifyLog(districtCode: \"621202\") { intact events } }",
				"verifyLog");
		assertThat(verified.get("intact")).isEqualTo(true);
	}

	private static List<String> moves() {
		return leader.events()
			.stream()
			.map(event -> event.path("fromStep").asString("") + ">" + event.path("toStep").asString(""))
			.toList();
	}

	private static Map<String, Object> inclusion() {
		return Map.of("inclusion", Map.of("category", "SUDDEN_SERIOUS_DIFFICULTY", "causes", List.of("ILLNESS"),
				"dimensions", List.of("BASIC_MEDICAL_CARE")));
	}

	private static Map<String, Object> declaration() {
		Map<String, Object> household = Map.of("headName", "演示甲", "idNumber",
				IdNumbers.of("999999", LocalDate.of(1980, 5, 1), 11), "phone", "13900000000", "members",
				List.of(Map.of("name", "演示乙", "idNumber", IdNumbers.of("999999", LocalDate.of(1982, 3, 15), 24),
						"relation", "SPOUSE"),
						Map.of("name", "演示丙", "birthDate", "2026-11-01", "noIdReason", "新生儿未上户", "relation", "CHILD")));
		return Map.of("regionCode", VILLAGE, "medium", "MINI_PROGRAM", "household", household, "causes",
				List.of("ILLNESS"), "description", "家人患重病，医疗费用负担重", "commitmentSigned", true, "evidenceIds", List.of());
	}

	private static void decide(String persona, Map<String, Object> more) {
		CAST.change(persona, "decideCase", "CaseDecided", "case { step status }", decision("APPROVE", more));
	}

	private static Map<String, Object> decision(String decision, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(more);
		input.put("caseId", caseId);
		input.put("version", version());
		input.put("decision", decision);
		input.put("opinion", "同意");
		input.put("evidenceIds", List.of());
		return input;
	}

	private static String step() {
		return (String) CAST.one("district-officer", "{ case(id: \"" + caseId + "\") { step } }", "case").get("step");
	}

	private static int version() {
		return ((Number) CAST.one("district-officer", "{ case(id: \"" + caseId + "\") { version } }", "case")
			.get("version")).intValue();
	}

	private static int spellVersion() {
		return ((Number) CAST
			.one("township-cadre",
					"{ node(id: \"" + monitoringObjectId + "\") { ... on MonitoringObject { version } } }", "node")
			.get("version")).intValue();
	}

	private static List<String> checks() {
		Map<?, ?> found = CAST.one("district-officer",
				"{ case(id: \"" + caseId + "\") { ruleSet { checks { key signerRole } } } }", "case");
		List<String> roles = List.of("TOWNSHIP_CADRE", "VILLAGE_CADRE", "RESIDENT_TEAM", "MONITOR");
		Map<String, String> keys = new HashMap<>();
		((List<?>) ((Map<?, ?>) found.get("ruleSet")).get("checks")).forEach(check -> keys
			.put((String) ((Map<?, ?>) check).get("signerRole"), (String) ((Map<?, ?>) check).get("key")));
		return roles.stream().map(keys::get).toList();
	}

}
