package org.copperwall.story;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.copperwall.SandboxService;
import org.copperwall.evidence.Photographs;
import org.copperwall.household.HouseholdScene;
import org.copperwall.household.IdNumbers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/// Method 3: the medical insurance sends what families paid themselves. What is wrong is named row by row, what is right
/// is held against the rules, two families come to light, the village looks, and the department hears what came of it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreeningStoryTest {

	private static final String CAO = IdNumbers.of("621202", LocalDate.of(1956, 4, 12), 231);

	private static final String MA = IdNumbers.of("621202", LocalDate.of(1971, 9, 3), 17);

	private static final String STRANGER = IdNumbers.of("621202", LocalDate.of(1980, 1, 1), 400);

	private static final SandboxService SERVICE = SandboxService.start(Map.of("copperwall.screening.look", "500ms"));

	private static final Cast CAST = new Cast(SERVICE);

	private static String file;

	private static Listener leader;

	private static String batch;

	@AfterAll
	static void stop() {
		leader.close();
		SERVICE.close();
	}

	@Test
	@Order(1)
	void two_families_nobody_worries_about_and_a_leader_who_watches() {
		HouseholdScene families = new HouseholdScene(SERVICE);
		families.registered(HouseholdScene.family(HouseholdScene.VILLAGE, "曹大山", CAO, "13900001234"));
		families.registered(HouseholdScene.family(HouseholdScene.OTHER_VILLAGE, "马玉兰", MA, "13900001235"));
		file = costsOf(LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(20));
		leader = new Listener.OverSocket(SERVICE.port(), SERVICE.tokenOf("district-leader"),
				"subscription($after: Cursor) { warningRaised(regionCode: \"621202\", after: $after,"
						+ " sources: [DEPARTMENT_SCREENING]) { cursor occurredAt region { code } source severity"
						+ " warning { id } } }");
		leader.listen();
	}

	@Test
	@Order(2)
	void each_department_knows_what_it_has_to_send_and_sends_no_others_records() {
		List<?> kinds = CAST.as("medical-insurance")
			.document("{ recordKinds(department: MEDICAL_INSURANCE) { key columns { name title required } sample } }")
			.execute()
			.path("recordKinds")
			.entityList(Object.class)
			.get();
		assertThat(kinds.toString()).contains("MEDICAL_COST", "selfPaid", "姓名", "name,idNumber");
		assertThat(CAST.refused("education", "openScreeningBatch", "ScreeningBatchOpened",
				Map.of("regionCode", "621202", "kind", "MEDICAL_COST")))
			.isEqualTo("INVALID_INPUT screening.otherDepartment");
	}

	@Test
	@Order(3)
	void the_medical_insurance_sends_its_file_and_each_fault_is_named() throws Exception {
		batch = sent();
		Map<String, Object> seen = CAST.look("medical-insurance", "ScreeningBatch", batch,
				"tally { rows matched queued unmatched refused repeated } faults(first: 10) { edges { node { row column code } } }");
		assertThat(seen.get("tally"))
			.isEqualTo(Map.of("rows", 4, "matched", 1, "queued", 1, "unmatched", 1, "refused", 1, "repeated", 0));
		assertThat(seen.get("faults").toString()).contains("row=2", "column=idNumber", "code=ID_CHECK_DIGIT");
	}

	@Test
	@Order(4)
	void what_is_found_becomes_a_warning_on_the_leaders_screen() throws Exception {
		assertThat(judged()).contains("RAISED");
		leader.awaitEvents(1);
		assertThat(leader.events().getFirst().at("/region/code").asString()).isEqualTo("621202114001");
	}

	@Test
	@Order(5)
	void who_could_not_be_told_apart_is_named_by_a_person_and_judged_then() throws Exception {
		Map<?, ?> match = (Map<?, ?>) CAST
			.one("district-officer",
					"{ screeningMatches(regionCode: \"621202\") { edges { node { id version name"
							+ " candidates { id } } } } }",
					"screeningMatches.edges[0]")
			.get("node");
		String member = (String) ((Map<?, ?>) ((List<?>) match.get("candidates")).getFirst()).get("id");
		CAST.change("district-officer", "resolveMatch", "MatchResolved", "match { status }",
				Map.of("matchId", match.get("id"), "version", match.get("version"), "memberId", member));
		leader.awaitEvents(2);
		assertThat(leader.events().getLast().at("/region/code").asString()).isEqualTo("621202115001");
	}

	@Test
	@Order(6)
	void the_village_reads_why_looks_and_helps() {
		Map<String, Object> warning = CAST.one("village-cadre",
				"{ warnings(regionCode: \"621202114001\") { edges { node { id version source medium hop"
						+ " reporters { severityGrounds { sentence } } } } } }",
				"warnings.edges[0].node");
		assertThat(warning).containsEntry("source", "DEPARTMENT_SCREENING").containsEntry("medium", "DATA_EXCHANGE");
		assertThat(warning.get("reporters").toString()).contains("23150.40").doesNotContain("脑瘤");
		String id = (String) warning.get("id");
		CAST.change("village-cadre", "settleWarning", "WarningSettled", "warning { status outcome }",
				Map.of("warningId", id, "version", warning.get("version"), "outcome", "HELPED_ON_THE_SPOT", "findings",
						"已落实医疗救助，余额由村集体解决", "evidenceIds",
						List.of(Photographs.ofOwner(SERVICE, "village-cadre", "VISIT_PHOTOGRAPH", id))));
	}

	@Test
	@Order(7)
	void the_department_hears_what_came_of_it_and_how_often_its_rule_is_right() {
		String findings = CAST
			.one("medical-insurance",
					"{ screeningFindings(regionCode: \"621202\", filter: { settled: true }) {"
							+ " totalCount edges { node { rowNumber rule { key } status outcome } } } }",
					"screeningFindings")
			.toString();
		assertThat(findings).contains("totalCount=1", "rowNumber=1", "medicalCost", "HELPED_ON_THE_SPOT");
		assertThat(CAST.as("medical-insurance")
			.document("{ screeningPrecision(regionCode: \"621202\") { ruleKey precision { numerator denominator } } }")
			.execute()
			.path("screeningPrecision")
			.entityList(Object.class)
			.get()).isEqualTo(
					List.of(Map.of("ruleKey", "medicalCost", "precision", Map.of("numerator", 1, "denominator", 1))));
		assertThat(CAST
			.one("education", "{ screeningFindings(regionCode: \"621202\") { totalCount } }", "screeningFindings")
			.get("totalCount")).isEqualTo(0);
	}

	@Test
	@Order(8)
	void the_same_file_again_changes_nothing() throws Exception {
		batch = sent();
		assertThat(judged()).contains("RAISED");
		assertThat(CAST.look("medical-insurance", "ScreeningBatch", batch, "tally { matched repeated refused }")
			.get("tally")).isEqualTo(Map.of("matched", 0, "repeated", 2, "refused", 1));
		assertThat(leader.events()).hasSize(2);
	}

	/// One good row, one with a wrong check digit, one about a stranger, one without a
	/// number.
	private static String costsOf(LocalDate day) {
		String wrong = CAO.substring(0, 17) + (CAO.endsWith("1") ? "2" : "1");
		return """
				name,idNumber,birthDate,villageCode,occurredOn,selfPaid,code,diagnosis,reference
				曹大山,%s,,,%s,23150.40,INPATIENT,脑瘤,J1
				曹大山,%s,,,%s,100.00,INPATIENT,,J2
				路人,%s,,,%s,90000.00,INPATIENT,,J3
				马小宝,,2026-01-02,621202115001,%s,31000.00,INPATIENT,,J4
				""".formatted(CAO, day, wrong, day, STRANGER, day, day);
	}

	/// A batch, opened, filled and closed.
	private static String sent() throws Exception {
		Map<String, Object> opened = CAST.change("medical-insurance", "openScreeningBatch", "ScreeningBatchOpened",
				"batch { id uploadUrl }", Map.of("regionCode", "621202", "kind", "MEDICAL_COST"));
		Map<?, ?> open = (Map<?, ?>) opened.get("batch");
		HttpResponse<String> taken = Listener.CLIENT
			.send(HttpRequest.newBuilder(URI.create(SERVICE.address() + (String) open.get("uploadUrl")))
				.header("Authorization", "Bearer " + SERVICE.tokenOf("medical-insurance"))
				.header("Content-Type", "text/csv")
				.POST(HttpRequest.BodyPublishers.ofString(file))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
		CAST.change("medical-insurance", "closeScreeningBatch", "ScreeningBatchClosed", "batch { status }",
				Map.of("batchId", open.get("id"), "rows", 4));
		return (String) open.get("id");
	}

	/// What is told of a batch until it is judged.
	private static String judged() throws Exception {
		String question = Listener.JSON
			.writeValueAsString(Map.of("query", "subscription($id: ID!) { screeningProgress(batchId: $id) { status } }",
					"variables", Map.of("id", batch)));
		return Listener.CLIENT
			.send(HttpRequest.newBuilder(URI.create(SERVICE.address() + "/graphql"))
				.header("Authorization", "Bearer " + SERVICE.tokenOf("medical-insurance"))
				.header("Content-Type", "application/json")
				.header("Accept", "text/event-stream")
				.POST(HttpRequest.BodyPublishers.ofString(question))
				.build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

}
