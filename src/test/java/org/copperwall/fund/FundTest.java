package org.copperwall.fund;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.household.HouseholdScene;
import org.copperwall.rules.WorkingDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copperwall.household.HouseholdScene.DISTRICT;

/// The fund of a year is what its books say; the books only grow, and the database itself lets nobody overdraw them.
class FundTest {

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private static final String GRANT = "01990000-0000-7000-8000-000000000001";

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
	void emptied() {
		service.database().execute("""
				TRUNCATE fund_year CASCADE;
				INSERT INTO fund_year VALUES ('621202', 2020, '2020-01-01'), ('621202', 2019, '2019-01-01')""");
	}

	@Test
	void a_year_is_added_up_from_its_entries() {
		enter("APPROPRIATION", 1_000_000_000L, null);
		enter("PREMIUM", 120_000_000, null);
		enter("COMMITMENT", 4_500_000, GRANT);
		enter("PAYMENT", 4_500_000, GRANT);
		enter("COMMITMENT", 2_000_050, "01990000-0000-7000-8000-000000000002");
		enter("RELEASE", 2_000_050, "01990000-0000-7000-8000-000000000002");
		enter("CLAIM", 990_000, null);
		var fund = scene.as(Role.FUND_OFFICER, DISTRICT)
			.document(
					"""
							{ fund(year: 2020) { region { code } appropriated premium committed paid available claimed lapsed carried
							                     accounts { account balance } forecast { asOf } closedAt } }""")
			.execute();
		Map.of("appropriated", "10000000.00", "premium", "1200000.00", "committed", "45000.00", "paid", "45000.00",
				"available", "8755000.00", "claimed", "9900.00", "lapsed", "0.00", "carried", "0.00")
			.forEach((field, yuan) -> fund.path("fund." + field).entity(String.class).isEqualTo(yuan));
		fund.path("fund.accounts[?(@.account == 'APPROPRIATION')].balance")
			.entityList(String.class)
			.containsExactly("-10000000.00");
		fund.path("fund.forecast").valueIsNull();
	}

	@Test
	void a_year_without_entries_is_empty_and_one_never_opened_is_none() {
		var years = scene.as(Role.LEADER, DISTRICT).document("""
				{ last: fund(year: 2019) { available } none: fund(year: 2018) { available }
				  verified: verifyBooks(year: 2019) { intact faults { code } accounts { account } }
				  nothing: verifyBooks(year: 2018) { intact } }""").execute();
		years.path("last.available").entity(String.class).isEqualTo("0.00");
		years.path("none").valueIsNull();
		years.path("verified.intact").entity(Boolean.class).isEqualTo(true);
		years.path("verified.accounts").entityList(Object.class).hasSize(Account.values().length);
		years.path("nothing").valueIsNull();
	}

	@Test
	void what_was_entered_is_never_changed() {
		enter("APPROPRIATION", 100, null);
		for (String change : List.of("UPDATE ledger_entry SET amount_fen = 1", "DELETE FROM ledger_entry",
				"UPDATE fund_account SET balance_fen = 7", "DELETE FROM fund_account")) {
			assertThatThrownBy(() -> service.database().execute(change)).as(change)
				.hasStackTraceContaining("append only");
		}
		assertThat(service.database().value("SELECT sum(amount_fen) FROM ledger_entry")).isEqualTo("100");
	}

	@Test
	void the_database_itself_refuses_to_overdraw_an_account() {
		enter("APPROPRIATION", 100, null);
		assertThatThrownBy(() -> enter("COMMITMENT", 101, GRANT)).hasStackTraceContaining("not_overdrawn");
		enter("COMMITMENT", 100, GRANT);
		assertThatThrownBy(() -> enter("PAYMENT", 101, GRANT)).hasStackTraceContaining("not_overdrawn");
		assertThatThrownBy(() -> enter("PREMIUM", 1, null)).hasStackTraceContaining("not_overdrawn");
		assertThat(verified(2020)).containsEntry("intact", true);
		assertThat(service.database().value("SELECT entries FROM fund_year WHERE year = 2020")).isEqualTo("2");
	}

	@Test
	void the_same_kinds_move_the_same_accounts_in_the_code_and_in_the_database() {
		enter("APPROPRIATION", 1000, null);
		for (EntryKind kind : EntryKind.values()) {
			boolean ofGrant = List.of("COMMITMENT", "PAYMENT", "PAYMENT_RETURN", "RELEASE").contains(kind.name());
			if (kind == EntryKind.CARRY_OUT) {
				// Its other half is in a year that is not looked at.
				continue;
			}
			enter(kind.name(), 10, ofGrant ? GRANT : null);
		}
		assertThat(verified(2020)).containsEntry("intact", true).containsEntry("faults", List.of());
	}

	@Test
	void books_that_were_tampered_with_do_not_verify() {
		enter("APPROPRIATION", 1000, null);
		enter("COMMITMENT", 10, GRANT);
		service.database().execute("""
				ALTER TABLE ledger_entry DISABLE TRIGGER ledger_entry_append_only;
				UPDATE ledger_entry SET amount_fen = 11 WHERE kind = 'COMMITMENT';
				DELETE FROM ledger_entry WHERE kind = 'APPROPRIATION';
				ALTER TABLE ledger_entry ENABLE TRIGGER ledger_entry_append_only""");
		Map<String, Object> verified = verified(2020);
		assertThat(verified).containsEntry("intact", false);
		assertThat(verified.get("faults").toString()).contains("NUMBERING", "AVAILABLE", "COMMITTED");
	}

	@Test
	void a_closed_year_takes_no_entries() {
		service.database().execute("UPDATE fund_year SET closed_at = '2021-01-02Z', closed_by = 'x' WHERE year = 2020");
		assertThatThrownBy(() -> enter("APPROPRIATION", 100, null)).hasStackTraceContaining("is not open");
	}

	@Test
	void money_is_arranged_and_a_slip_is_taken_back_by_an_entry_the_other_way_round() {
		Map<String, Object> made = appropriated("10000000.00", "武财〔演示〕1号");
		assertThat(made.get("fund").toString()).contains("available=10000000.00");
		Map<String, Object> again = appropriate("fund-officer", "5.00", "武财〔演示〕1号");
		assertThat(again).containsEntry("code", "DUPLICATE");
		Object entry = ((Map<?, ?>) made.get("entry")).get("id");
		Map<String, Object> reversed = reverse(entry);
		assertThat(reversed.get("fund").toString()).contains("available=0.00", "appropriated=0.00");
		assertThat(reversed.get("entry").toString()).contains("kind=APPROPRIATION", "debitAccount=APPROPRIATION",
				"reason=金额写错", "reverses={id=" + entry);
		assertThat(reverse(entry)).containsEntry("code", "DUPLICATE");
		assertThat(reverse(((Map<?, ?>) reversed.get("entry")).get("id"))).containsEntry("code", "INVALID_STEP");
		assertThat(appropriate("fund-officer", "9000000.00", "武财〔演示〕1号")).containsEntry("__typename",
				"FundAppropriated");
		assertThat(verified(thisYear())).containsEntry("intact", true);
	}

	@Test
	void what_is_promised_already_cannot_be_taken_back() {
		Map<String, Object> made = appropriated("100.00", "1号");
		service.database().execute(statement("COMMITMENT", 1, GRANT).replace(", 2020,", ", " + thisYear() + ","));
		assertThat(reverse(((Map<?, ?>) made.get("entry")).get("id"))).containsEntry("code", "INSUFFICIENT_FUND");
		assertThat(verified(thisYear())).containsEntry("intact", true);
	}

	@Test
	void amounts_that_are_none_are_refused_all_at_once_and_leave_the_books_alone() {
		for (String amount : List.of("-5.00", "0.00", "1000000000.01", "999999999999999.99")) {
			assertThat(appropriate("fund-officer", amount, " ")).as(amount)
				.containsEntry("code", "INVALID_INPUT")
				.extracting("violations")
				.asString()
				.contains("field=amount", "field=reference");
		}
		service.as("fund-officer")
			.document("mutation { appropriateFund(input: { requestId: \"" + UUID.randomUUID() + "\", year: "
					+ thisYear() + ", amount: \"1.005\", reference: \"1\" }) { __typename } }")
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors.toString()).contains("Yuan"));
		assertThat(service.database().value("SELECT count(*) FROM ledger_entry")).isEqualTo("0");
	}

	@Test
	void the_entries_are_listed_in_their_order_and_by_what_one_looks_for() {
		enter("APPROPRIATION", 1000, null);
		enter("COMMITMENT", 10, GRANT);
		enter("PAYMENT", 10, GRANT);
		var list = scene.as(Role.AUDITOR, DISTRICT).document("""
				{ all: ledgerEntries(year: 2020, first: 2) { totalCount pageInfo { hasNextPage endCursor }
				    edges { node { number kind debitAccount creditAccount amount region { code } } } }
				  paid: ledgerEntries(filter: { account: PAID }) { edges { node { kind } } }
				  elsewhere: ledgerEntries(regionCode: "621202115") { totalCount } }""").execute();
		list.path("all.edges[*].node.number").entityList(Integer.class).containsExactly(3, 2);
		list.path("all.totalCount").entity(Integer.class).isEqualTo(3);
		list.path("paid.edges[*].node.kind").entityList(String.class).containsExactly("PAYMENT");
		list.path("elsewhere.totalCount").entity(Integer.class).isEqualTo(0);
		String after = list.path("all.pageInfo.endCursor").entity(String.class).get();
		scene.as(Role.AUDITOR, DISTRICT)
			.document("{ ledgerEntries(year: 2020, after: \"" + after + "\") { edges { node { number } } } }")
			.execute()
			.path("ledgerEntries.edges[*].node.number")
			.entityList(Integer.class)
			.containsExactly(1);
	}

	private static int thisYear() {
		return WorkingDays.dayOf(service.bean(Clock.class).instant()).getYear();
	}

	private static void enter(String kind, long fen, String grant) {
		service.database().execute(statement(kind, fen, grant));
	}

	private static String statement(String kind, long fen, String grant) {
		return """
				INSERT INTO ledger_entry (id, district_code, year, region_code, kind, amount_fen, grant_id, recorded_at)
				VALUES (gen_random_uuid(), '621202', 2020, '%s', '%s', %d, %s, '2020-03-01T00:00:00Z')""".formatted(
				grant == null ? "621202" : "621202114001", kind, fen, grant == null ? "NULL" : "'" + grant + "'");
	}

	private static Map<String, Object> verified(int year) {
		return scene.as(Role.AUDITOR, DISTRICT)
			.document("{ verifyBooks(year: " + year + ") { intact faults { code subject recorded computed } } }")
			.execute()
			.path("verifyBooks")
			.entity(FIELDS)
			.get();
	}

	private static Map<String, Object> appropriated(String amount, String reference) {
		Map<String, Object> answer = appropriate("fund-officer", amount, reference);
		assertThat(answer).as("%s", answer).containsEntry("__typename", "FundAppropriated");
		return answer;
	}

	private static Map<String, Object> appropriate(String persona, String amount, String reference) {
		return send(persona, "appropriateFund", "FundAppropriated",
				Map.of("year", thisYear(), "amount", amount, "reference", reference));
	}

	private static Map<String, Object> reverse(Object entry) {
		return send("fund-officer", "reverseEntry", "EntryReversed", Map.of("entryId", entry, "reason", "金额写错"));
	}

	private static Map<String, Object> send(String persona, String mutation, String success,
			Map<String, Object> input) {
		Map<String, Object> keyed = new HashMap<>(input);
		keyed.put("requestId", UUID.randomUUID().toString());
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return service.as(persona)
			.document("mutation($input: " + type + ") { answer: " + mutation + "(input: $input) { __typename ... on "
					+ success + """
							{ fund { available appropriated } entry { id kind debitAccount reason reverses { id } } }
							... on Refusal { code violations { field code message } } } }""")
			.variable("input", keyed)
			.execute()
			.path("answer")
			.entity(FIELDS)
			.get();
	}

}
