package org.copperwall.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.Statements;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.household.HouseholdScene.BOLIN;
import static org.copperwall.household.HouseholdScene.DISTRICT;
import static org.copperwall.household.HouseholdScene.VILLAGE;
import static org.copperwall.household.HouseholdScene.YAOZHAI;

class MonitoringTest {

	private static final String CANARY = "协助办理大病救助报销手续";

	private static final String HELPER_PHONE = "13993950246";

	private static final String ASSIGN = """
			mutation($input: AssignHelperInput!) { assignHelper(input: $input) { __typename
			  ... on HelperAssigned { monitoringObject { version hasHelper helper { name employer phoneMasked } } }
			  ... on Refusal { code violations { field code message } } } }""";

	private static final String PLAN = """
			mutation($input: PlanMeasureInput!) { planMeasure(input: $input) { __typename
			  ... on MeasurePlanned { measure { id status version description } monitoringObject { version hasMeasure } }
			  ... on Refusal { code violations { field code message } } } }""";

	private static final String COMPLETE = """
			mutation($input: CompleteMeasureInput!) { completeMeasure(input: $input) { __typename
			  ... on MeasureCompleted { measure { status completedOn result } monitoringObject { version } }
			  ... on Refusal { code violations { field code message } } } }""";

	private static SandboxService service;

	private static HouseholdScene scene;

	private static int families;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		scene = new HouseholdScene(service);
	}

	@AfterAll
	static void close() {
		service.close();
	}

	@Test
	void an_inclusion_takes_everybody_in_and_asks_for_helper_and_measure() {
		Included included = include(family(VILLAGE));
		UUID id = included.object().id();
		assertThat(value("SELECT count(*) FROM monitoring_person WHERE monitoring_object_id = '" + id + "'"))
			.isEqualTo("2");
		assertThat(value("SELECT string_agg(kind || ' ' || holder_role || ' ' || working_days, ',' ORDER BY kind) "
				+ "FROM task WHERE status = 'OPEN' AND subject_id = '" + id + "'"))
			.isEqualTo("ASSIGN_HELPER TOWNSHIP_CADRE 10,PLAN_MEASURE TOWNSHIP_CADRE 10");
		assertThat(value("SELECT string_agg(convert_from(payload, 'UTF8')::json ->> 'kind', ',' ORDER BY position) "
				+ "FROM event WHERE subject_id = '" + id + "'"))
			.isEqualTo("monitoring.included,task.opened,task.opened");
		var seen = scene.as(Role.VILLAGE_CADRE, VILLAGE)
			.document(
					"query($id: ID!) { node(id: $id) { ... on MonitoringObject { category causes status household { id "
							+ "monitoring { id } monitoringObjects { id } } region { name } people { member { name } presentAtElimination } "
							+ "helper { name } helpers { name } measures { kind } } } }")
			.variable("id", GlobalId.of("MonitoringObject", id))
			.execute();
		seen.path("node.household.monitoring.id").entity(String.class).isEqualTo(GlobalId.of("MonitoringObject", id));
		seen.path("node.people[*].presentAtElimination").entityList(Boolean.class).containsExactly(false, false);
		seen.path("node.helper").valueIsNull();
	}

	@Test
	void a_second_inclusion_joins_the_open_spell() {
		Household household = family(VILLAGE);
		UUID first = include(household).object().id();
		assertThat(include(household).object().id()).isEqualTo(first);
		assertThat(value("SELECT count(*) FROM monitoring_object WHERE household_id = '" + household.id() + "'"))
			.isEqualTo("1");
		assertThat(value("SELECT count(*) FROM task WHERE subject_id = '" + first + "'")).isEqualTo("2");
	}

	@Test
	void a_helper_is_named_and_another_takes_his_place() {
		MonitoringObject spell = include(family(VILLAGE)).object();
		UUID requestId = UUID.randomUUID();
		for (int round = 0; round < 2; round++) {
			var answer = run(ASSIGN, helper(requestId, spell, 1, "马建军"));
			answer.path("assignHelper.monitoringObject.version").entity(Integer.class).isEqualTo(2);
			answer.path("assignHelper.monitoringObject.helper.phoneMasked")
				.entity(String.class)
				.isEqualTo("139****0246");
		}
		assertThat(openTasks(spell)).isEqualTo("PLAN_MEASURE");
		run(ASSIGN, helper(UUID.randomUUID(), spell, 1, "安晓琴")).path("assignHelper.code")
			.entity(String.class)
			.isEqualTo("STALE_VERSION");
		run(ASSIGN, helper(UUID.randomUUID(), spell, 2, "安晓琴")).path("assignHelper.monitoringObject.helper.name")
			.entity(String.class)
			.isEqualTo("安晓琴");
		assertThat(value(
				"SELECT count(*) FROM helper WHERE monitoring_object_id = '" + spell.id() + "' AND until IS NULL"))
			.isEqualTo("1");
	}

	@Test
	void all_faults_of_a_helper_are_named_at_once() {
		MonitoringObject spell = include(family(VILLAGE)).object();
		run(ASSIGN,
				Map.of("requestId", UUID.randomUUID().toString(), "monitoringObjectId", id(spell), "version", 1, "name",
						" ", "employer", "x".repeat(101), "phone", "none"))
			.path("assignHelper.violations[*].code")
			.entityList(String.class)
			.containsExactly("required", "tooLong", "phone.shape");
	}

	@Test
	void a_measure_is_planned_completed_and_counted_as_first() {
		MonitoringObject spell = include(family(VILLAGE)).object();
		var planned = run(PLAN, measure(spell, 1, today().plusDays(30)));
		planned.path("planMeasure.measure.description").entity(String.class).isEqualTo(CANARY);
		planned.path("planMeasure.monitoringObject.hasMeasure").entity(Boolean.class).isEqualTo(true);
		assertThat(openTasks(spell)).isEqualTo("ASSIGN_HELPER");
		String measureId = planned.path("planMeasure.measure.id").entity(String.class).get();
		var completed = run(COMPLETE, Map.of("requestId", UUID.randomUUID().toString(), "measureId", measureId,
				"version", 1, "result", CANARY));
		completed.path("completeMeasure.measure.status").entity(String.class).isEqualTo("COMPLETED");
		run(COMPLETE, Map.of("requestId", UUID.randomUUID().toString(), "measureId", measureId, "version", 2))
			.path("completeMeasure.code")
			.entity(String.class)
			.isEqualTo("INVALID_STEP");
		assertThat(value("SELECT first_measure_on FROM view_monitoring_spell WHERE id = '" + spell.id() + "'"))
			.isEqualTo(today().toString());
		String texts = "query($id: ID!) { monitoringObject(id: $id) { measures { description result kind } } }";
		for (Role onlooker : List.of(Role.LEADER, Role.SCREEN, Role.FUND_OFFICER, Role.LEADING_GROUP_MEMBER,
				Role.OPINION_OFFICER, Role.ADMINISTRATOR)) {
			var seen = scene.as(onlooker, DISTRICT).document(texts).variable("id", id(spell)).execute();
			seen.path("monitoringObject.measures[0].description").valueIsNull();
			seen.path("monitoringObject.measures[0].result").valueIsNull();
		}
		scene.as(Role.AUDITOR, DISTRICT)
			.document(texts)
			.variable("id", id(spell))
			.execute()
			.path("monitoringObject.measures[0].description")
			.entity(String.class)
			.isEqualTo(CANARY);
		assertThat(scene.filesWith(List.of(CANARY, HELPER_PHONE))).isEmpty();
	}

	@Test
	void a_township_sees_and_changes_only_its_own() {
		MonitoringObject spell = include(family(VILLAGE)).object();
		GraphQlTester yaozhai = scene.as(Role.TOWNSHIP_CADRE, YAOZHAI);
		yaozhai.document("query($id: ID!) { monitoringObject(id: $id) { id } }")
			.variable("id", id(spell))
			.execute()
			.path("monitoringObject")
			.valueIsNull();
		for (String target : List.of(id(spell), GlobalId.of("MonitoringObject", new UUID(0, 5)))) {
			yaozhai.document(ASSIGN)
				.variable("input",
						Map.of("requestId", UUID.randomUUID().toString(), "monitoringObjectId", target, "version", 1,
								"name", "马建军", "employer", "区医保局"))
				.execute()
				.errors()
				.satisfy(errors -> assertThat(errors).singleElement()
					.extracting(error -> error.getPath())
					.isEqualTo("assignHelper"));
		}
	}

	@Test
	void late_measures_are_recorded_once() {
		MonitoringObject spell = include(family(VILLAGE)).object();
		run(PLAN, measure(spell, 1, today().plusDays(2)));
		LateMeasures late = service.bean(LateMeasures.class);
		assertThat(of(late, today().plusDays(2), spell)).isEmpty();
		assertThat(of(late, today().plusDays(3), spell)).containsExactly("monitoring.measureOverdue");
		assertThat(of(late, today().plusDays(4), spell)).isEmpty();
		assertThat(value("SELECT measures_overdue FROM view_monitoring_spell WHERE id = '" + spell.id() + "'"))
			.isEqualTo("1");
		scene.as(Role.TOWNSHIP_CADRE, BOLIN)
			.document("{ monitoringObjects(regionCode: \"621202114\", filter: { measureOverdue: true }) "
					+ "{ edges { node { id } } } }")
			.execute()
			.path("monitoringObjects.edges[*].node.id")
			.entityList(String.class)
			.contains(id(spell));
	}

	@Test
	void subscribers_see_each_change_in_order_with_the_object_as_of_delivery() {
		Household household = family(VILLAGE);
		MonitoringObject[] spell = new MonitoringObject[1];
		var changes = scene.as(Role.LEADER, DISTRICT)
			.document("subscription { monitoringChanged(regionCode: \"621202\") { cursor kind region { code } "
					+ "monitoringObject { version household { head { name } } } } }")
			.executeSubscription()
			.toFlux("monitoringChanged", Map.class)
			.map(change -> change.get("kind") + " " + ((Map<?, ?>) change.get("region")).get("code"));
		StepVerifier.create(changes)
			.then(() -> spell[0] = include(household).object())
			.expectNext("INCLUDED 621202114001")
			.then(() -> run(ASSIGN, helper(UUID.randomUUID(), spell[0], 1, "马建军")))
			.expectNext("HELPER_ASSIGNED 621202114001")
			.then(() -> run(PLAN, measure(spell[0], 2, today().plusDays(9))))
			.expectNext("MEASURE_PLANNED 621202114001")
			.thenCancel()
			.verify(Duration.ofSeconds(20));
	}

	@Test
	void a_list_is_filtered_ordered_paged_and_counted() {
		RegionCode village = new RegionCode("621202115001");
		List<String> spells = new ArrayList<>();
		for (int number = 0; number < 5; number++) {
			spells.add(id(include(family(village)).object()));
		}
		service.database().execute("""
				UPDATE monitoring_object SET included_on = DATE '2026-01-01' + (version + ascii(right(id::text, 1))),
				  has_helper = right(id::text, 1) < '8'
				 WHERE region_code = '621202115001'""");
		for (String order : List.of("REGION", "NEWEST", "OLDEST")) {
			assertThat(all("orderBy: " + order)).as(order).containsExactlyInAnyOrderElementsOf(spells);
		}
		assertThat(all("orderBy: OLDEST")).isEqualTo(all("orderBy: NEWEST").reversed());
		assertThat(all("filter: { withoutHelper: true }")).hasSize(Integer.parseInt(
				value("SELECT count(*) FROM monitoring_object WHERE NOT has_helper AND region_code = '621202115001'")));
		assertThat(all("filter: { causes: [ILLNESS], categories: [SUDDEN_SERIOUS_DIFFICULTY], statuses: [OPEN], "
				+ "dimensions: [BASIC_MEDICAL_CARE], origin: CASE, includedFrom: \"2026-01-01\" }"))
			.hasSize(5);
		assertThat(all("filter: { causes: [DISABILITY] }")).isEmpty();
		var counted = scene.as(Role.TOWNSHIP_OFFICER, YAOZHAI)
			.document(
					"{ monitoringObjects(regionCode: \"621202115\") { totalCount cause: counts(by: CAUSE) { key count } "
							+ "counts(by: REGION) { key count } category: counts(by: CATEGORY) { key count } "
							+ "dimension: counts(by: DIMENSION) { key count } status: counts(by: STATUS) { key count } } }")
			.execute();
		counted.path("monitoringObjects.cause[0]").entity(Map.class).isEqualTo(Map.of("key", "ILLNESS", "count", 5));
		counted.path("monitoringObjects.status[0].key").entity(String.class).isEqualTo("OPEN");
	}

	@Test
	void the_statements_of_a_list_do_not_grow_with_its_rows() {
		for (int number = 0; number < 12; number++) {
			include(family(VILLAGE));
		}
		try (Statements statements = Statements.heard()) {
			scene.as(Role.TOWNSHIP_OFFICER, BOLIN).document("""
					{ monitoringObjects(regionCode: "621202114") { edges { node { region { name }
					    helper { name } measures { kind } people { member { name } }
					    household { region { name parent { name } } head { name } members { name } memberCount
					      allowance { level } incomes { year } monitoring { id } } } } } }""").executeAndVerify();
			List<String> run = statements.of("monitoring", "household", "region");
			assertThat(run).contains("monitoring.listNewest", "monitoring.helpers", "monitoring.measures",
					"monitoring.persons", "monitoring.ofHouseholds", "household.membersByIds", "household.byIds",
					"household.heads", "household.members", "household.memberCounts", "household.allowances",
					"household.incomes", "region.byCodes");
			// Fifteen fields need a statement. A batch may go out in two parts when rows
			// of one level arrive at
			// different moments; twelve rows never cost twelve.
			assertThat(run).hasSizeBetween(15, 2 * 15);
		}
	}

	private static List<String> all(String arguments) {
		List<String> ids = new ArrayList<>();
		String after = null;
		do {
			var page = scene.as(Role.TOWNSHIP_OFFICER, YAOZHAI)
				.document(
						"query($after: String) { monitoringObjects(regionCode: \"621202115\", first: 2, after: $after, "
								+ arguments + ") { edges { node { id } } pageInfo { endCursor hasNextPage } } }")
				.variable("after", after)
				.execute();
			ids.addAll(page.path("monitoringObjects.edges[*].node.id").entityList(String.class).get());
			after = page.path("monitoringObjects.pageInfo.hasNextPage").entity(Boolean.class).get()
					? page.path("monitoringObjects.pageInfo.endCursor").entity(String.class).get() : null;
		}
		while (after != null);
		return ids;
	}

	private static List<String> of(LateMeasures late, LocalDate day, MonitoringObject spell) {
		return late.onDay(DISTRICT, day)
			.block()
			.stream()
			.filter(event -> event.subjectId().equals(spell.id()))
			.map(event -> event.kind())
			.toList();
	}

	private static Household family(RegionCode where) {
		families++;
		return scene.registered(HouseholdScene.family(where, "杨家" + families,
				IdNumbers.of("621202", LocalDate.of(1985, 2, 11), families), null));
	}

	/// As a district's approval does.
	private static Included include(Household household) {
		Viewer officer = HouseholdScene.viewer(Role.DISTRICT_OFFICER, DISTRICT);
		Inclusion inclusion = new Inclusion(household, UUID.randomUUID(), Category.SUDDEN_SERIOUS_DIFFICULTY,
				Set.of(RiskCause.ILLNESS), Set.of(Dimension.BASIC_MEDICAL_CARE));
		Outcome<Included> outcome = service.bean(Changes.class)
			.once(officer, UUID.randomUUID(), "test", Map.of(),
					() -> service.bean(Monitoring.class)
						.include(inclusion, officer)
						.map(included -> Outcome.accepted(new Effect<>(included, Map.of(), included.events()))),
					kept -> Mono.<Included>empty())
			.block();
		return ((Outcome.Accepted<Included>) outcome).value();
	}

	private static GraphQlTester.Response run(String mutation, Map<String, Object> input) {
		return scene.as(Role.TOWNSHIP_CADRE, BOLIN).document(mutation).variable("input", input).execute();
	}

	private static Map<String, Object> helper(UUID requestId, MonitoringObject spell, int version, String name) {
		return Map.of("requestId", requestId.toString(), "monitoringObjectId", id(spell), "version", version, "name",
				name, "employer", "区医疗保障局", "phone", HELPER_PHONE);
	}

	private static Map<String, Object> measure(MonitoringObject spell, int version, LocalDate dueOn) {
		return Map.of("requestId", UUID.randomUUID().toString(), "monitoringObjectId", id(spell), "version", version,
				"kind", "MEDICAL_AID", "description", CANARY, "amount", "12000.50", "dueOn", dueOn.toString());
	}

	private static String openTasks(MonitoringObject spell) {
		return value(
				"SELECT string_agg(kind, ',') FROM task WHERE status = 'OPEN' AND subject_id = '" + spell.id() + "'");
	}

	private static String id(MonitoringObject spell) {
		return GlobalId.of("MonitoringObject", spell.id());
	}

	private static String value(String sql) {
		return service.database().value(sql);
	}

	private static LocalDate today() {
		return WorkingDays.dayOf(service.bean(Clock.class).instant());
	}

}
