package org.copperwall.warning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.evidence.Photographs;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.GROUP;
import static org.copperwall.household.HouseholdScene.OTHER_VILLAGE;

/// A warning handed from post to post and settled, over the wire and a real database.
class RoundTripTest {

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private static final String WARNING = "warning { id version status hop outcome policy overdue dueAt holder { role department }"
			+ " hops { number hop ending endedBy endedRole endedAt notes evidence { id } holder { role } } }";

	private static final Map<String, HttpGraphQlTester> PERSONAS = new HashMap<>();

	private static SandboxService service;

	private static HouseholdScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		scene = new HouseholdScene(service);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@BeforeEach
	void settled() {
		service.database().execute("TRUNCATE warning CASCADE; TRUNCATE task");
	}

	@Test
	void its_holder_sends_a_warning_on_with_notes_and_a_photograph() {
		Map<String, Object> raised = raised(scene.newcomers(GROUP));
		String photograph = Photographs.ofOwner(service, "village-cadre", "VISIT_PHOTOGRAPH", id(raised));
		Map<String, Object> sent = change("village-cadre", "forwardWarning", "WarningForwarded",
				on(raised, "notes", "已入户，医疗费用自付较多", "evidenceIds", List.of(photograph)));
		assertThat(sent).containsEntry("hop", "TOWNSHIP").containsEntry("version", 2).containsKey("dueAt");
		Map<String, Object> leg = hop(sent, 0);
		assertThat(leg).containsEntry("ending", "FORWARDED")
			.containsEntry("endedRole", "VILLAGE_CADRE")
			.containsEntry("notes", "已入户，医疗费用自付较多");
		assertThat(leg.get("evidence").toString()).contains(photograph);
		assertThat(
				service.database().value("SELECT string_agg(status || holder_role, ',' ORDER BY opened_at) FROM task"))
			.isEqualTo("CLOSEDVILLAGE_CADRE,OPENTOWNSHIP_OFFICER");
		assertThat(service.database().value("SELECT owner_type FROM evidence")).isEqualTo("Warning");
	}

	@Test
	void who_does_not_hold_a_warning_does_not_move_it() {
		Map<String, Object> raised = raised(scene.newcomers(GROUP));
		assertThat(refused("township-officer", "forwardWarning", "WarningForwarded", on(raised)))
			.isEqualTo("NOT_HOLDER warning.notHolder");
		assertThat(refused("village-cadre", "forwardWarning", "WarningForwarded", with(on(raised), "version", 9)))
			.isEqualTo("STALE_VERSION version.stale");
	}

	@Test
	void a_warning_outside_ones_region_is_not_there() {
		Map<String, Object> elsewhere = raised(scene.newcomers(OTHER_VILLAGE));
		as("village-cadre").document(document("forwardWarning", "WarningForwarded"))
			.variable("input", on(elsewhere))
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors.toString()).contains("NOT_VISIBLE"));
	}

	@Test
	void the_same_request_sent_again_moves_a_warning_once() {
		Map<String, Object> input = on(raised(scene.newcomers(GROUP)));
		change("village-cadre", "forwardWarning", "WarningForwarded", input);
		assertThat(change("village-cadre", "forwardWarning", "WarningForwarded", input)).containsEntry("hop",
				"TOWNSHIP");
		assertThat(service.database().value("SELECT count(*) FROM warning_hop")).isEqualTo("2");
	}

	@Test
	void a_warning_comes_back_once_and_goes_on_again() {
		Map<String, Object> sent = forwarded("village-cadre", raised(scene.newcomers(GROUP)));
		Map<String, Object> back = change("township-officer", "returnWarning", "WarningReturned",
				on(sent, "reason", "请补充自付费用"));
		assertThat(back).containsEntry("hop", "VILLAGE_COMMITTEE");
		assertThat(hop(back, 1)).containsEntry("ending", "RETURNED").containsEntry("notes", "请补充自付费用");
		Map<String, Object> again = forwarded("village-cadre", back);
		assertThat(refused("township-officer", "returnWarning", "WarningReturned", on(again, "reason", "再退")))
			.isEqualTo("INVALID_STEP warning.returnedBefore");
	}

	@Test
	void a_department_that_takes_part_reads_the_notes_and_another_does_not() {
		Map<String, Object> at = forwarded("township-officer",
				forwarded("village-cadre", raised(scene.newcomers(GROUP))));
		Map<String, Object> there = change("district-officer", "forwardWarning", "WarningForwarded",
				on(at, "department", "MEDICAL_INSURANCE", "notes", "请核实医保报销"));
		assertThat(there.get("holder").toString()).contains("MEDICAL_INSURANCE");
		assertThat(notes("medical-insurance", there)).contains("请核实医保报销");
		assertThat(notes("education", there)).doesNotContain("请核实医保报销");
		assertThat(notes("district-leader", there)).doesNotContain("请核实医保报销");
		assertThat(refused("education", "forwardWarning", "WarningForwarded", on(there)))
			.isEqualTo("NOT_HOLDER warning.notHolder");
	}

	@Test
	void what_was_written_on_the_way_is_sealed() {
		String canary = "金丝雀" + UUID.randomUUID();
		Map<String, Object> raised = raised(scene.newcomers(GROUP));
		change("village-cadre", "settleWarning", "WarningSettled",
				on(raised, "outcome", "PASSED_TO_OTHER_POLICY", "findings", canary, "policy", "临时救助" + canary));
		assertThat(scene.filesWith(List.of(canary))).isEmpty();
	}

	@Test
	void an_unfounded_warning_takes_a_file_and_is_not_raised_again_unless_it_is_graver() {
		Household household = scene.newcomers(GROUP);
		Map<String, Object> raised = raised(household);
		Map<String, Object> input = on(raised, "outcome", "UNFOUNDED", "findings", "已全额报销，无此困难");
		assertThat(refused("village-cadre", "settleWarning", "WarningSettled", input))
			.isEqualTo("EVIDENCE_MISSING warning.unproven");
		Map<String, Object> settled = settledAsUnfounded(raised);
		assertThat(settled).containsEntry("status", "SETTLED").containsEntry("outcome", "UNFOUNDED");
		assertThat(service.database().value("SELECT count(*) FROM task WHERE status = 'OPEN'")).isEqualTo("0");

		Map<String, Object> repeat = raise("township-cadre", household, "MODERATE", "GRASSROOTS_VISIT");
		assertThat(repeat).containsEntry("settledBefore", true).containsEntry("merged", true);
		assertThat(warning(repeat)).containsEntry("id", id(raised)).containsEntry("status", "SETTLED");
		assertThat(service.database().value("SELECT count(*) FROM warning_reporter")).isEqualTo("2");

		Map<String, Object> graver = raise("township-cadre", household, "CRITICAL", "GRASSROOTS_VISIT");
		assertThat(graver).containsEntry("settledBefore", false).containsEntry("merged", false);
		assertThat(id(warning(graver))).isNotEqualTo(id(raised));
	}

	@Test
	void what_the_family_itself_declares_is_raised_whatever_was_found_before() {
		Household household = scene.newcomers(GROUP);
		settledAsUnfounded(raised(household));
		assertThat(raise("village-cadre", household, "MODERATE", "SELF_DECLARATION")).containsEntry("settledBefore",
				false);
	}

	@Test
	void a_settled_warning_is_settled_once() {
		Map<String, Object> settled = settledAsUnfounded(raised(scene.newcomers(GROUP)));
		assertThat(refused("village-cadre", "settleWarning", "WarningSettled",
				on(settled, "outcome", "HELPED_ON_THE_SPOT", "findings", "已解决")))
			.startsWith("INVALID_STEP warning.settled");
	}

	@Test
	void what_somebody_could_do_is_said_with_the_reason_why_not() {
		Map<String, Object> raised = raised(scene.newcomers(GROUP));
		assertThat(actions("village-cadre", raised)).contains("{action=FORWARD, allowed=true, reason=null}",
				"{action=SETTLE, allowed=true, reason=null}");
		assertThat(actions("village-cadre", raised)).contains("{action=RETURN, allowed=false, reason=现处于第一个环节，无处可退。}");
		assertThat(actions("township-officer", raised))
			.contains("{action=FORWARD, allowed=false, reason=此预警现由其他岗位办理。}");
	}

	private static String actions(String persona, Map<String, Object> warning) {
		return look(persona, warning, "availableActions { action allowed reason }").get("availableActions").toString();
	}

	private static String notes(String persona, Map<String, Object> warning) {
		return look(persona, warning, "hops { notes }").toString();
	}

	private static Map<String, Object> look(String persona, Map<String, Object> warning, String selection) {
		return as(persona).document("query($id: ID!) { node(id: $id) { ... on Warning { " + selection + " } } }")
			.variable("id", id(warning))
			.execute()
			.path("node")
			.entity(FIELDS)
			.get();
	}

	private static Map<String, Object> settledAsUnfounded(Map<String, Object> raised) {
		String photograph = Photographs.ofOwner(service, "village-cadre", "VISIT_PHOTOGRAPH", id(raised));
		return change("village-cadre", "settleWarning", "WarningSettled",
				on(raised, "outcome", "UNFOUNDED", "findings", "已全额报销，无此困难", "evidenceIds", List.of(photograph)));
	}

	private static Map<String, Object> forwarded(String persona, Map<String, Object> warning) {
		return change(persona, "forwardWarning", "WarningForwarded", on(warning));
	}

	private static Map<String, Object> raised(Household household) {
		return warning(raise("district-officer", household, "MODERATE", "DEPARTMENT_SCREENING"));
	}

	private static Map<String, Object> raise(String persona, Household household, String severity, String source) {
		return as(persona).document(
				"mutation($input: RaiseWarningInput!) { answer: raiseWarning(input: $input) { ... on WarningRaised {"
						+ " merged settledBefore " + WARNING + " } } }")
			.variable("input",
					Map.of("requestId", UUID.randomUUID().toString(), "householdId",
							GlobalId.of("Household", household.id()), "source", source, "medium", "VISIT", "causes",
							List.of("ILLNESS"), "severity", severity))
			.execute()
			.path("answer")
			.entity(FIELDS)
			.get();
	}

	private static Map<String, Object> change(String persona, String mutation, String success,
			Map<String, Object> input) {
		Map<String, Object> answer = send(persona, mutation, success, input);
		assertThat(answer).as("%s", answer).containsEntry("__typename", success);
		return warning(answer);
	}

	private static String refused(String persona, String mutation, String success, Map<String, Object> input) {
		Map<String, Object> answer = send(persona, mutation, success, input);
		assertThat(answer).as("%s", answer).containsEntry("__typename", "Refusal");
		return answer.get("code") + " " + ((Map<?, ?>) ((List<?>) answer.get("violations")).getFirst()).get("code");
	}

	private static Map<String, Object> send(String persona, String mutation, String success,
			Map<String, Object> input) {
		return as(persona).document(document(mutation, success))
			.variable("input", input)
			.execute()
			.path("answer")
			.entity(FIELDS)
			.get();
	}

	private static String document(String mutation, String success) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return "mutation($input: " + type + ") { answer: " + mutation + "(input: $input) { __typename ... on " + success
				+ " { " + WARNING + " } ... on Refusal { code violations { field code message } } } }";
	}

	/// An input with a request key of its own, about a warning as it was read.
	private static Map<String, Object> on(Map<String, Object> warning, Object... entries) {
		Map<String, Object> input = new HashMap<>(Map.of("requestId", UUID.randomUUID().toString(), "warningId",
				id(warning), "version", warning.get("version")));
		return with(input, entries);
	}

	private static Map<String, Object> with(Map<String, Object> input, Object... entries) {
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		return input;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> warning(Map<String, Object> answer) {
		return (Map<String, Object>) answer.get("warning");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> hop(Map<String, Object> warning, int place) {
		return (Map<String, Object>) ((List<?>) warning.get("hops")).get(place);
	}

	private static String id(Map<String, Object> warning) {
		return (String) warning.get("id");
	}

	private static HttpGraphQlTester as(String persona) {
		return PERSONAS.computeIfAbsent(persona, service::as);
	}

}
