package org.copperwall.grid;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.copperwall.SandboxService;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.copperwall.sandbox.Persona;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/// A service with one village of two sections, its team, and what its people do over the wire.
public final class GridScene implements AutoCloseable {

	public static final String VILLAGE = HouseholdScene.VILLAGE.value();

	/// The section of the persona who is a monitor.
	public static final String OWN = HouseholdScene.GROUP.value();

	/// The section of a colleague.
	public static final String OTHER = "62120211400102";

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final AtomicInteger BORN = new AtomicInteger(200);

	private final SandboxService service;

	private final HouseholdScene households;

	private final Map<String, HttpGraphQlTester> personas = new HashMap<>();

	public GridScene() {
		this.service = SandboxService.start();
		this.households = new HouseholdScene(this.service);
		this.service.database()
			.execute(
					"""
							INSERT INTO region (code, name) VALUES ('62120211400102', '二组'), ('62120211400103', '三组');
							INSERT INTO team (id, region_code, name, formed_on)
							VALUES ('01990000-0000-7000-8000-000000000001', '621202114001', '柏林村监测队', '2021-05-01');
							INSERT INTO monitor (id, team_id, region_code, name, role, subject, since) VALUES
							  ('01990000-0000-7000-8000-000000000011', '01990000-0000-7000-8000-000000000001', '621202114001', '石桂香',
							   'LEADER', '%s', '2021-05-01'),
							  ('01990000-0000-7000-8000-000000000012', '01990000-0000-7000-8000-000000000001', '621202114001', '王建国',
							   'MEMBER', 'somebody else', '2021-05-01');
							INSERT INTO section_duty (id, region_code, monitor_id, since) VALUES
							  (gen_random_uuid(), '62120211400101', '01990000-0000-7000-8000-000000000011', '2021-05-01'),
							  (gen_random_uuid(), '62120211400102', '01990000-0000-7000-8000-000000000012', '2021-05-01')"""
						.formatted(Persona.named("grid-monitor").orElseThrow().subject()));
	}

	public SandboxService service() {
		return this.service;
	}

	public HouseholdScene households() {
		return this.households;
	}

	public static String team() {
		return GlobalId.of("Team", UUID.fromString("01990000-0000-7000-8000-000000000001"));
	}

	public static String ownMonitor() {
		return GlobalId.of("Monitor", UUID.fromString("01990000-0000-7000-8000-000000000011"));
	}

	public static String otherMonitor() {
		return GlobalId.of("Monitor", UUID.fromString("01990000-0000-7000-8000-000000000012"));
	}

	public LocalDate today() {
		return WorkingDays.dayOf(this.service.bean(Clock.class).instant());
	}

	/// Lets days pass, and waits until the last of them is recorded.
	public void pass(String period) {
		EventFeed feed = this.service.bean(EventFeed.class);
		Cursor before = Objects.requireNonNull(feed.head(HouseholdScene.DISTRICT).block());
		this.service.advance(period);
		feed.events(HouseholdScene.DISTRICT, before,
				event -> event.kind().equals("day.began") && event.text("day").equals(today().toString()))
			.blockFirst(PATIENCE);
	}

	/// A family that a monitor looks after, verified by whoever registered it.
	public Household family(String section) {
		Household family = this.households.registered(HouseholdScene.family(new RegionCode(section), "曹永福",
				IdNumbers.of("621202", LocalDate.of(1971, 5, 6), BORN.incrementAndGet()), "13909391234"));
		this.service.database()
			.execute("UPDATE household SET verified_on = '2026-01-01' WHERE id = '" + family.id() + "'");
		return family;
	}

	public static String id(Household family) {
		return GlobalId.of("Household", family.id());
	}

	/// Its head, as somebody who was there.
	public String head(Household family) {
		return GlobalId.of("HouseholdMember",
				UUID.fromString(this.service.database()
					.value("SELECT id FROM household_member WHERE relation = 'HEAD' AND household_id = '" + family.id()
							+ "'")));
	}

	/// A visit that met the head, today.
	public Map<String, Object> visit(Household family, Object... entries) {
		Map<String, Object> visit = fields(entries);
		visit.putIfAbsent("key", UUID.randomUUID().toString());
		visit.putIfAbsent("householdId", id(family));
		visit.putIfAbsent("visitedOn", today().toString());
		visit.putIfAbsent("presentMemberIds", List.of(head(family)));
		return visit;
	}

	/// What came of a batch.
	public Map<String, Object> record(String persona, List<Map<String, Object>> visits) {
		return change(persona, "recordVisits", "VisitsRecorded", """
				recorded refused results { key repeated visit { id met notes warning { id source medium } }
				  refusal { code violations { field code message } } }""", "visits", visits);
	}

	/// What came of a mutation: its success, or the refusal.
	public Map<String, Object> change(String persona, String mutation, String success, String selection,
			Object... entries) {
		Map<String, Object> input = fields(entries);
		input.putIfAbsent("requestId", UUID.randomUUID().toString());
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return as(persona)
			.document("mutation($input: " + type + ") { answer: " + mutation + "(input: $input) { __typename ... on "
					+ success + " { " + selection + " } ... on Refusal { code violations { field code message } } } }")
			.variable("input", input)
			.execute()
			.path("answer")
			.entity(FIELDS)
			.get();
	}

	/// What a root field answers.
	public Map<String, Object> ask(String persona, String document) {
		return as(persona).document("{ answer: " + document + " }").execute().path("answer").entity(FIELDS).get();
	}

	public HttpGraphQlTester as(String persona) {
		return this.personas.computeIfAbsent(persona, this.service::as);
	}

	public static Map<String, Object> fields(Object... entries) {
		Map<String, Object> fields = new HashMap<>();
		for (int place = 0; place < entries.length; place += 2) {
			fields.put((String) entries[place], entries[place + 1]);
		}
		return fields;
	}

	/// One entry of an answer, by the names and places that lead to it.
	public static Object at(Object answer, Object... path) {
		Object found = answer;
		for (Object step : path) {
			found = step instanceof Integer place ? ((List<?>) found).get(place) : ((Map<?, ?>) found).get(step);
		}
		return found;
	}

	/// `field code` of each violation of a refusal.
	public static List<String> violations(Object refusal) {
		List<?> violations = (List<?>) at(refusal, "violations");
		assertThat(violations).as("%s", refusal).isNotNull();
		return violations.stream().map(each -> at(each, "field") + " " + at(each, "code")).toList();
	}

	@Override
	public void close() {
		this.service.close();
	}

}
