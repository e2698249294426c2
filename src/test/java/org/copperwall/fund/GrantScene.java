package org.copperwall.fund;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.copperwall.SandboxService;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.HouseholdScene;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/// A year with money in it, families under monitoring, and the personas who ask for grants, decide on them and pay them,
/// each by his own token over the wire.
public final class GrantScene {

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	static final String GRANT = "grant { id version step status need requested accepted approved released unpaid paid"
			+ " confirmed year overdue dueAt holders { role department } payments { id number amount status reference } }";

	private final AtomicInteger born = new AtomicInteger();

	private final Map<String, HttpGraphQlTester> personas = new ConcurrentHashMap<>();

	private final SandboxService service;

	public GrantScene(SandboxService service) {
		this.service = service;
		new HouseholdScene(service);
	}

	public int year() {
		return Integer.parseInt(this.service.database()
			.value("SELECT extract(year FROM " + "to_timestamp(" + this.service.bean(java.time.Clock.class).millis()
					+ " / 1000.0) AT TIME ZONE 'Asia/Shanghai')"));
	}

	public void appropriated(String yuan) {
		accepted("fund-officer", "appropriateFund", "FundAppropriated", "fund { available }",
				Map.of("year", year(), "amount", yuan, "reference", "文号" + UUID.randomUUID()));
	}

	/// A family of Bolin under monitoring.
	/// @return its global id
	public String monitored() {
		UUID household = family();
		this.service.database()
			.execute(
					"""
							INSERT INTO monitoring_object (id, household_id, region_code, category, causes, dimensions, status, origin,
							                               included_on)
							VALUES (gen_random_uuid(), '%s', '62120211400101', 'SUDDEN_SERIOUS_DIFFICULTY', '{ILLNESS}', '{}', 'OPEN',
							        'IMPORTED', '2026-01-05')"""
						.formatted(household));
		return GlobalId.of("Household", household);
	}

	/// A family of Bolin that is not.
	public String unmonitored() {
		return GlobalId.of("Household", family());
	}

	private UUID family() {
		UUID id = UUID.randomUUID();
		this.service.database()
			.execute("""
					INSERT INTO household (id, region_code, registered_at, version)
					VALUES ('%s', '62120211400101', '2026-01-0%dT00:00:00Z', 1)""".formatted(id,
					1 + this.born.getAndIncrement() % 9));
		return id;
	}

	public static Map<String, Object> declaration(String household, String need, String amount) {
		return new HashMap<>(Map.of("householdId", household, "need", need, "amount", amount, "purpose", "女儿脑瘤手术自付费用",
				"payee", Map.of("account", "6228 4800 0000 0001 234", "holder", "曹永福")));
	}

	public Map<String, Object> declared(String household, String amount) {
		return accepted("township-officer", "declareGrant", "GrantDeclared", GRANT,
				declaration(household, amount, amount));
	}

	/// Accepted by the department as asked for.
	public Map<String, Object> acceptable(String amount) {
		Map<String, Object> grant = declared(monitored(), amount);
		return accepted("acceptance-department", "acceptGrant", "GrantAccepted", GRANT,
				on(grant, "decision", "APPROVE", "amount", amount, "opinion", "情况属实"));
	}

	/// Promised by a member and the head.
	public Map<String, Object> approved(String amount) {
		Map<String, Object> grant = acceptable(amount);
		voted("leading-group-member-1", grant, true);
		return voted("leading-group-head", grant, true);
	}

	public Map<String, Object> voted(String persona, Map<String, Object> grant, boolean approves) {
		return accepted(persona, "approveGrant", "GrantBallotCast", GRANT,
				on(grant, "approves", approves, "opinion", "同意"));
	}

	public Map<String, Object> allocated(Map<String, Object> grant, Object... entries) {
		return accepted("fund-officer", "allocateGrant", "GrantAllocated", GRANT, on(grant, entries));
	}

	/// What a change of a grant takes, and more.
	public static Map<String, Object> on(Map<String, Object> grant, Object... entries) {
		Map<String, Object> input = new HashMap<>(Map.of("grantId", grant.get("id"), "version", grant.get("version")));
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		return input;
	}

	@SuppressWarnings("unchecked")
	public static Map<String, Object> payment(Map<String, Object> grant, int place) {
		return ((List<Map<String, Object>>) grant.get("payments")).get(place);
	}

	/// @return the grant, where the answer has one, and else the answer
	@SuppressWarnings("unchecked")
	public Map<String, Object> accepted(String persona, String mutation, String success, String selection,
			Map<String, Object> input) {
		Map<String, Object> answer = send(persona, mutation, success, selection, input);
		assertThat(answer).as("%s", answer).containsEntry("__typename", success);
		return (Map<String, Object>) answer.getOrDefault("grant", answer);
	}

	/// @return its code, and the codes of its faults
	public String refused(String persona, String mutation, String success, Map<String, Object> input) {
		Map<String, Object> answer = send(persona, mutation, success, "__typename", input);
		assertThat(answer).as("%s", answer).containsKey("code");
		return answer.get("code") + " "
				+ String.join(" ",
						((List<?>) answer.get("violations")).stream()
							.map(one -> (String) ((Map<?, ?>) one).get("code"))
							.toList());
	}

	public Map<String, Object> send(String persona, String mutation, String success, String selection,
			Map<String, Object> input) {
		Map<String, Object> keyed = new HashMap<>(input);
		keyed.putIfAbsent("requestId", UUID.randomUUID().toString());
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return as(persona)
			.document("mutation($input: " + type + ") { answer: " + mutation + "(input: $input) { __typename ... on "
					+ success + " { " + selection + " } ... on Refusal { code violations { field code message } } } }")
			.variable("input", keyed)
			.execute()
			.path("answer")
			.entity(FIELDS)
			.get();
	}

	public Map<String, Object> look(String persona, Map<String, Object> grant, String selection) {
		return ask(persona, "node(id: \"" + grant.get("id") + "\") { ... on Grant { " + selection + " } }");
	}

	/// @param field one field of the query, with what it takes and selects
	public Map<String, Object> ask(String persona, String field) {
		return as(persona).document("{ answer: " + field + " }").execute().path("answer").entity(FIELDS).get();
	}

	public HttpGraphQlTester as(String persona) {
		return this.personas.computeIfAbsent(persona, this.service::as);
	}

	/// The books add up, and stand so.
	public void books(String available, String committed, String paid) {
		assertThat(ask("auditor", "fund(year: " + year() + ") { available committed paid }"))
			.isEqualTo(Map.of("available", available, "committed", committed, "paid", paid));
		assertThat(ask("auditor",
				"verifyBooks(year: " + year() + ") { intact faults { code subject recorded computed } }"))
			.isEqualTo(Map.of("intact", true, "faults", List.of()));
	}

}
