package org.copperwall.fund;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.copperwall.SandboxService;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.copperwall.rules.WorkingDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.fund.GrantScene.payment;

/// Bank files, insurances and the ends of years, over the wire and a real database.
class MoneyTest {

	private static SandboxService service;

	private static GrantScene scene;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		scene = new GrantScene(service);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@BeforeEach
	void emptied() {
		service.database().execute("TRUNCATE household, fund_year, payment_batch CASCADE; TRUNCATE task");
		scene.appropriated("100000.00");
	}

	@Test
	void each_payment_goes_out_in_one_bank_file_once() {
		Map<String, Object> one = scene.allocated(scene.approved("100.00"));
		Map<String, Object> other = scene.allocated(scene.approved("200.50"));
		assertThat(export(Map.of("paymentIds", List.of(payment(one, 0).get("id"))))).containsEntry("number", 1)
			.containsEntry("total", "100.00");
		assertThat(export(Map.of())).containsEntry("number", 2).containsEntry("total", "200.50");
		assertThat(scene.refused("fund-officer", "exportPaymentBatch", "PaymentBatchExported", Map.of()))
			.isEqualTo("INVALID_STEP fund.nothingWaits");
		assertThat(scene.refused("fund-officer", "exportPaymentBatch", "PaymentBatchExported",
				Map.of("paymentIds", List.of(payment(other, 0).get("id")))))
			.startsWith("INVALID_STEP fund.notWaiting");
		assertThat(scene.look("auditor", one, "payments { status }").toString()).contains("EXPORTED");
		scene.books("99699.50", "300.50", "300.50");
	}

	@Test
	void a_bank_file_is_for_the_officers_of_the_fund_alone_and_each_time_is_in_the_log() {
		scene.allocated(scene.approved("100.00"));
		Map<String, Object> batch = export(Map.of());
		String text = new String(fetched("fund-officer", batch, 200), StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFEFF序号,").contains("\"曹永福\",6228480000000001234,100.00,").endsWith("\r\n");
		assertThat(batch.get("byteLength")).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
		for (String persona : List.of("auditor", "leading-group-head", "township-officer", "district-leader")) {
			fetched(persona, batch, 404);
		}
		assertThat(service.database()
			.value("""
					SELECT count(*) FROM event WHERE convert_from(payload, 'UTF8')::jsonb ->> 'kind' = 'fund.batchFetched'"""))
			.isEqualTo("1");
		assertThat(new HouseholdScene(service).filesWith(List.of("6228480000000001234"))).isEmpty();
	}

	@Test
	void an_insurance_is_bought_from_the_years_money_and_an_insurer_reports_what_it_paid() {
		Map<String, Object> policy = bought("30000.00", "1");
		scene.books("70000.00", "0.00", "0.00");
		Household household = insured();
		Map<String, Object> claim = scene.accepted("insurer", "recordInsuranceClaim", "InsuranceClaimRecorded",
				"claim { id amount policy { insurer } }", claim(policy, "8000.00", "5000.00", "赔案1"));
		assertThat(claim.get("claim").toString()).contains("amount=5000.00", "演示保险公司");
		assertThat(service.database().value("SELECT household_id FROM insurance_claim"))
			.isEqualTo(household.id().toString());
		assertThat(scene.ask("auditor", "fund(year: " + scene.year() + ") { claimed available }"))
			.isEqualTo(Map.of("claimed", "5000.00", "available", "70000.00"));
		scene.as("insurer")
			.document("{ insuranceClaims { amount household { id } } }")
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors.toString()).contains("FORBIDDEN"));
		scene.books("70000.00", "0.00", "0.00");
	}

	@Test
	void a_claim_that_is_none_is_refused_by_its_code_and_the_books_stay() {
		Map<String, Object> policy = bought("30000.00", "1");
		assertThat(refused(claim(policy, "8000.00", "5000.00", "赔案1"))).isEqualTo("NOT_ELIGIBLE fund.notInsured");
		insured();
		assertThat(refused(claim(policy, "5500.00", "5000.00", "赔案1"))).isEqualTo("CAP_EXCEEDED fund.overLoss");
		assertThat(refused(claim(policy, "90000.00", "20000.01", "赔案1"))).isEqualTo("CAP_EXCEEDED fund.overCap");
		assertThat(refused(claim(policy, "0.00", "-1.00", " ")))
			.startsWith("INVALID_INPUT notPositive notPositive required");
		scene.accepted("insurer", "recordInsuranceClaim", "InsuranceClaimRecorded", "claim { id }",
				claim(policy, "90000.00", "20000.00", "赔案1"));
		assertThat(refused(claim(policy, "90000.00", "20000.00", "赔案1")))
			.isEqualTo("DUPLICATE fund.knownReference fund.overCap");
		Map<String, Object> before = claim(policy, "9000.00", "1.00", "赔案2");
		before.put("incidentOn", LocalDate.of(scene.year() - 1, 12, 31).toString());
		assertThat(refused(before)).startsWith("NOT_ELIGIBLE fund.notInsured");
		assertThat(scene.refused("fund-officer", "buyInsurance", "InsuranceBought", insurance("70000.01", "2")))
			.isEqualTo("INSUFFICIENT_FUND fund.insufficient");
		assertThat(scene.refused("fund-officer", "buyInsurance", "InsuranceBought", insurance("1.00", "1")))
			.isEqualTo("DUPLICATE fund.knownReference");
		scene.books("70000.00", "0.00", "0.00");
	}

	@Test
	void a_year_that_is_over_is_closed_and_what_is_promised_goes_into_the_next() {
		Map<String, Object> part = scene.allocated(scene.approved("30000.00"), "amount", "10000.00");
		int year = scene.year();
		assertThat(scene.refused("fund-officer", "closeFundYear", "FundYearClosed", Map.of("year", year)))
			.isEqualTo("INVALID_STEP fund.yearRunning fund.paymentsUnderway");
		scene.accepted("fund-officer", "confirmPayments", "PaymentsConfirmed", "before",
				Map.of("payments", List.of(Map.of("paymentId", payment(part, 0).get("id"), "reference", "流水"))));
		LocalDate today = WorkingDays.dayOf(service.bean(Clock.class).instant());
		service.advance("P" + (LocalDate.of(year + 1, 1, 2).toEpochDay() - today.toEpochDay()) + "D");
		assertThat(scene
			.accepted("leading-group-head", "closeFundYear", "FundYearClosed",
					"fund { available committed paid carried lapsed closedAt }", Map.of("year", year))
			.get("fund")
			.toString())
			.contains("available=0.00", "committed=10000.00", "paid=10000.00", "carried=-20000.00", "lapsed=70000.00");
		scene.books("0.00", "20000.00", "0.00");
		assertThat(scene.ask("auditor", "verifyBooks(year: " + year + ") { intact faults { code } }"))
			.isEqualTo(Map.of("intact", true, "faults", List.of()));
		assertThat(scene.refused("fund-officer", "closeFundYear", "FundYearClosed", Map.of("year", year)))
			.isEqualTo("INVALID_STEP fund.closed");
		Map<String, Object> carried = scene.look("auditor", part, "id version year unpaid");
		assertThat(carried).containsEntry("year", year + 1).containsEntry("unpaid", "20000.00");
		scene.allocated(carried);
		scene.books("0.00", "20000.00", "20000.00");
	}

	private static Map<String, Object> export(Map<String, Object> input) {
		return batch(scene.accepted("fund-officer", "exportPaymentBatch", "PaymentBatchExported",
				"batch { number total payments byteLength url }", input));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> batch(Map<String, Object> answer) {
		return (Map<String, Object>) answer.get("batch");
	}

	private static byte[] fetched(String persona, Map<String, Object> batch, int status) {
		return service.client()
			.get()
			.uri((String) batch.get("url"))
			.header("Authorization", "Bearer " + service.tokenOf(persona))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult()
			.getResponseBody();
	}

	private static Map<String, Object> insurance(String premium, String reference) {
		return Map.of("year", scene.year(), "insurer", "演示保险公司", "premium", premium, "periodFrom",
				scene.year() + "-01-01", "periodUntil", scene.year() + "-12-31", "insuredGroups", List.of("MONITORED"),
				"deductible", "1000.00", "cap", "20000.00", "reference", reference);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> bought(String premium, String reference) {
		return (Map<String, Object>) scene
			.accepted("fund-officer", "buyInsurance", "InsuranceBought", "policy { id }", insurance(premium, reference))
			.get("policy");
	}

	/// A family whose head's number the insurer knows.
	private static Household insured() {
		Household household = new HouseholdScene(service)
			.registered(HouseholdScene.family(HouseholdScene.GROUP, "曹永福", number(), "13909391234"));
		service.database()
			.execute(
					"""
							INSERT INTO monitoring_object (id, household_id, region_code, category, causes, dimensions, status, origin,
							                               included_on)
							VALUES (gen_random_uuid(), '%s', '62120211400101', 'SUDDEN_SERIOUS_DIFFICULTY', '{ILLNESS}', '{}', 'OPEN',
							        'IMPORTED', '2020-01-05')"""
						.formatted(household.id()));
		return household;
	}

	private static String number() {
		return IdNumbers.of("621202", LocalDate.of(1971, 5, 6), 113);
	}

	private static Map<String, Object> claim(Map<String, Object> policy, String loss, String amount, String reference) {
		return new HashMap<>(Map.of("policyId", policy.get("id"), "idNumber", number(), "incidentOn",
				scene.year() + "-01-01", "loss", loss, "amount", amount, "reference", reference));
	}

	private static String refused(Map<String, Object> input) {
		return scene.refused("insurer", "recordInsuranceClaim", "InsuranceClaimRecorded", input);
	}

}
