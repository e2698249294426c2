package org.copperwall.story;

import java.util.List;
import java.util.Map;

import org.copperwall.SandboxService;
import org.copperwall.evidence.Photographs;
import org.copperwall.fund.GrantScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.fund.GrantScene.declaration;
import static org.copperwall.fund.GrantScene.on;
import static org.copperwall.fund.GrantScene.payment;

/// The special fund: a family of four in Bolin lacks 75,000 yuan for an operation. Other policies give 30,000; the township
/// asks, the department accepts, the leading group promises 45,000, the fund's officer sends it, the bank sends it back once,
/// and in the end it is with the family. A leader watches the approvals, another the money.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GrantStoryTest {

	private static final String GRANT = "grant { id version step status approved payments { id status } }";

	private static final String APPROVALS = """
			subscription Approvals($after: Cursor) { approvalChanged(regionCode: "621202", after: $after) {
			  cursor kind fromStep toStep decision subject { __typename ... on Grant { id step status } } } }""";

	private static final String MONEY = """
			subscription Money($after: Cursor) { fundChanged(regionCode: "621202", after: $after) {
			  cursor kind entryKind amount fund { available committed paid } } }""";

	private static final SandboxService SERVICE = SandboxService.start();

	private static final GrantScene SCENE = new GrantScene(SERVICE);

	private static Listener approvals;

	private static Listener money;

	private static Map<String, Object> grant = Map.of();

	@AfterAll
	static void stop() {
		approvals.close();
		money.close();
		SERVICE.close();
	}

	@Test
	@Order(1)
	void the_district_arranges_ten_million_yuan_and_buys_an_insurance() throws Exception {
		money = new Listener.OverEventStream(SERVICE.port(), SERVICE.tokenOf("leading-group-head"), MONEY);
		money.listen();
		approvals = new Listener.OverSocket(SERVICE.port(), SERVICE.tokenOf("district-leader"), APPROVALS);
		approvals.listen();
		SCENE.appropriated("10000000.00");
		SCENE.accepted("fund-officer", "buyInsurance", "InsuranceBought", "policy { id }",
				Map.of("year", SCENE.year(), "insurer", "演示保险公司", "premium", "1860000.00", "periodFrom",
						SCENE.year() + "-01-01", "periodUntil", SCENE.year() + "-12-31", "insuredGroups",
						List.of("MONITORED"), "deductible", "0.00", "cap", "50000.00", "reference", "防贫保1号"));
		money.awaitEvents(2);
	}

	@Test
	@Order(2)
	void the_township_asks_for_a_family_under_monitoring() throws Exception {
		grant = SCENE.accepted("township-officer", "declareGrant", "GrantDeclared", GRANT,
				declaration(SCENE.monitored(), "75000.00", "50000.00"));
		assertThat(SCENE.look("acceptance-department", grant, "availableActions { action allowed }").toString())
			.contains("{action=ACCEPT, allowed=true}", "{action=APPROVE, allowed=false}");
		approvals.awaitEvents(1);
	}

	@Test
	@Order(3)
	void the_department_lets_it_lie_and_the_next_level_hears_of_it() throws Exception {
		SERVICE.advance("P9D");
		approvals.awaitEvents(2);
		assertThat(SCENE.look("acceptance-department", grant, "overdue")).containsEntry("overdue", true);
	}

	@Test
	@Order(4)
	void what_is_lacking_is_supplied_and_no_more() {
		List<Map<String, String>> lines = List.of(Map.of("policy", "SERIOUS_ILLNESS_INSURANCE", "amount", "20000.00"),
				Map.of("policy", "MEDICAL_AID", "amount", "10000.00"));
		assertThat(SCENE.refused("acceptance-department", "acceptGrant", "GrantAccepted",
				on(grant, "decision", "APPROVE", "amount", "50000.00", "otherPolicies", lines, "opinion", "属实")))
			.isEqualTo("CAP_EXCEEDED fund.overGap");
		grant = SCENE.accepted("acceptance-department", "acceptGrant", "GrantAccepted", GRANT,
				on(grant, "decision", "APPROVE", "amount", "45000.00", "otherPolicies", lines, "opinion", "属实"));
		assertThat(SCENE.look("acceptance-department", grant, "overdue")).containsEntry("overdue", false);
	}

	@Test
	@Order(5)
	void the_leading_group_votes_and_the_money_is_promised() throws Exception {
		SCENE.voted("leading-group-member-1", grant, true);
		SCENE.books("8140000.00", "0.00", "0.00");
		grant = SCENE.voted("leading-group-head", grant, true);
		SCENE.books("8095000.00", "45000.00", "0.00");
		money.awaitEvents(3);
	}

	@Test
	@Order(6)
	void the_money_is_sent_comes_back_and_is_sent_to_the_right_account() throws Exception {
		grant = SCENE.allocated(grant);
		Map<String, Object> batch = SCENE.accepted("fund-officer", "exportPaymentBatch", "PaymentBatchExported",
				"batch { payments total }", Map.of());
		assertThat(batch.get("batch").toString()).contains("payments=1", "total=45000.00");
		String failed = (String) payment(grant, 0).get("id");
		grant = SCENE.accepted("fund-officer", "recordPaymentFailure", "PaymentFailureRecorded", GRANT,
				Map.of("paymentId", failed, "failure", "ACCOUNT_CLOSED"));
		grant = SCENE.accepted("fund-officer", "reallocateGrant", "GrantReallocated", GRANT,
				on(grant, "paymentId", failed, "payee", Map.of("account", "6217 0000 0000 5678", "holder", "曹永福")));
		SCENE.accepted("fund-officer", "confirmPayments", "PaymentsConfirmed", "before",
				Map.of("payments", List.of(Map.of("paymentId", payment(grant, 1).get("id"), "reference", "农商行0001"))));
		assertThat(SCENE.look("district-leader", grant, "status confirmed bankAccountMasked"))
			.containsEntry("status", "PAID")
			.containsEntry("confirmed", "45000.00")
			.containsEntry("bankAccountMasked", null);
		SCENE.books("8095000.00", "45000.00", "45000.00");
		money.awaitEvents(6);
	}

	@Test
	@Order(7)
	void the_leading_group_looks_whether_it_helped() {
		String photograph = Photographs.ofOwner(SERVICE, "leading-group-member-2", "CHECK_PHOTOGRAPH",
				(String) grant.get("id"));
		SCENE.accepted("leading-group-member-2", "inspectGrant", "GrantInspected", "inspection { conforming }",
				Map.of("grantId", grant.get("id"), "conforming", true, "finding", "已用于手术，专款专用", "evidenceIds",
						List.of(photograph)));
	}

	@Test
	@Order(8)
	void both_leaders_heard_of_everything_in_its_order() throws Exception {
		approvals.awaitEvents(10);
		assertThat(approvals.events()
			.stream()
			.map(event -> event.path("kind").asString() + " " + event.path("toStep").asString("-"))
			.toList()).containsExactly("OPENED DEPARTMENT_ACCEPTANCE", "OVERDUE -", "MOVED LEADING_GROUP_APPROVAL",
					"RECORDED -", "MOVED ALLOCATION", "MOVED PAYMENT", "MOVED ALLOCATION", "MOVED PAYMENT", "CLOSED -",
					"RECORDED -");
		assertThat(approvals.events())
			.allSatisfy(event -> assertThat(event.path("subject").path("__typename").asString()).isEqualTo("Grant"));
		assertThat(money.all("entryKind")).containsExactly("APPROPRIATION", "PREMIUM", "COMMITMENT", "PAYMENT",
				"PAYMENT_RETURN", "PAYMENT");
		assertThat(money.events().getLast().path("fund").path("available").asString()).isEqualTo("8095000.00");
	}

}
