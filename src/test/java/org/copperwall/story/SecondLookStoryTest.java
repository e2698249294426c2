package org.copperwall.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.copperwall.SandboxService;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/// A family is told no, reads why, and asks for a second look by somebody else: what nobody had counted is counted, the file
/// comes back, the family is included, and the village announces it. A leader watches.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondLookStoryTest {

	private static final String VILLAGE = "621202114001";

	private static final String APPROVALS = """
			subscription Approvals($after: Cursor) { approvalChanged(regionCode: "621202", after: $after,
			  kinds: [OPENED, CLOSED, REOPENED]) { cursor kind fromStep toStep decision } }""";

	private static final SandboxService SERVICE = SandboxService.start();

	private static final Cast CAST = new Cast(SERVICE);

	private static Listener leader;

	private static String caseId;

	private static String householdId;

	private static String explainedThen;

	@AfterAll
	static void stop() {
		leader.close();
		SERVICE.close();
	}

	@Test
	@Order(1)
	void a_family_applies_and_its_file_comes_to_the_district() throws Exception {
		new HouseholdScene(SERVICE);
		leader = new Listener.OverSocket(SERVICE.port(), SERVICE.tokenOf("district-leader"), APPROVALS);
		leader.listen();
		Map<String, Object> taken = CAST.change("mini-program", "submitDeclaration", "DeclarationAccepted",
				"case { id }", declaration());
		caseId = (String) ((Map<?, ?>) taken.get("case")).get("id");
		leader.awaitEvents(1);
		CAST.change("district-officer", "recordComparison", "ComparisonRecorded", "case { id }",
				on("departments", List.of("MEDICAL_INSURANCE"), "hits", List.of()));
		CAST.change("village-cadre", "recordVisit", "VisitRecorded", "visit { id }",
				on("notes", "家中一人患病", "dimensionsAtRisk", List.of(), "incomePerHead", "9200.00"));
		CAST.change("village-cadre", "recordVote", "VoteRecorded", "case { id }",
				on("panelSize", 15, "present", 12, "inFavour", 11, "against", 1));
		CAST.change("village-cadre", "publishNotice", "NoticePublished", "case { id }", on());
		SERVICE.advance("P5D");
		decide("village-secretary", "APPROVE");
		decide("township-officer", "APPROVE");
		sign("township-cadre", "townshipCadre");
		sign("village-cadre", "villageCadre");
		sign("resident-team", "residentTeam");
		sign("grid-monitor", "sectionMonitor");
		assertThat(look("district-officer", "step household { id }")).containsEntry("step", "DISTRICT_REVIEW");
		householdId = (String) ((Map<?, ?>) look("district-officer", "household { id }").get("household")).get("id");
	}

	@Test
	@Order(2)
	void the_district_says_no() throws Exception {
		decide("district-officer", "REJECT", "rejection",
				Map.of("ground", "INCOME_ABOVE_LINE", "reason", "人均纯收入高于监测线", "nearestPolicy", "医疗救助"));
		leader.awaitEvents(2);
	}

	@Test
	@Order(3)
	void the_family_reads_why_criterion_by_criterion() {
		Map<?, ?> why = (Map<?, ?>) look("mini-program",
				"explanation { category summary nearestPolicy unknown criteria { key title value limit met source } }")
			.get("explanation");
		explainedThen = why.toString();
		assertThat(why.get("category")).isNull();
		assertThat(why.get("nearestPolicy")).isEqualTo("MEDICAL_AID");
		assertThat(why.get("unknown")).isEqualTo(List.of("INCOME_AFTER_EXPENSES"));
		assertThat(explainedThen).contains(
				"key=INCOME, title=人均纯收入, value=9200.00 元, limit=低于 7000.00 元, met=false, source=VISIT",
				"key=INCOME_AFTER_EXPENSES, title=扣除刚性支出后人均纯收入, value=尚未查清, limit=低于 7000.00 元, met=null, source=UNKNOWN",
				"key=SHOCK_CAUSE, title=突发困难风险, value=因病, limit=null, met=true, source=DECLARATION",
				"key=SAFE_HOUSING, title=住房安全, value=有保障, limit=null, met=false, source=VISIT");
		assertThat(explainedThen).contains("可咨询：医疗救助").doesNotContain("LABOUR", "ALLOWANCE");
		assertThat(((Map<?, ?>) look("mini-program", "publicStatus { message }").get("publicStatus")).get("message")
			.toString()).contains("申请一次复核");
	}

	@Test
	@Order(4)
	void a_cadre_asks_what_if_the_expenses_were_counted() {
		Map<String, Object> as = CAST.one("village-cadre",
				"{ assess(householdId: \"" + householdId
						+ "\", changes: { expenses: \"30000.00\", causes: [ILLNESS] }) { ... on Assessment { category"
						+ " criteria { key value met source } } } }",
				"assess");
		assertThat(as).containsEntry("category", "SUDDEN_SERIOUS_DIFFICULTY");
		assertThat(as.toString()).contains("key=INCOME_AFTER_EXPENSES, value=-5800.00 元, met=true, source=SUPPOSED",
				"key=INCOME, value=9200.00 元, met=false, source=VISIT");
		assertThat(look("village-cadre", "status version")).containsEntry("status", "REJECTED");
		CAST.as("district-leader")
			.document("{ assess(householdId: \"" + householdId + "\") { __typename } }")
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "FORBIDDEN"));
	}

	@Test
	@Order(5)
	void the_family_asks_for_a_review_once() {
		CAST.change("mini-program", "requestReview", "ReviewRequested", "case { review { dueAt } }",
				on("reason", "手术自付三万元，没有算进去"));
		assertThat(CAST.refused("village-cadre", "requestReview", "ReviewRequested", on("reason", "再申请一次")))
			.isEqualTo("DUPLICATE review.once");
	}

	@Test
	@Order(6)
	void who_said_no_does_not_review_it() {
		assertThat(CAST.refused("district-officer", "decideReview", "ReviewDecided",
				on("version", version(), "outcome", "UPHELD", "opinion", "维持")))
			.isEqualTo("SAME_PERSON review.tookPart");
	}

	@Test
	@Order(7)
	void somebody_else_reads_the_file_and_brings_it_back() throws Exception {
		Map<String, Object> seen = look("leading-group-head",
				"review { reason } explanation { unknown } availableActions { action allowed }");
		assertThat(seen.toString()).contains("没有算进去", "INCOME_AFTER_EXPENSES", "{action=DECIDE_REVIEW, allowed=true}");
		CAST.change("leading-group-head", "decideReview", "ReviewDecided", "case { step }",
				on("version", version(), "outcome", "REOPENED", "opinion", "请核实自付费用"));
		leader.awaitEvents(3);
		assertThat(look("mini-program", "status step review { outcome reopenedTo opinion }").toString()).contains(
				"status=OPEN", "step=DISTRICT_REVIEW", "outcome=REOPENED", "reopenedTo=DISTRICT_REVIEW", "请核实自付费用");
	}

	@Test
	@Order(8)
	void the_village_counts_what_nobody_had_counted_and_the_district_includes_the_family() throws Exception {
		CAST.change("village-cadre", "recordVisit", "VisitRecorded", "visit { expenses }",
				on("notes", "核对票据", "expenses", "30000.00"));
		decide("district-officer", "APPROVE", "inclusion",
				Map.of("category", "SUDDEN_SERIOUS_DIFFICULTY", "causes", List.of("ILLNESS"), "dimensions", List.of()));
		leader.awaitEvents(4);
		assertThat(leader.all("kind")).containsExactly("OPENED", "CLOSED", "REOPENED", "CLOSED");
	}

	@Test
	@Order(9)
	void the_village_announces_it_and_the_text_says_nothing_private() {
		Map<String, Object> announced = CAST.change("village-secretary", "publishAnnouncement", "AnnouncementPublished",
				"case { announcement { text } }", on());
		assertThat(announced.toString()).contains("演*", "突发严重困难户", "公告期")
			.doesNotContain("病", "演示甲", "13900000000", "30000", "9200");
	}

	@Test
	@Order(10)
	void why_not_stays_what_it_was_at_the_decision() {
		assertThat(look("mini-program",
				"explanation { category summary nearestPolicy unknown criteria { key title value limit met source } }")
			.get("explanation")).hasToString(explainedThen);
		assertThat(look("screen", "explanation { summary }").get("explanation")).isNull();
		assertThat(CAST.one("auditor", "{ verifyLog(districtCode: \"621202\") { intact } }", "verifyLog"))
			.containsEntry("intact", true);
	}

	private static Map<String, Object> declaration() {
		return Map.of("regionCode", VILLAGE, "medium", "MINI_PROGRAM", "household",
				Map.of("headName", "演示甲", "idNumber", IdNumbers.of("999999", LocalDate.of(1980, 5, 1), 11), "phone",
						"13900000000", "members",
						List.of(Map.of("name", "演示乙", "idNumber", IdNumbers.of("999999", LocalDate.of(1982, 3, 15), 24),
								"relation", "SPOUSE"))),
				"causes", List.of("ILLNESS"), "description", "家人手术", "commitmentSigned", true, "evidenceIds",
				List.of());
	}

	private static void decide(String persona, String decision, Object... entries) {
		Map<String, Object> input = on(entries);
		input.put("version", version());
		input.put("decision", decision);
		input.put("opinion", "已核对");
		CAST.change(persona, "decideCase", "CaseDecided", "case { step }", input);
	}

	private static void sign(String persona, String check) {
		CAST.change(persona, "signFinding", "FindingSigned", "case { step }",
				on("version", version(), "checkKey", check, "favourable", true, "finding", "情况属实"));
	}

	private static Map<String, Object> on(Object... entries) {
		Map<String, Object> input = new HashMap<>();
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		input.put("caseId", caseId);
		return input;
	}

	private static int version() {
		return ((Number) look("district-officer", "version").get("version")).intValue();
	}

	private static Map<String, Object> look(String persona, String selection) {
		return CAST.one(persona, "{ case(id: \"" + caseId + "\") { " + selection + " } }", "case");
	}

}
