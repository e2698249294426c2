package org.copperwall.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.copperwall.SandboxService;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.core.ParameterizedTypeReference;

import static org.assertj.core.api.Assertions.assertThat;

/// The sixth method: what a monitor saw in his section makes its round from the village group to the department and back to
/// the village, each leg by the person who holds it, and becomes an application. A leader watches.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundTripStoryTest {

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private static final String CHANGES = """
			subscription Changes($after: Cursor) { warningChanged(regionCode: "621202", after: $after) {
			  cursor kind warning { id } } }""";

	private static final SandboxService SERVICE = SandboxService.start();

	private static final Cast CAST = new Cast(SERVICE);

	private static Listener leader;

	private static Household household;

	private static Map<String, Object> warning = Map.of();

	@AfterAll
	static void stop() {
		leader.close();
		SERVICE.close();
	}

	@Test
	@Order(1)
	void a_monitor_sees_a_family_in_trouble_while_a_leader_watches() {
		household = new HouseholdScene(SERVICE).registered(HouseholdScene.family(HouseholdScene.GROUP, "曹永福",
				IdNumbers.of("621202", LocalDate.of(1971, 5, 6), 113), "13909391234"));
		leader = new Listener.OverSocket(SERVICE.port(), SERVICE.tokenOf("district-leader"), CHANGES);
		leader.listen();
		warning = answer("grid-monitor", "raiseWarning", "WarningRaised", "warning { id version hop }",
				Map.of("householdId", GlobalId.of("Household", household.id()), "source", "GRASSROOTS_VISIT", "medium",
						"VISIT", "causes", List.of("ILLNESS"), "description", "女儿脑瘤手术"));
		assertThat(warning).containsEntry("hop", "VILLAGE_GROUP");
	}

	@Test
	@Order(2)
	void group_village_and_township_send_it_on() throws Exception {
		assertThat(forwarded("group-leader", "notes", "情况属实")).isEqualTo("VILLAGE_COMMITTEE");
		assertThat(forwarded("village-cadre", "notes", "已入户")).isEqualTo("TOWNSHIP");
		leader.awaitEvents(2);
	}

	@Test
	@Order(3)
	void the_township_lets_it_lie_and_everybody_hears_of_it() throws Exception {
		SERVICE.advance("P7D");
		leader.awaitEvents(3);
		assertThat(look("township-officer", "overdue")).containsEntry("overdue", true);
		assertThat(forwarded("township-officer", "notes", "请区里协调医保")).isEqualTo("DISTRICT_OFFICE");
		assertThat(look("township-officer", "overdue")).containsEntry("overdue", false);
	}

	@Test
	@Order(4)
	void the_district_asks_the_department_which_gives_it_back_once() throws Exception {
		assertThat(forwarded("district-officer", "department", "MEDICAL_INSURANCE")).isEqualTo("DEPARTMENT");
		warning = answer("medical-insurance", "returnWarning", "WarningReturned", "warning { id version hop }",
				on("reason", "请附住院票据"));
		assertThat(warning).containsEntry("hop", "DISTRICT_OFFICE");
		assertThat(forwarded("district-officer", "department", "MEDICAL_INSURANCE", "notes", "票据见附件"))
			.isEqualTo("DEPARTMENT");
		leader.awaitEvents(7);
	}

	@Test
	@Order(5)
	void it_comes_back_to_the_village_by_way_of_the_township() {
		assertThat(forwarded("medical-insurance", "notes", "已报销三万元，自付两万元")).isEqualTo("TOWNSHIP_RETURN");
		assertThat(forwarded("township-officer")).isEqualTo("VILLAGE_RETURN");
		Map<String, Object> refused = CAST.send("village-cadre", "forwardWarning", "WarningForwarded", "warning { id }",
				on());
		assertThat(refused).containsEntry("code", "INVALID_STEP");
	}

	@Test
	@Order(6)
	void the_village_makes_an_application_of_it_and_asks_only_what_nobody_knew() {
		Map<String, Object> opened = CAST.send("village-cadre", "openApplication", "ApplicationOpened",
				"missing intake { asked known knownFields } warning { status hop }"
						+ " case { id source medium step intake { asked known } }",
				on("findings", "自付费用较高，符合申请条件", "commitmentSigned", false, "amountInNeed", "20000.00"));
		assertThat(opened).as("%s", opened).containsEntry("__typename", "ApplicationOpened");
		assertThat(opened.get("warning")).isEqualTo(fields("status", "IN_CASE", "hop", null));
		assertThat(opened.get("missing").toString()).contains("承诺");
		assertThat(opened.get("intake").toString()).contains("asked=5", "known=5", "PLACE", "HEAD", "MEMBERS",
				"TELEPHONE", "CAUSES");
		assertThat(opened.get("case").toString()).contains("GRASSROOTS_VISIT", "VISIT", "step=APPLICATION",
				"intake={asked=5, known=5}");
	}

	@Test
	@Order(7)
	void the_leader_heard_of_everything_in_its_order() throws Exception {
		leader.awaitEvents(10);
		assertThat(leader.all("kind")).containsExactly("FORWARDED", "FORWARDED", "OVERDUE", "FORWARDED", "FORWARDED",
				"RETURNED", "FORWARDED", "FORWARDED", "FORWARDED", "ENTERED_CASE");
	}

	@Test
	@Order(8)
	void every_leg_says_who_had_it_and_what_he_found() {
		List<?> hops = (List<?>) look("district-officer", "hops { hop ending notes endedRole dueAt endedAt }")
			.get("hops");
		assertThat(all(hops, "hop")).containsExactly("VILLAGE_GROUP", "VILLAGE_COMMITTEE", "TOWNSHIP",
				"DISTRICT_OFFICE", "DEPARTMENT", "DISTRICT_OFFICE", "DEPARTMENT", "TOWNSHIP_RETURN", "VILLAGE_RETURN");
		assertThat(all(hops, "endedRole")).startsWith("GROUP_LEADER", "VILLAGE_CADRE", "TOWNSHIP_OFFICER",
				"DISTRICT_OFFICER", "DEPARTMENT_OFFICER");
		assertThat(hops.toString()).contains("已报销三万元，自付两万元", "请附住院票据", "自付费用较高，符合申请条件");
	}

	@Test
	@Order(9)
	void a_warning_in_a_case_is_settled_with_its_case_only() {
		Map<String, Object> refused = CAST.send("village-cadre", "settleWarning", "WarningSettled", "warning { id }",
				on("outcome", "HELPED_ON_THE_SPOT", "findings", "已解决"));
		assertThat(refused).containsEntry("code", "INVALID_STEP");
	}

	private static List<String> all(List<?> rows, String field) {
		return rows.stream().map(row -> (String) ((Map<?, ?>) row).get(field)).toList();
	}

	private static String forwarded(String persona, Object... entries) {
		warning = answer(persona, "forwardWarning", "WarningForwarded", "warning { id version hop }", on(entries));
		return (String) warning.get("hop");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> answer(String persona, String mutation, String success, String selection,
			Map<String, Object> input) {
		Map<String, Object> answer = CAST.send(persona, mutation, success, selection, input);
		assertThat(answer).as("%s", answer).containsEntry("__typename", success);
		return (Map<String, Object>) answer.get("warning");
	}

	private static Map<String, Object> on(Object... entries) {
		Map<String, Object> input = fields(entries);
		input.put("warningId", warning.get("id"));
		input.put("version", warning.get("version"));
		return input;
	}

	private static Map<String, Object> fields(Object... entries) {
		Map<String, Object> fields = new HashMap<>();
		for (int place = 0; place < entries.length; place += 2) {
			fields.put((String) entries[place], entries[place + 1]);
		}
		return fields;
	}

	private static Map<String, Object> look(String persona, String selection) {
		return CAST.as(persona)
			.document("query($id: ID!) { node(id: $id) { ... on Warning { " + selection + " } } }")
			.variable("id", warning.get("id"))
			.execute()
			.path("node")
			.entity(FIELDS)
			.get();
	}

}
