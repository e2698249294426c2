package org.copperwall.warning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.CaseWarnings;
import org.copperwall.casework.DeclaredNeed;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.event.Changes;
import org.copperwall.event.EventFeed;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.BOLIN;
import static org.copperwall.household.HouseholdScene.DISTRICT;
import static org.copperwall.household.HouseholdScene.GROUP;
import static org.copperwall.household.HouseholdScene.OTHER_VILLAGE;
import static org.copperwall.household.HouseholdScene.VILLAGE;
import static org.copperwall.household.HouseholdScene.YAOZHAI;

/// A warning from the first word of it until it is settled.
class WarningTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String RAISE = """
			mutation ($input: RaiseWarningInput!) { raiseWarning(input: $input) {
			  ... on WarningRaised { merged warning { id severity status hop causes dimensions overdue dueAt version
			    region { code } household { id } holder { role region { code } }
			    hops { number hop holder { role } dueAt endedAt }
			    reporters { source medium severity role description } } }
			  ... on Refusal { code violations { field code message } } } }""";

	private static final String LIST = """
			query ($region: RegionCode!, $filter: WarningFilter, $order: WarningOrder!, $first: Int, $after: String) {
			  warnings(regionCode: $region, filter: $filter, orderBy: $order, first: $first, after: $after) {
			    totalCount pageInfo { hasNextPage endCursor } edges { node { id severity source } } } }""";

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
	void a_warning_gives_the_village_a_task_with_a_deadline() {
		Household household = scene.newcomers(GROUP);
		GraphQlTester.Response answer = raise(cadre(), about(household, Map.of()));
		answer.path("raiseWarning.merged").entity(Boolean.class).isEqualTo(false);
		answer.path("raiseWarning.warning.status").entity(String.class).isEqualTo("OPEN");
		answer.path("raiseWarning.warning.hop").entity(String.class).isEqualTo("VILLAGE_COMMITTEE");
		answer.path("raiseWarning.warning.holder.role").entity(String.class).isEqualTo("VILLAGE_CADRE");
		answer.path("raiseWarning.warning.holder.region.code").entity(String.class).isEqualTo(VILLAGE.value());
		answer.path("raiseWarning.warning.hops").entityList(Object.class).hasSize(1);
		answer.path("raiseWarning.warning.dueAt").hasValue();
		assertThat(service.database().value("SELECT kind FROM task WHERE status = 'OPEN'")).isEqualTo("VERIFY_WARNING");
	}

	@Test
	void a_repeat_is_merged_and_its_reporter_kept() {
		Household household = scene.newcomers(GROUP);
		raise(cadre(), about(household, Map.of("severity", "SERIOUS", "causes", List.of("ILLNESS"))));
		GraphQlTester.Response repeat = raise(scene.as(Role.TOWNSHIP_CADRE, BOLIN),
				about(household, Map.of("severity", "MINOR", "causes", List.of("SCHOOLING"), "source", "PUBLIC_OPINION",
						"medium", "CONSULTING_TELEPHONE")));
		repeat.path("raiseWarning.merged").entity(Boolean.class).isEqualTo(true);
		repeat.path("raiseWarning.warning.severity").entity(String.class).isEqualTo("SERIOUS");
		repeat.path("raiseWarning.warning.causes").entityList(String.class).containsExactly("ILLNESS", "SCHOOLING");
		repeat.path("raiseWarning.warning.reporters[*].source")
			.entityList(String.class)
			.containsExactly("GRASSROOTS_VISIT", "PUBLIC_OPINION");
		repeat.path("raiseWarning.warning.reporters[1].role").entity(String.class).isEqualTo("TOWNSHIP_CADRE");
		assertThat(service.database().value("SELECT count(*) FROM warning")).isEqualTo("1");
		assertThat(service.database().value("SELECT count(*) FROM task")).isEqualTo("1");
	}

	@Test
	void a_graver_repeat_makes_the_warning_graver() {
		Household household = scene.newcomers(GROUP);
		raise(cadre(), about(household, Map.of("severity", "MINOR")));
		raise(cadre(), about(household, Map.of("severity", "CRITICAL"))).path("raiseWarning.warning.severity")
			.entity(String.class)
			.isEqualTo("CRITICAL");
	}

	@Test
	void the_same_request_sent_again_is_one_report() {
		Map<String, Object> input = about(scene.newcomers(GROUP), Map.of());
		String first = raise(cadre(), input).path("raiseWarning.warning.id").entity(String.class).get();
		GraphQlTester.Response again = raise(cadre(), input);
		again.path("raiseWarning.warning.id").entity(String.class).isEqualTo(first);
		again.path("raiseWarning.merged").entity(Boolean.class).isEqualTo(false);
		again.path("raiseWarning.warning.reporters").entityList(Object.class).hasSize(1);
	}

	@Test
	void two_who_report_at_once_make_one_warning() {
		Household household = scene.newcomers(GROUP);
		RaiseWarningInput one = input(household);
		RaiseWarningInput other = input(household);
		Viewer viewer = HouseholdScene.viewer(Role.VILLAGE_CADRE, VILLAGE);
		Raising raising = service.bean(Raising.class);
		StepVerifier.create(raising.raise(one, viewer).mergeWith(raising.raise(other, viewer)))
			.expectNextCount(2)
			.verifyComplete();
		assertThat(service.database().value("SELECT count(*) FROM warning")).isEqualTo("1");
		assertThat(service.database().value("SELECT string_agg(number::text, ',') FROM warning_reporter"))
			.isEqualTo("1,2");
	}

	@Test
	void severity_follows_from_what_is_at_risk() {
		raise(cadre(),
				about(scene.newcomers(GROUP),
						Map.of("causes", List.of("ACCIDENT"), "dimensions",
								List.of("FOOD", "CLOTHING", "SAFE_HOUSING"))))
			.path("raiseWarning.warning.severity")
			.entity(String.class)
			.isEqualTo("CRITICAL");
	}

	@Test
	void a_place_alone_can_be_warned_of_at_its_own_level() {
		GraphQlTester.Response answer = raise(scene.as(Role.OPINION_OFFICER, DISTRICT), of(BOLIN));
		answer.path("raiseWarning.warning.household").valueIsNull();
		answer.path("raiseWarning.warning.hop").entity(String.class).isEqualTo("TOWNSHIP");
		raise(scene.as(Role.OPINION_OFFICER, DISTRICT), of(BOLIN)).path("raiseWarning.merged")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	@Test
	void all_faults_of_a_report_are_named_at_once() {
		Map<String, Object> input = new HashMap<>(of(BOLIN));
		input.put("householdId", "nonsense");
		input.put("causes", List.of());
		input.put("description", "长".repeat(2001));
		raise(cadre(), input).path("raiseWarning.violations[*].code")
			.entityList(String.class)
			.containsExactly("warning.whom", "unknown", "required", "tooLong");
	}

	@Test
	void a_region_outside_the_viewers_is_unknown() {
		raise(cadre(), of(YAOZHAI)).path("raiseWarning.violations[*].field")
			.entityList(String.class)
			.containsExactly("regionCode");
	}

	@Test
	void lists_are_filtered_counted_and_read_page_by_page() {
		for (int number = 0; number < 7; number++) {
			raise(scene.as(Role.DISTRICT_OFFICER, DISTRICT),
					about(scene.newcomers(number < 4 ? GROUP : OTHER_VILLAGE),
							Map.of("severity", Severity.ofLevel(1 + number % 4).name(), "source",
									number % 2 == 0 ? "GRASSROOTS_VISIT" : "DEPARTMENT_SCREENING")));
		}
		assertThat(total(DISTRICT, Map.of())).isEqualTo(7);
		assertThat(total(BOLIN, Map.of())).isEqualTo(4);
		assertThat(total(DISTRICT, Map.of("minimumSeverity", "SERIOUS"))).isEqualTo(3);
		assertThat(total(DISTRICT, Map.of("sources", List.of("DEPARTMENT_SCREENING")))).isEqualTo(3);
		assertThat(total(DISTRICT, Map.of("sources", List.of("PUBLIC_OPINION")))).isZero();
		assertThat(
				total(DISTRICT,
						Map.of("causes", List.of("ILLNESS"), "statuses", List.of("OPEN", "IN_CASE"), "hops",
								List.of("VILLAGE_COMMITTEE"), "overdue", false, "media", List.of("VISIT"))))
			.isEqualTo(7);
		for (String order : List.of("NEWEST", "OLDEST", "GRAVEST", "DUE")) {
			assertThat(pages(order)).as(order).hasSize(7);
		}
		scene.as(Role.LEADER, DISTRICT)
			.document("{ warnings(regionCode: \"621202\") { region: counts(by: REGION) { key count }"
					+ " severity: counts(by: SEVERITY) { key count } } }")
			.execute()
			.path("warnings.region[*].count")
			.entityList(Integer.class)
			.containsExactly(4, 3)
			.path("warnings.severity[*].key")
			.entityList(String.class)
			.containsExactly("CRITICAL", "MINOR", "MODERATE", "SERIOUS");
	}

	@Test
	void a_household_shows_its_warnings_and_a_node_only_within_the_region() {
		Household household = scene.newcomers(GROUP);
		String id = raise(cadre(), about(household, Map.of())).path("raiseWarning.warning.id")
			.entity(String.class)
			.get();
		scene.as(Role.TOWNSHIP_OFFICER, BOLIN)
			.document("{ household(id: \"" + GlobalId.of("Household", household.id())
					+ "\") { warnings(first: 3) { id region { code } } } }")
			.execute()
			.path("household.warnings[*].id")
			.entityList(String.class)
			.containsExactly(id);
		scene.as(Role.TOWNSHIP_OFFICER, YAOZHAI)
			.document("{ node(id: \"" + id + "\") { id } }")
			.execute()
			.path("node")
			.valueIsNull();
	}

	@Test
	void a_declaration_takes_an_open_warning_into_its_case_and_settles_it_there() {
		Household household = scene.newcomers(GROUP);
		UUID caseId = UUID.randomUUID();
		raise(cadre(), about(household, Map.of()));
		inCase(household, caseId);
		assertThat(service.database().value("SELECT status || case_id FROM warning")).isEqualTo("IN_CASE" + caseId);
		assertThat(service.database().value("SELECT count(*) FROM task WHERE status = 'OPEN'")).isEqualTo("0");
		assertThat(service.database().value("SELECT count(*) FROM warning_hop WHERE ended_at IS NULL")).isEqualTo("0");
		service.bean(Changes.class)
			.byService(DISTRICT, "test", () -> service.bean(CaseWarnings.class).settleWithCase(caseId))
			.block();
		assertThat(service.database().value("SELECT status FROM warning")).isEqualTo("SETTLED");
		raise(cadre(), about(household, Map.of())).path("raiseWarning.merged").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void a_declared_need_raises_a_warning_without_a_clock() {
		inCase(scene.newcomers(GROUP), UUID.randomUUID());
		assertThat(service.database().value("SELECT status || coalesce(due_at::text, '') FROM warning"))
			.isEqualTo("IN_CASE");
		assertThat(service.database().value("SELECT count(*) FROM task")).isEqualTo("0");
	}

	@Test
	void subscribers_hear_of_what_they_asked_for_and_continue_where_they_were() {
		Warnings warnings = service.bean(Warnings.class);
		Viewer leader = HouseholdScene.viewer(Role.LEADER, DISTRICT);
		var before = service.bean(EventFeed.class).head(DISTRICT).block();
		for (String severity : List.of("MINOR", "CRITICAL", "SERIOUS")) {
			raise(cadre(), about(scene.newcomers(GROUP), Map.of("severity", severity)));
		}
		raise(scene.as(Role.DISTRICT_OFFICER, DISTRICT), about(scene.newcomers(OTHER_VILLAGE),
				Map.of("severity", "CRITICAL", "source", "DEPARTMENT_SCREENING")));
		var grave = new WarningAlert.Wanted(Severity.SERIOUS, null);
		List<WarningAlert> heard = new ArrayList<>();
		StepVerifier.create(warnings.raised(DISTRICT, before, grave, leader).take(3))
			.recordWith(() -> heard)
			.expectNextCount(3)
			.expectComplete()
			.verify(PATIENCE);
		assertThat(heard).extracting(WarningAlert::severity)
			.containsExactly(Severity.CRITICAL, Severity.SERIOUS, Severity.CRITICAL);
		StepVerifier
			.create(warnings.raised(DISTRICT, heard.getFirst().cursor(),
					new WarningAlert.Wanted(null, List.of(Source.DEPARTMENT_SCREENING)), leader))
			.assertNext(alert -> assertThat(alert).isEqualTo(heard.getLast()))
			.thenCancel()
			.verify(PATIENCE);
	}

	@Test
	void a_warning_left_lying_becomes_overdue_and_watchers_are_told() {
		var before = service.bean(EventFeed.class).head(DISTRICT).block();
		raise(cadre(), about(scene.newcomers(GROUP), Map.of()));
		service.advance("P14D");
		StepVerifier.create(service.bean(Warnings.class)
			.changed(DISTRICT, before, List.of(WarningChange.OVERDUE), HouseholdScene.viewer(Role.LEADER, DISTRICT)))
			.assertNext(change -> assertThat(change.kind()).isEqualTo(WarningChange.OVERDUE))
			.thenCancel()
			.verify(PATIENCE);
		assertThat(service.database().value("SELECT overdue FROM warning")).isEqualTo("t");
		assertThat(total(DISTRICT, Map.of("overdue", true))).isEqualTo(1);
	}

	@Test
	void what_a_reporter_said_is_sealed_and_opened_for_those_who_handle_it() {
		String canary = "金丝雀" + UUID.randomUUID();
		String id = raise(cadre(), about(scene.newcomers(GROUP), Map.of("description", canary)))
			.path("raiseWarning.warning.id")
			.entity(String.class)
			.get();
		assertThat(said(id, scene.as(Role.TOWNSHIP_OFFICER, BOLIN))).isEqualTo(canary);
		assertThat(said(id, scene.as(Role.LEADER, DISTRICT))).isNull();
		assertThat(scene.filesWith(List.of(canary))).isEmpty();
	}

	private static String said(String id, GraphQlTester who) {
		return who.document("query ($id: ID!) { node(id: $id) { ... on Warning { reporters { description } } } }")
			.variable("id", id)
			.execute()
			.path("node.reporters")
			.entityList(new ParameterizedTypeReference<Map<String, String>>() {
			})
			.get()
			.getFirst()
			.get("description");
	}

	private static void inCase(Household household, UUID caseId) {
		DeclaredNeed need = new DeclaredNeed(household.id(), household.regionCode(), Source.SELF_DECLARATION,
				Medium.MINI_PROGRAM, List.of(RiskCause.ILLNESS), "病了", "farmer", null, Role.PARTNER_APP,
				service.bean(java.time.Clock.class).instant());
		service.bean(Changes.class)
			.byService(DISTRICT, "test",
					() -> service.bean(CaseWarnings.class).raiseInCase(need, caseId).map(CaseWarnings.Raised::events))
			.block();
	}

	private static GraphQlTester cadre() {
		return scene.as(Role.VILLAGE_CADRE, VILLAGE);
	}

	private static GraphQlTester.Response raise(GraphQlTester who, Map<String, Object> input) {
		return who.document(RAISE).variable("input", input).execute();
	}

	private static Map<String, Object> about(Household household, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(Map.of("requestId", UUID.randomUUID().toString(), "householdId",
				GlobalId.of("Household", household.id()), "source", "GRASSROOTS_VISIT", "medium", "VISIT", "causes",
				List.of("ILLNESS")));
		input.putAll(more);
		return input;
	}

	private static Map<String, Object> of(RegionCode region) {
		return Map.of("requestId", UUID.randomUUID().toString(), "regionCode", region.value(), "source",
				"PUBLIC_OPINION", "medium", "SOCIAL_SOFTWARE", "causes", List.of("NATURAL_DISASTER"));
	}

	private static RaiseWarningInput input(Household household) {
		return new RaiseWarningInput(UUID.randomUUID(), GlobalId.of("Household", household.id()), null,
				Source.GRASSROOTS_VISIT, Medium.VISIT, List.of(RiskCause.ILLNESS), null, null, null);
	}

	private static int total(RegionCode region, Map<String, Object> filter) {
		return scene.as(Role.LEADER, DISTRICT)
			.document(LIST)
			.variable("region", region.value())
			.variable("filter", filter)
			.variable("order", "NEWEST")
			.execute()
			.path("warnings.totalCount")
			.entity(Integer.class)
			.get();
	}

	private static Set<String> pages(String order) {
		Set<String> seen = new TreeSet<>();
		String after = null;
		boolean more = true;
		while (more) {
			GraphQlTester.Response page = scene.as(Role.LEADER, DISTRICT)
				.document(LIST)
				.variable("region", DISTRICT.value())
				.variable("order", order)
				.variable("first", 3)
				.variable("after", after)
				.execute();
			seen.addAll(page.path("warnings.edges[*].node.id").entityList(String.class).get());
			after = page.path("warnings.pageInfo.endCursor").entity(String.class).get();
			more = page.path("warnings.pageInfo.hasNextPage").entity(Boolean.class).get();
		}
		return seen;
	}

}
