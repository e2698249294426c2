package org.copperwall.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.BOLIN;
import static org.copperwall.household.HouseholdScene.DISTRICT;
import static org.copperwall.household.HouseholdScene.GROUP;
import static org.copperwall.household.HouseholdScene.VILLAGE;
import static org.copperwall.household.HouseholdScene.YAOZHAI;

/// Reports of public opinion: taken in once, located, looked into, answered, and seen by whom they concern.
class OpinionTest {

	private static final String TEXT = "村里停水半个月，老人只能到沟里挑水吃，希望尽快解决";

	private static final String REPORT = """
			report { id version status located founded region { code } household { id }
			  mentions { text reference place } warning { id severity causes reporters { description } } }""";

	private static SandboxService service;

	private static HouseholdScene scene;

	private static int born;

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
	void nothing_told() {
		service.database().execute("TRUNCATE opinion_report, warning CASCADE; TRUNCATE task");
	}

	@Test
	void a_named_place_is_found_and_an_unknown_one_waits_at_the_desk() {
		assertThat(region(tell("place", "柏林镇柏林村一组王家门口"))).isEqualTo("621202114001");
		assertThat(region(tell("place", "姚寨"))).isEqualTo("621202115");
		Map<String, Object> nowhere = tell("place", "老地方");
		assertThat(region(nowhere)).isEqualTo("621202");
		assertThat(report(nowhere).get("located")).isEqualTo(false);
		assertThat(region(tell())).isEqualTo("621202");
		assertThat(region(tell("regionCode", "621202114001", "place", "姚寨村"))).isEqualTo("621202114001");
	}

	@Test
	void the_same_words_from_elsewhere_or_about_others_are_another_matter() {
		tell("text", TEXT, "regionCode", "621202114001");
		assertThat(tell("text", TEXT + "！", "regionCode", "621202114001").get("joined")).isEqualTo(true);
		assertThat(tell("text", TEXT, "regionCode", "621202115001").get("joined")).isEqualTo(false);
		assertThat(tell("text", TEXT).get("joined")).isEqualTo(false);
		tell("text", TEXT + "，附近", "householdId", id(family("曹一")));
		assertThat(tell("text", TEXT + "，附近", "householdId", id(family("曹二"))).get("joined")).isEqualTo(false);
	}

	@Test
	void a_number_is_its_own_offices() {
		tell("text", "来信反映低保", "kind", "PETITION", "reference", "甘 2026-17");
		assertThat(tell("text", "又来一次", "kind", "PETITION", "reference", "甘2026-17").get("joined")).isEqualTo(true);
		assertThat(tell("text", "热线来电", "kind", "HOTLINE", "reference", "甘2026-17").get("joined")).isEqualTo(false);
	}

	@Test
	void who_complains_again_after_the_answer_is_heard_again() {
		Map<String, Object> first = tell("text", TEXT, "regionCode", "621202114001", "address", "https://a.example/1");
		Map<String, Object> assessed = assess(desk(), first, "founded", false, "findings", "已经恢复供水");
		answer(desk(), assessed);
		assertThat(tell("text", TEXT, "regionCode", "621202114001").get("joined")).isEqualTo(false);
		assertThat(tell("text", "转发", "address", "https://a.example/1").get("joined")).isEqualTo(true);
	}

	@Test
	void two_who_tell_of_it_at_once_make_one_report() {
		Reporting reporting = service.bean(Reporting.class);
		OpinionInputs.ReportOpinion one = new OpinionInputs.ReportOpinion(UUID.randomUUID(), OpinionKind.HOTLINE, TEXT,
				null, null, null, null, VILLAGE, null);
		OpinionInputs.ReportOpinion other = new OpinionInputs.ReportOpinion(UUID.randomUUID(), OpinionKind.HOTLINE,
				TEXT, null, null, null, null, VILLAGE, null);
		var viewer = HouseholdScene.viewer(Role.OPINION_OFFICER, DISTRICT);
		Flux.merge(reporting.report(one, viewer), reporting.report(other, viewer), reporting.report(one, viewer))
			.blockLast();
		assertThat(service.database().value("SELECT count(*) FROM opinion_report")).isEqualTo("1");
		assertThat(service.database().value("SELECT count(*) FROM opinion_mention")).isEqualTo("2");
		assertThat(service.database().value("SELECT count(*) FROM task")).isEqualTo("1");
	}

	@Test
	void a_founded_report_joins_the_familys_unsettled_warning() {
		String family = id(family("曹三"));
		Map<String, Object> first = tell("text", "孩子辍学在家", "householdId", family);
		Map<String, Object> second = tell("text", "老人重病无钱医治", "regionCode", "621202114001");
		assertThat(assess(desk(), first, "founded", true, "findings", "属实").get("joined")).isEqualTo(false);
		Map<String, Object> joined = assess(desk(), second, "founded", true, "findings", "同一户", "householdId", family,
				"causes", List.of("ILLNESS"));
		assertThat(joined.get("joined")).isEqualTo(true);
		assertThat(((Map<?, ?>) report(joined).get("household")).get("id")).isEqualTo(family);
		assertThat(service.database().value("SELECT count(*) FROM warning")).isEqualTo("1");
		assertThat(((Map<?, ?>) report(joined).get("warning")).get("causes")).isEqualTo(List.of("ILLNESS", "OTHER"));
	}

	@Test
	void a_report_without_a_place_is_founded_only_where_somebody_says() {
		Map<String, Object> nowhere = tell();
		assertThat(code(assess(desk(), nowhere, "founded", true, "findings", "属实"))).isEqualTo("INVALID_INPUT");
		Map<String, Object> located = change(desk(), "locateOpinion", "OpinionLocated", "",
				decision(nowhere, "regionCode", "621202114001"));
		assertThat(region(located)).isEqualTo("621202114001");
		assertThat(code(assess(desk(), nowhere, "founded", true, "findings", "属实"))).isEqualTo("STALE_VERSION");
		Map<String, Object> assessed = assess(scene.as(Role.TOWNSHIP_OFFICER, BOLIN), located, "founded", true,
				"findings", "属实");
		assertThat(report(assessed).get("status")).isEqualTo("ASSESSED");
		assertThat(code(
				change(desk(), "locateOpinion", "OpinionLocated", "", decision(assessed, "regionCode", "621202115"))))
			.isEqualTo("INVALID_STEP");
	}

	@Test
	void nothing_is_answered_before_somebody_looked_or_twice() {
		Map<String, Object> told = tell();
		assertThat(code(answer(desk(), told))).isEqualTo("INVALID_STEP");
		Map<String, Object> assessed = assess(desk(), told, "founded", false, "findings", "查无此事");
		assertThat(code(answer(scene.as(Role.DISTRICT_OFFICER, DISTRICT), assessed))).isEqualTo("NOT_HOLDER");
		assertThat(report(answer(desk(), assessed)).get("status")).isEqualTo("ANSWERED");
		assertThat(code(answer(desk(), assessed))).isEqualTo("INVALID_STEP");
		assertThat(service.database().value("SELECT count(*) FROM task WHERE status = 'OPEN'")).isEqualTo("0");
	}

	@Test
	void all_faults_are_named_at_once() {
		Map<String, Object> refused = tell("text", "！？", "address", "柏林镇", "reportedAt", "2999-01-01T00:00:00Z",
				"householdId", "nobody");
		assertThat(((List<?>) refused.get("violations")).stream()
			.map(each -> ((Map<?, ?>) each).get("field") + " " + ((Map<?, ?>) each).get("code")))
			.containsExactly("text required", "address opinion.address", "reportedAt inFuture", "householdId unknown");
		assertThat(code(tell("regionCode", "621202999"))).isEqualTo("INVALID_INPUT");
		assertThat(code(tell("text", "长".repeat(2001)))).isEqualTo("INVALID_INPUT");
	}

	@Test
	void each_sees_what_concerns_him_and_apps_nothing() {
		String waiting = (String) report(tell("text", TEXT, "regionCode", "621202114001", "reference", "17")).get("id");
		assertThat(seen(Role.OPINION_OFFICER, DISTRICT, waiting)).contains("挑水", "17");
		assertThat(seen(Role.VILLAGE_CADRE, VILLAGE, waiting)).contains("挑水", "17");
		assertThat(seen(Role.TOWNSHIP_OFFICER, YAOZHAI, waiting)).doesNotContain("REPORTED");
		assertThat(seen(Role.LEADER, DISTRICT, waiting)).contains("停水", "＊").doesNotContain("17");
		for (Role other : List.of(Role.DEPARTMENT_OFFICER, Role.GROUP_LEADER, Role.MONITOR, Role.PARTNER_APP,
				Role.INSURER)) {
			assertThat(seen(other, DISTRICT, waiting)).as("%s", other).doesNotContain("REPORTED");
		}
	}

	@Test
	void when_somebody_looked_would_tell_which_warning_came_of_it_and_whom_it_is_about() {
		assess(desk(), tell("text", TEXT, "householdId", id(family("曹四"))), "founded", true, "findings", "属实");
		String rows = "{ opinionReports(regionCode: \"621202\") { edges { node { status assessedAt } } } }";
		for (Role counting : List.of(Role.SCREEN, Role.LEADING_GROUP_HEAD, Role.LEADING_GROUP_MEMBER, Role.FUND_OFFICER,
				Role.ADMINISTRATOR)) {
			assertThat(listed(counting, rows)).as("%s", counting).contains("ASSESSED", "assessedAt=null");
		}
		for (Role knowing : List.of(Role.OPINION_OFFICER, Role.DISTRICT_OFFICER, Role.LEADER, Role.AUDITOR)) {
			assertThat(listed(knowing, rows)).as("%s", knowing).contains("ASSESSED").doesNotContain("assessedAt=null");
		}
	}

	private static String listed(Role role, String rows) {
		return scene.as(role, DISTRICT)
			.document(rows)
			.execute()
			.path("opinionReports")
			.entity(Map.class)
			.get()
			.toString();
	}

	@Test
	void a_wall_screen_learns_that_there_is_a_report_but_not_of_whom() {
		String family = id(family("曹一"));
		report(tell("text", TEXT, "householdId", family, "reference", "17"));
		String rows = "{ opinionReports(regionCode: \"621202114001\") { totalCount edges { node { kind status"
				+ " region { code } household { id } warning { id } findings answer mentions { text address reference place } } } } }";
		for (Role role : List.of(Role.SCREEN, Role.LEADING_GROUP_MEMBER, Role.ADMINISTRATOR)) {
			assertThat(listed(role, rows))
				.contains("totalCount=1", "REPORTED", "621202114001", "household=null", "text=null")
				.doesNotContain("停水", "reference=17", family);
		}
		assertThat(listed(Role.LEADER, rows)).contains(family);
	}

	@Test
	void a_search_is_for_those_who_may_read_and_counts_are_of_what_one_sees() {
		tell("text", TEXT, "regionCode", "621202114001");
		tell("text", "危房漏雨", "kind", "PETITION");
		assertThat(total(desk(), "filter: { text: \"漏雨\" }")).isEqualTo(1);
		assertThat(total(desk(), "filter: { kinds: [PETITION], located: false }")).isEqualTo(1);
		scene.as(Role.LEADER, DISTRICT)
			.document("{ opinionReports(regionCode: \"621202\", filter: { text: \"漏雨\" }) { totalCount } }")
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "FORBIDDEN"));
		scene.as(Role.LEADER, DISTRICT)
			.document("{ opinionReports(regionCode: \"621202\") { counts(by: KIND) { key count } } }")
			.execute()
			.path("opinionReports.counts")
			.entityList(Object.class)
			.containsExactly(Map.of("key", "HOTLINE", "count", 1), Map.of("key", "PETITION", "count", 1));
	}

	@Test
	void nothing_that_was_said_lies_open_in_a_file_of_the_database() {
		String secret = "曹家岭的石磨坏了三十九年";
		tell("text", secret, "place", "曹家岭的石磨");
		assertThat(scene.filesWith(List.of(secret, "曹家岭的石磨", "岭的石"))).isEmpty();
	}

	private static GraphQlTester desk() {
		return scene.as(Role.OPINION_OFFICER, DISTRICT);
	}

	private static Map<String, Object> tell(Object... entries) {
		Map<String, Object> input = entries(entries);
		input.putIfAbsent("kind", "HOTLINE");
		input.putIfAbsent("text", "来电反映第" + ++born + "件事：" + UUID.randomUUID());
		return change(desk(), "reportOpinion", "OpinionReported", "joined", input);
	}

	private static Map<String, Object> assess(GraphQlTester who, Map<String, Object> answer, Object... entries) {
		return change(who, "assessOpinion", "OpinionAssessed", "joined", decision(answer, entries));
	}

	private static Map<String, Object> answer(GraphQlTester who, Map<String, Object> answer) {
		return change(who, "answerOpinion", "OpinionAnswered", "", decision(answer, "answer", "已答复"));
	}

	private static Map<String, Object> decision(Map<String, Object> answer, Object... entries) {
		Map<String, Object> input = entries(entries);
		input.put("reportId", report(answer).get("id"));
		input.put("version", report(answer).get("version"));
		return input;
	}

	private static Map<String, Object> entries(Object... entries) {
		Map<String, Object> input = new HashMap<>();
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		return input;
	}

	private static Map<String, Object> change(GraphQlTester who, String mutation, String success, String more,
			Map<String, Object> content) {
		Map<String, Object> input = new HashMap<>(content);
		input.put("requestId", UUID.randomUUID().toString());
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return who
			.document("mutation($input: " + type + ") { answer: " + mutation + "(input: $input) { "
					+ "__typename ... on " + success + " { " + REPORT + " " + more
					+ " } ... on Refusal { code violations { field code message } } } }")
			.variable("input", input)
			.execute()
			.path("answer")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	private static String seen(Role role, RegionCode region, String id) {
		return scene.as(role, region)
			.document(
					"query($id: ID!) { node(id: $id) { ... on OpinionReport { status mentions { text reference } } } }")
			.variable("id", id)
			.execute()
			.returnResponse()
			.toMap()
			.toString();
	}

	private static int total(GraphQlTester who, String filter) {
		return who.document("{ opinionReports(regionCode: \"621202\", " + filter + ") { totalCount } }")
			.execute()
			.path("opinionReports.totalCount")
			.entity(Integer.class)
			.get();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> report(Map<String, Object> answer) {
		assertThat(answer.get("__typename")).as("%s", answer).isNotEqualTo("Refusal");
		return (Map<String, Object>) answer.get("report");
	}

	private static String region(Map<String, Object> answer) {
		return (String) ((Map<?, ?>) report(answer).get("region")).get("code");
	}

	private static String code(Map<String, Object> answer) {
		assertThat(answer.get("__typename")).as("%s", answer).isEqualTo("Refusal");
		return (String) answer.get("code");
	}

	private static Household family(String head) {
		return scene.registered(HouseholdScene.family(GROUP, head,
				IdNumbers.of("621202", java.time.LocalDate.of(1970, 1, 1).plusDays(++born), born), "13909390000"));
	}

	private static String id(Household household) {
		return GlobalId.of("Household", household.id());
	}

}
