package org.copperwall.casework;

import java.util.List;
import java.util.Map;

import org.copperwall.casework.CaseScene.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.ABSENT;
import static org.copperwall.casework.CaseScene.declaration;
import static org.copperwall.casework.CaseScene.input;
import static org.copperwall.casework.CaseScene.number;

class DeclarationServiceTest {

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
	void a_whole_declaration_goes_straight_to_the_village() {
		Answer answer = scene.declare("mini-program", declaration());
		assertThat(answer.accepted()).containsEntry("joined", false);
		assertThat(answer.subject()).containsEntry("step", "VILLAGE_REVIEW");
		String id = (String) answer.subject().get("id");
		scene.look("village-secretary", id, "status dueAt holder { role } steps { step } declarations { description }")
			.path("case.holder.role")
			.entity(String.class)
			.isEqualTo("VILLAGE_SECRETARY")
			.path("case.steps[*].step")
			.entityList(String.class)
			.containsExactly("APPLICATION", "VILLAGE_REVIEW")
			.path("case.declarations[0].description")
			.entity(String.class)
			.isEqualTo("女儿脑瘤手术，医疗费用负担重");
	}

	@Test
	void all_faults_are_named_at_once() {
		String twice = number();
		String wrong = number();
		wrong = wrong.substring(0, 17) + (wrong.endsWith("1") ? "2" : "1");
		Map<String, Object> family = Map.of("headName", "曹永福", "idNumber", wrong, "phone", "13909391234", "members",
				List.of(Map.of("name", "王秀英", "idNumber", twice, "relation", "SPOUSE"),
						Map.of("name", "王秀英", "idNumber", twice, "relation", "OTHER")));
		Answer answer = scene.declare("mini-program",
				declaration("regionCode", "621202114999", "household", family, "causes", List.of(), "description", " ",
						"amountInNeed", "0.00", "evidenceIds", List.of("what"), "observedAt", "2099-01-01T00:00:00Z"));
		assertThat(answer.code()).isEqualTo("INVALID_INPUT");
		assertThat(answer.violations()).containsExactly("regionCode unknown", "household.idNumber idNumber.checkDigit",
				"household.members[1].idNumber household.listedTwice", "causes required", "description required",
				"amountInNeed notPositive", "evidenceIds[0] unknown", "observedAt inFuture");
		assertThat(answer.messages()).allSatisfy(message -> assertThat(message).isNotBlank());
	}

	@Test
	void a_region_outside_the_viewers_answers_like_one_that_is_not() {
		assertThat(scene.declare("village-cadre", declaration("regionCode", "621202115001")).violations())
			.containsExactly("regionCode unknown");
		assertThat(scene.declare("village-cadre", declaration("regionCode", "621202199001")).violations())
			.containsExactly("regionCode unknown");
	}

	@Test
	void a_declaration_names_a_village_and_one_household() {
		assertThat(
				scene.declare("mini-program", declaration("regionCode", "621202114", "household", ABSENT)).violations())
			.containsExactly("regionCode household.inVillage", "household household.oneOfTwo");
	}

	@Test
	void an_unsigned_application_waits_until_it_is_completed() {
		Answer answer = scene.declare("village-cadre",
				declaration("medium", "VILLAGE_CADRE", "commitmentSigned", false));
		assertThat(answer.subject()).containsEntry("step", "APPLICATION")
			.containsEntry("missing", List.of("承诺授权书（签字）"));
		String id = (String) answer.subject().get("id");
		Answer half = scene.change("village-cadre", "completeApplication", "ApplicationCompleted",
				"complete case { step }", input("caseId", id));
		assertThat(half.accepted()).containsEntry("complete", false);
		Answer whole = scene.change("village-cadre", "completeApplication", "ApplicationCompleted",
				"complete case { step }", input("caseId", id, "commitmentSigned", true));
		assertThat(whole.accepted()).containsEntry("complete", true);
		assertThat(whole.subject()).containsEntry("step", "VILLAGE_REVIEW");
	}

	@Test
	void a_need_of_a_family_with_an_open_case_is_joined_to_it() {
		Map<String, Object> family = CaseScene.family();
		Answer first = scene.declare("mini-program", declaration("household", family));
		Answer second = scene.declare("village-cadre",
				declaration("household", family, "medium", "VILLAGE_CADRE", "causes", List.of("SCHOOLING")));
		assertThat(second.accepted()).containsEntry("joined", true);
		assertThat(second.subject()).containsEntry("id", first.subject().get("id"));
		scene.look("village-cadre", (String) first.subject().get("id"), "causes declarations { medium }")
			.path("case.causes")
			.entityList(String.class)
			.containsExactly("ILLNESS", "SCHOOLING")
			.path("case.declarations[*].medium")
			.entityList(String.class)
			.containsExactly("MINI_PROGRAM", "VILLAGE_CADRE");
	}

	@Test
	void a_partner_app_does_not_see_the_case_its_need_was_joined_to() {
		Map<String, Object> family = CaseScene.family();
		scene.declare("village-cadre", declaration("household", family, "medium", "VILLAGE_CADRE")).accepted();
		Answer joined = scene.declare("mini-program", declaration("household", family));
		assertThat(joined.accepted()).containsEntry("joined", true).containsEntry("case", null);
	}

	@Test
	void a_need_of_a_monitored_household_is_joined_without_a_case() {
		String id = scene.checked();
		scene.include(id).accepted();
		String household = scene.look("district-officer", id, "household { id }")
			.path("case.household.id")
			.entity(String.class)
			.get();
		Answer joined = scene.declare("village-cadre",
				declaration("household", ABSENT, "householdId", household, "medium", "VILLAGE_CADRE"));
		assertThat(joined.accepted()).containsEntry("joined", true).containsEntry("case", null);
		assertThat(scene.service().database().value("SELECT status FROM warning ORDER BY raised_at DESC LIMIT 1"))
			.isEqualTo("OPEN");
	}

	@Test
	void the_same_request_has_one_effect_and_answers_the_same() {
		Map<String, Object> input = declaration();
		Answer first = scene.declare("mini-program", input);
		Answer again = scene.declare("mini-program", input);
		assertThat(again.subject().get("id")).isEqualTo(first.subject().get("id"));
		assertThat(again.accepted()).containsEntry("joined", false);
		input.put("description", "另一件事");
		assertThat(scene.declare("mini-program", input).code()).isEqualTo("REQUEST_KEY_REUSED");
	}

	@Test
	void a_partner_app_reads_only_what_the_family_may_know() {
		String id = scene.declared();
		scene.look("mini-program", id, "id kind status step submittedAt version publicStatus { step message dueBy }")
			.path("case.publicStatus.message")
			.entity(String.class)
			.isEqualTo("村里正在入户核查、评议和公示。");
		scene.look("mini-program", id, "id overdue")
			.errors()
			.satisfy(errors -> assertThat(errors).extracting(error -> error.getExtensions().get("code"))
				.containsExactly("FORBIDDEN"));
	}

	@Test
	void a_partner_app_sees_only_cases_it_handed_in() {
		Answer other = scene.declare("village-cadre", declaration("medium", "VILLAGE_CADRE"));
		scene.look("mini-program", (String) other.subject().get("id"), "id").path("case").valueIsNull();
		scene.as("mini-program")
			.document("{ node(id: \"" + other.subject().get("id") + "\") { id } }")
			.execute()
			.path("node")
			.valueIsNull();
	}

	@Test
	void staff_for_whom_an_app_acts_never_decide_the_file() {
		String cadre = scene.as("village-secretary")
			.document("{ viewer { subject } }")
			.execute()
			.path("viewer.subject")
			.entity(String.class)
			.get();
		Answer answer = scene.declare("mini-program",
				declaration("actingFor", Map.of("kind", "STAFF", "staffId", cadre)));
		Answer refused = scene.decide("village-secretary", (String) answer.subject().get("id"), "decision", "REJECT",
				"rejection", Map.of("ground", "BELOW_STANDARD", "reason", "收入高于标准"));
		assertThat(refused.code()).isEqualTo("SAME_PERSON");
	}

	@Test
	void only_an_app_acts_for_others_and_it_says_for_whom() {
		assertThat(scene.declare("mini-program", declaration("actingFor", Map.of("kind", "STAFF"))).violations())
			.containsExactly("actingFor.staffId required");
		assertThat(
				scene.declare("village-cadre", declaration("actingFor", Map.of("kind", "STAFF", "staffId", "somebody")))
					.violations())
			.containsExactly("actingFor actingFor.partnerOnly");
	}

	@Test
	void what_is_withdrawn_is_closed_with_its_warning() {
		String id = scene.declared();
		Answer answer = scene.change("mini-program", "withdrawCase", "CaseWithdrawn", "case { id status }",
				input("caseId", id, "reason", "家人已康复"));
		assertThat(answer.subject()).containsEntry("status", "WITHDRAWN");
		assertThat(scene
			.change("mini-program", "withdrawCase", "CaseWithdrawn", "case { id }", input("caseId", id, "reason", "再次"))
			.violations()).containsExactly("caseId case.closed");
		assertThat(scene.service()
			.database()
			.value("SELECT count(*) FROM task WHERE subject_id = '"
					+ org.copperwall.graph.GlobalId.parse(id).orElseThrow().id()
					+ "' AND status IN ('OPEN', 'PAUSED')"))
			.isEqualTo("0");
	}

	@Test
	void nothing_declared_lies_open_in_the_tables() {
		scene.declare("mini-program", declaration("description", "金丝雀说明文字")).accepted();
		assertThat(scene.service()
			.database()
			.value("SELECT count(*) FROM case_declaration WHERE case_declaration::text LIKE '%金丝雀%'")).isEqualTo("0");
		assertThat(scene.service()
			.database()
			.value("SELECT count(*) FROM event WHERE convert_from(payload, 'UTF8') LIKE '%金丝雀%'")).isEqualTo("0");
	}

}
