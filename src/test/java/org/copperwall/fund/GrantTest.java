package org.copperwall.fund;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.evidence.Photographs;
import org.copperwall.household.HouseholdScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.fund.GrantScene.GRANT;
import static org.copperwall.fund.GrantScene.declaration;
import static org.copperwall.fund.GrantScene.on;
import static org.copperwall.fund.GrantScene.payment;

/// Grants on their way from the township's declaration to the family's account, over the wire and a real database. Whatever
/// is refused leaves the books as they were.
class GrantTest {

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
		service.database().execute("TRUNCATE household, fund_year CASCADE; TRUNCATE task");
		scene.appropriated("100000.00");
	}

	@Test
	void a_grant_is_promised_at_approval_and_paid_when_all_of_it_has_arrived() {
		Map<String, Object> approved = scene.approved("45000.00");
		assertThat(approved).containsEntry("step", "ALLOCATION").containsEntry("approved", "45000.00");
		scene.books("55000.00", "45000.00", "0.00");
		Map<String, Object> sent = scene.allocated(approved);
		assertThat(sent).containsEntry("step", "PAYMENT").containsEntry("unpaid", "0.00");
		scene.books("55000.00", "45000.00", "45000.00");
		confirmed(sent, 0, "银行流水1");
		assertThat(scene.look("auditor", sent, "status step confirmed closedAt holders { role }"))
			.containsEntry("status", "PAID")
			.containsEntry("confirmed", "45000.00")
			.containsEntry("holders", List.of());
		scene.books("55000.00", "45000.00", "45000.00");
	}

	@Test
	void the_gap_that_other_policies_leave_is_the_most_that_is_accepted() {
		Map<String, Object> grant = scene.accepted("township-officer", "declareGrant", "GrantDeclared", GRANT,
				declaration(scene.monitored(), "60000.00", "45000.00"));
		List<Map<String, String>> lines = List.of(Map.of("policy", "SERIOUS_ILLNESS_INSURANCE", "amount", "20000.00"),
				Map.of("policy", "MEDICAL_AID", "amount", "10000.00"));
		assertThat(accept(grant, "45000.00", lines)).isEqualTo("CAP_EXCEEDED fund.overGap");
		assertThat(accept(grant, "30000.01", lines)).isEqualTo("CAP_EXCEEDED fund.overGap");
		assertThat(accept(grant, "1.00", List.of(Map.of("policy", "OTHER", "amount", "60000.00"))))
			.isEqualTo("NOT_ELIGIBLE fund.noGap fund.overGap");
		Map<String, Object> accepted = scene.accepted("acceptance-department", "acceptGrant", "GrantAccepted", GRANT,
				on(grant, "decision", "APPROVE", "amount", "30000.00", "otherPolicies", lines, "opinion", "已核实"));
		assertThat(accepted).containsEntry("accepted", "30000.00").containsEntry("step", "LEADING_GROUP_APPROVAL");
		assertThat(scene.look("township-officer", accepted, "otherPolicies { policy amount } acceptance { opinion }")
			.toString()).contains("MEDICAL_AID", "20000.00", "已核实");
	}

	@Test
	void a_file_sent_back_is_declared_again() {
		Map<String, Object> grant = scene.declared(scene.monitored(), "45000.00");
		Map<String, Object> back = scene.accepted("acceptance-department", "acceptGrant", "GrantAccepted", GRANT,
				on(grant, "decision", "SEND_BACK", "opinion", "缺少票据"));
		assertThat(back).containsEntry("step", "TOWNSHIP_DECLARATION");
		String household = (String) ((Map<?, ?>) scene.look("auditor", back, "household { id }").get("household"))
			.get("id");
		Map<String, Object> input = declaration(household, "30000.00", "20000.00");
		input.put("grantId", back.get("id"));
		input.put("version", back.get("version"));
		Map<String, Object> again = scene.accepted("township-officer", "declareGrant", "GrantDeclared", GRANT, input);
		assertThat(again).containsEntry("step", "DEPARTMENT_ACCEPTANCE").containsEntry("requested", "20000.00");
	}

	@Test
	void it_takes_the_quorum_and_the_head_to_decide() {
		Map<String, Object> grant = scene.acceptable("10000.00");
		assertThat(scene.voted("leading-group-member-1", grant, true)).containsEntry("step", "LEADING_GROUP_APPROVAL");
		assertThat(scene.voted("leading-group-member-2", grant, true)).containsEntry("step", "LEADING_GROUP_APPROVAL");
		assertThat(scene.refused("fund-officer", "allocateGrant", "GrantAllocated", on(grant)))
			.startsWith("QUORUM_MISSING fund.undecided");
		scene.books("100000.00", "0.00", "0.00");
		assertThat(scene.refused("leading-group-member-1", "approveGrant", "GrantBallotCast",
				on(grant, "approves", false, "opinion", "改")))
			.isEqualTo("DUPLICATE fund.votedBefore");
		assertThat(scene.voted("leading-group-head", grant, true)).containsEntry("step", "ALLOCATION");
		assertThat(scene.look("district-leader", grant, "quorum ballots { head decision opinion }").toString())
			.contains("quorum=2", "head=true", "opinion=null");
		scene.books("90000.00", "10000.00", "0.00");
	}

	@Test
	void the_heads_ballot_decides_where_the_others_are_equal() {
		Map<String, Object> grant = scene.acceptable("10000.00");
		scene.voted("leading-group-member-1", grant, true);
		assertThat(scene.voted("leading-group-head", grant, false)).containsEntry("status", "REJECTED");
		scene.books("100000.00", "0.00", "0.00");
		assertThat(scene.declared(householdOf(grant), "500.00")).containsEntry("status", "OPEN");
	}

	@Test
	void what_is_not_there_is_not_promised_and_the_ballot_does_not_count() {
		scene.approved("50000.00");
		Map<String, Object> second = scene.acceptable("50000.00");
		Map<String, Object> third = scene.acceptable("0.01");
		scene.voted("leading-group-member-1", second, true);
		scene.voted("leading-group-head", second, true);
		scene.voted("leading-group-member-1", third, true);
		assertThat(scene.refused("leading-group-head", "approveGrant", "GrantBallotCast",
				on(third, "approves", true, "opinion", "同意")))
			.isEqualTo("INSUFFICIENT_FUND fund.insufficient");
		assertThat(scene.look("auditor", third, "step ballots { head }"))
			.isEqualTo(Map.of("step", "LEADING_GROUP_APPROVAL", "ballots", List.of(Map.of("head", false))));
		scene.books("0.00", "100000.00", "0.00");
	}

	@Test
	void money_is_sent_in_parts_and_never_more_than_was_promised() {
		Map<String, Object> grant = scene.allocated(scene.approved("45000.00"), "amount", "15000.00");
		assertThat(grant).containsEntry("step", "ALLOCATION").containsEntry("unpaid", "30000.00");
		assertThat(scene.refused("fund-officer", "allocateGrant", "GrantAllocated", on(grant, "amount", "30000.01")))
			.isEqualTo("CAP_EXCEEDED fund.overRemaining");
		confirmed(grant, 0, "流水A");
		grant = scene.look("auditor", grant, "id version");
		Map<String, Object> all = scene.allocated(grant);
		assertThat(all).containsEntry("step", "PAYMENT");
		assertThat(scene.refused("fund-officer", "allocateGrant", "GrantAllocated", on(all)))
			.isEqualTo("INVALID_STEP fund.at.PAYMENT");
		confirmed(all, 1, "流水B");
		assertThat(scene.look("auditor", all, "status")).containsEntry("status", "PAID");
		scene.books("55000.00", "45000.00", "45000.00");
	}

	@Test
	void a_payment_that_comes_back_is_promised_as_before_and_sent_to_the_right_account() {
		Map<String, Object> sent = scene.allocated(scene.approved("20000.00"));
		Map<String, Object> back = scene.accepted("fund-officer", "recordPaymentFailure", "PaymentFailureRecorded",
				GRANT, Map.of("paymentId", payment(sent, 0).get("id"), "failure", "ACCOUNT_CLOSED"));
		assertThat(back).containsEntry("step", "ALLOCATION").containsEntry("paid", "0.00");
		scene.books("80000.00", "20000.00", "0.00");
		Map<String, Object> input = on(back, "paymentId", payment(sent, 0).get("id"), "payee",
				Map.of("account", "62170000000099999", "holder", "曹永福"));
		Map<String, Object> again = scene.accepted("fund-officer", "reallocateGrant", "GrantReallocated",
				GRANT + " payment { bankAccountMasked }", input);
		assertThat(again).containsEntry("step", "PAYMENT").containsEntry("paid", "20000.00");
		assertThat(scene.look("fund-officer", again, "bankAccountMasked payeeMasked payments { bankAccountMasked }"))
			.hasToString(
					"{bankAccountMasked=*************9999, payeeMasked=曹**, payments=[{bankAccountMasked=***************1234}, {bankAccountMasked=*************9999}]}");
		assertThat(scene.refused("fund-officer", "reallocateGrant", "GrantReallocated",
				on(again, "paymentId", payment(sent, 0).get("id"))))
			.startsWith("INVALID_STEP");
		assertThat(scene.refused("fund-officer", "recordPaymentFailure", "PaymentFailureRecorded",
				Map.of("paymentId", payment(sent, 0).get("id"), "failure", "OTHER")))
			.isEqualTo("INVALID_STEP fund.payment.FAILED");
	}

	@Test
	void a_list_of_the_bank_can_be_sent_twice_and_counts_once() {
		Map<String, Object> one = scene.allocated(scene.approved("100.00"));
		Map<String, Object> other = scene.allocated(scene.approved("200.00"));
		List<Map<String, Object>> list = List.of(Map.of("paymentId", payment(one, 0).get("id"), "reference", "流水1"),
				Map.of("paymentId", payment(other, 0).get("id"), "reference", "流水2"));
		String selection = "confirmed { status } before";
		assertThat(scene.accepted("fund-officer", "confirmPayments", "PaymentsConfirmed", selection,
				Map.of("payments", list)))
			.containsEntry("before", 0);
		assertThat(scene.accepted("fund-officer", "confirmPayments", "PaymentsConfirmed", selection,
				Map.of("payments", list)))
			.containsEntry("before", 2)
			.containsEntry("confirmed", List.of());
		assertThat(scene.refused("fund-officer", "confirmPayments", "PaymentsConfirmed",
				Map.of("payments",
						List.of(Map.of("paymentId", payment(one, 0).get("id"), "reference", "别的"),
								Map.of("paymentId", payment(one, 0).get("id"), "reference", "别的"),
								Map.of("paymentId", "x", "reference", " ")))))
			.isEqualTo("DUPLICATE fund.otherReference twice fund.otherReference required unknown");
		scene.books("99700.00", "300.00", "300.00");
	}

	@Test
	void a_grant_that_is_returned_frees_its_money() {
		Map<String, Object> unpaid = scene.approved("10000.00");
		assertThat(returned(unpaid)).containsEntry("status", "RETURNED").containsEntry("released", "10000.00");
		scene.books("100000.00", "0.00", "0.00");
		Map<String, Object> paid = scene.allocated(scene.approved("10000.00"));
		assertThat(scene.refused("fund-officer", "returnGrant", "GrantReturned",
				on(paid, "ground", "GIVEN_UP", "reason", "家庭自愿放弃")))
			.startsWith("INVALID_STEP fund.paymentUnderway");
		confirmed(paid, 0, "流水");
		paid = scene.look("auditor", paid, "id version payments { id }");
		assertThat(returned(paid, "givenBack",
				List.of(Map.of("paymentId", payment(paid, 0).get("id"), "reference", "退款1"))))
			.containsEntry("status", "RETURNED")
			.containsEntry("paid", "0.00");
		scene.books("100000.00", "0.00", "0.00");
	}

	@Test
	void the_leading_group_looks_with_photographs_whether_the_money_helped() {
		Map<String, Object> sent = scene.allocated(scene.approved("10000.00"));
		String photograph = Photographs.ofOwner(service, "leading-group-member-2", "CHECK_PHOTOGRAPH",
				(String) sent.get("id"));
		assertThat(scene.refused("leading-group-member-2", "inspectGrant", "GrantInspected",
				inspection(sent, List.of(photograph))))
			.isEqualTo("INVALID_STEP fund.nothingPaid");
		confirmed(sent, 0, "流水");
		assertThat(
				scene.refused("leading-group-member-2", "inspectGrant", "GrantInspected", inspection(sent, List.of())))
			.isEqualTo("EVIDENCE_MISSING fund.noPhotograph");
		scene.accepted("leading-group-member-2", "inspectGrant", "GrantInspected", "grant { id }",
				inspection(sent, List.of(photograph)));
		assertThat(scene.look("auditor", sent, "inspections { conforming finding evidence { id } role }").toString())
			.contains("conforming=true", "专款专用", photograph, "LEADING_GROUP_MEMBER");
	}

	@Test
	void people_count_and_not_tokens() {
		Map<String, Object> grant = scene.declared(scene.monitored(), "1000.00");
		service.database()
			.execute("UPDATE fund_grant SET declared_by = (SELECT '" + subject("acceptance-department") + "')");
		assertThat(accept(grant, "1000.00", List.of())).isEqualTo("SAME_PERSON fund.declaredBySame");
		service.database().execute("UPDATE fund_grant SET declared_by = 'x'");
		Map<String, Object> accepted = scene.accepted("acceptance-department", "acceptGrant", "GrantAccepted", GRANT,
				on(grant, "decision", "APPROVE", "amount", "1000.00", "opinion", "好"));
		service.database().execute("UPDATE fund_grant SET accepted_by = '" + subject("leading-group-head") + "'");
		assertThat(scene.refused("leading-group-head", "approveGrant", "GrantBallotCast",
				on(accepted, "approves", true, "opinion", "好")))
			.isEqualTo("SAME_PERSON fund.acceptedBySame");
		assertThat(scene.look("leading-group-head", accepted, "availableActions { action allowed reason }").toString())
			.contains("action=APPROVE, allowed=false, reason=受理人不能审批自己受理的救助。");
	}

	@Test
	void what_nobody_may_have_is_refused_by_its_code() {
		String household = scene.monitored();
		assertThat(scene.refused("township-officer", "declareGrant", "GrantDeclared",
				declaration(scene.unmonitored(), "100.00", "100.00")))
			.isEqualTo("NOT_ELIGIBLE fund.notMonitored");
		assertThat(scene.refused("township-officer", "declareGrant", "GrantDeclared",
				declaration(household, "-1.00", "0.00")))
			.startsWith("INVALID_INPUT notPositive notPositive");
		assertThat(scene.refused("township-officer", "declareGrant", "GrantDeclared",
				declaration(household, "50000.01", "50000.01")))
			.isEqualTo("CAP_EXCEEDED fund.capOfGrant fund.capOfHousehold");
		Map<String, Object> formula = declaration(household, "100.00", "100.00");
		formula.put("payee", Map.of("account", "12", "holder", "=HYPERLINK(1)"));
		assertThat(scene.refused("township-officer", "declareGrant", "GrantDeclared", formula))
			.isEqualTo("INVALID_INPUT fund.account fund.holder");
		scene.declared(household, "100.00");
		assertThat(scene.refused("township-officer", "declareGrant", "GrantDeclared",
				declaration(household, "100.00", "100.00")))
			.isEqualTo("DUPLICATE fund.openGrant");
		scene.books("100000.00", "0.00", "0.00");
	}

	@Test
	void the_cap_of_a_household_counts_what_it_was_promised_this_year() {
		Map<String, Object> first = scene.allocated(scene.approved("30000.00"));
		confirmed(first, 0, "流水");
		assertThat(scene.refused("township-officer", "declareGrant", "GrantDeclared",
				declaration(householdOf(first), "20000.01", "20000.01")))
			.isEqualTo("CAP_EXCEEDED fund.capOfHousehold");
		scene.declared(householdOf(first), "20000.00");
	}

	@Test
	void two_who_allocate_at_once_send_it_once() {
		Map<String, Object> grant = scene.approved("10000.00");
		scene.allocated(grant, "amount", "10000.00");
		assertThat(scene.refused("fund-officer", "allocateGrant", "GrantAllocated", on(grant, "amount", "10000.00")))
			.startsWith("INVALID_STEP fund.at.PAYMENT version.stale");
		scene.books("90000.00", "10000.00", "10000.00");
	}

	@Test
	void a_grant_is_listed_where_its_household_lives_and_what_was_written_is_sealed() {
		String canary = "金丝雀" + UUID.randomUUID();
		Map<String, Object> input = declaration(scene.monitored(), "100.00", "100.00");
		input.put("purpose", canary);
		input.put("payee", Map.of("account", "990011223344556677", "holder", "曹永福"));
		scene.accepted("township-officer", "declareGrant", "GrantDeclared", GRANT, input);
		assertThat(scene
			.ask("grid-monitor",
					"grants(regionCode: \"621202114001\", filter: { steps:"
							+ " [DEPARTMENT_ACCEPTANCE] }, orderBy: DUE) { totalCount counts(by: STEP) { key count }"
							+ " edges { node { purpose bankAccountMasked household { grants { requested } } } } }")
			.toString()).contains("totalCount=1", "key=DEPARTMENT_ACCEPTANCE", "purpose=null", "requested=100.00",
					"bankAccountMasked=null");
		assertThat(scene.ask("auditor", "grants(regionCode: \"621202115\") { totalCount }")).containsEntry("totalCount",
				0);
		assertThat(new HouseholdScene(service).filesWith(List.of(canary, "990011223344556677"))).isEmpty();
	}

	private static Map<String, Object> inspection(Map<String, Object> grant, List<String> evidence) {
		return Map.of("grantId", grant.get("id"), "conforming", true, "finding", "专款专用", "evidenceIds", evidence);
	}

	private static String accept(Map<String, Object> grant, String amount, List<Map<String, String>> lines) {
		return scene.refused("acceptance-department", "acceptGrant", "GrantAccepted",
				on(grant, "decision", "APPROVE", "amount", amount, "otherPolicies", lines, "opinion", "已核实"));
	}

	private static Map<String, Object> returned(Map<String, Object> grant, Object... entries) {
		Map<String, Object> input = on(grant, entries);
		input.put("ground", "GIVEN_UP");
		input.put("reason", "家庭自愿放弃");
		return scene.accepted("fund-officer", "returnGrant", "GrantReturned", GRANT, input);
	}

	private static void confirmed(Map<String, Object> grant, int place, String reference) {
		scene.accepted("fund-officer", "confirmPayments", "PaymentsConfirmed", "before", Map.of("payments",
				List.of(Map.of("paymentId", payment(grant, place).get("id"), "reference", reference))));
	}

	private static String householdOf(Map<String, Object> grant) {
		return (String) ((Map<?, ?>) scene.look("auditor", grant, "household { id }").get("household")).get("id");
	}

	private static String subject(String persona) {
		return scene.ask(persona, "viewer { subject }").get("subject").toString();
	}

}
