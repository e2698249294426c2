package org.copperwall.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.copperwall.Festival;
import org.copperwall.casework.CaseScene.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.input;

/// What follows a decision, over the wire: the announcement of a yes, the review of a no.
class AfterDecisionServiceTest {

	private static CaseScene scene;

	@BeforeAll
	static void open() {
		scene = new CaseScene();
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@Test
	void what_the_district_included_waits_for_its_announcement_which_hangs_once() {
		String id = scene.checked();
		assertThat(announce("village-secretary", id).violations())
			.containsExactly("caseId announcement.beforeApproval");
		scene.include(id).accepted();
		assertThat(tasks("village-secretary", id)).containsExactly("PUBLISH_ANNOUNCEMENT");
		assertThat(announce("district-officer", id).code()).isEqualTo("NOT_HOLDER");
		assertThat(scene
			.change("village-secretary", "publishAnnouncement", "AnnouncementPublished", "case { id }",
					input("caseId", id, "days", 4, "evidenceIds", List.of("nonsense")))
			.violations()).containsExactly("evidenceIds[0] unknown", "days announcement.tooShort");
		Map<?, ?> hung = (Map<?, ?>) announce("village-secretary", id).subject().get("announcement");
		assertThat((String) hung.get("text")).contains("柏林村", "曹*", "2人", "突发严重困难户", "柏林镇人民政府");
		assertThat(hung.get("members")).isEqualTo(2);
		assertThat(hung.get("publisherRole")).isEqualTo("VILLAGE_SECRETARY");
		assertThat(tasks("village-secretary", id)).isEmpty();
		assertThat(announce("village-cadre", id).code()).isEqualTo("DUPLICATE");
	}

	@Test
	void an_announcement_that_is_forgotten_alerts_the_township() {
		String id = scene.checked();
		scene.include(id).accepted();
		scene.service().advance("P10D");
		Festival.eventually(() -> tasks("township-cadre", id).contains("PUBLISH_ANNOUNCEMENT"));
		announce("village-cadre", id).accepted();
		assertThat(tasks("township-cadre", id)).doesNotContain("PUBLISH_ANNOUNCEMENT");
	}

	/// Canaries in every place of the family, and in every word that is written on the
	/// way.
	@Test
	void nothing_private_comes_onto_the_notice_board_in_a_whole_case() {
		String number = CaseScene.number();
		String wife = CaseScene.number();
		String id = (String) scene.declare("mini-program",
				CaseScene.declaration("household",
						Map.of("headName", "曹永福", "idNumber", number, "phone", "13909391234", "members",
								List.of(Map.of("name", "王秀英", "idNumber", wife, "relation", "SPOUSE"))),
						"causes", List.of("ILLNESS", "DISABILITY", "ACCIDENT"), "description",
						"脑瘤手术，账号6217000010001234567", "amountInNeed", "45678.00"))
			.subject()
			.get("id");
		scene.compare(id);
		scene.visit(id);
		scene.vote(id);
		scene.publish(id);
		scene.service().advance("P5D");
		scene.approve("village-secretary", id).accepted();
		scene.approve("township-officer", id).accepted();
		scene.sign("township-cadre", id, "townshipCadre", true).accepted();
		scene.sign("village-cadre", id, "villageCadre", true).accepted();
		scene.sign("resident-team", id, "residentTeam", true).accepted();
		scene.sign("grid-monitor", id, "sectionMonitor", true).accepted();
		scene.include(id).accepted();
		announce("village-secretary", id).accepted();
		for (String language : List.of("zh-CN", "en")) {
			String board = board(id, language);
			assertThat(board).contains("曹*")
				.doesNotContain("永福", "秀英", number, number.substring(6, 14), wife, "13909391234", "6217", "45678")
				.doesNotContain("病", "瘤", "残", "伤", "手术", "事故")
				.doesNotContainPattern("[0-9]{5}");
			assertThat(board.toLowerCase(Locale.ROOT)).doesNotContain("illness", "disab", "accident", "surg", "health");
		}
	}

	@Test
	void a_family_asks_once_and_somebody_else_decides() {
		String id = rejected();
		assertThat(message(id)).contains("申请一次复核");
		Map<String, Object> asked = ask("mini-program", id).subject();
		assertThat(asked.get("review").toString()).contains("dueAt");
		assertThat(message(id)).contains("复核申请已受理");
		assertThat(ask("village-cadre", id).code()).isEqualTo("DUPLICATE");
		assertThat(tasks("leading-group-head", id)).containsExactly("REVIEW_REJECTION");
		assertThat(review("district-officer", id, "UPHELD").violations()).containsExactly("caseId review.tookPart");
		assertThat(review("leading-group-head", id, "UPHELD", "reopenTo", "VILLAGE_REVIEW").violations())
			.containsExactly("reopenTo review.upheldStays");
		review("leading-group-head", id, "UPHELD").accepted();
		assertThat(message(id)).contains("经复核，维持原决定");
		scene.look("mini-program", id, "status review { outcome opinion }")
			.path("case.status")
			.entity(String.class)
			.isEqualTo("REJECTED")
			.path("case.review.opinion")
			.entity(String.class)
			.isEqualTo("已核对收入");
		assertThat(tasks("leading-group-head", id)).isEmpty();
		assertThat(review("leading-group-head", id, "UPHELD").violations()).containsExactly("caseId review.decided");
	}

	@Test
	void a_review_reopens_a_case_at_a_step_that_was_reached() {
		String id = rejected();
		ask("mini-program", id).accepted();
		assertThat(review("leading-group-head", id, "REOPENED", "reopenTo", "APPLICATION").violations())
			.containsExactly("reopenTo review.notLater");
		Map<String, Object> reopened = review("leading-group-head", id, "REOPENED", "reopenTo", "TOWNSHIP_EXAMINATION")
			.subject();
		assertThat(reopened).containsEntry("status", "OPEN").containsEntry("step", "TOWNSHIP_EXAMINATION");
		scene.look("township-officer", id, "rejection { ground } dueAt steps { step }")
			.path("case.rejection")
			.valueIsNull()
			.path("case.dueAt")
			.hasValue();
		assertThat(tasks("township-officer", id)).containsExactly("EXAMINE_AT_TOWNSHIP");
		scene.approve("township-officer", id).accepted();
	}

	@Test
	void a_review_comes_too_late_after_the_days_of_the_rules() {
		String id = rejected();
		scene.service().advance("P31D");
		Answer late = ask("mini-program", id);
		assertThat(late.violations()).containsExactly("caseId review.late");
		assertThat(late.messages().getFirst()).contains("届满");
	}

	@Test
	void all_faults_of_a_request_are_named_at_once() {
		String id = scene.declared();
		assertThat(scene
			.change("village-cadre", "requestReview", "ReviewRequested", "case { id }",
					input("caseId", id, "reason", " ", "evidenceIds", List.of("nonsense")))
			.violations()).containsExactly("evidenceIds[0] unknown", "reason required", "caseId review.notRejected");
		assertThat(scene
			.change("leading-group-head", "decideReview", "ReviewDecided", "case { id }",
					input("caseId", id, "version", 99, "outcome", "UPHELD", "opinion", "x".repeat(2001), "reopenTo",
							"DISTRICT_REVIEW"))
			.violations()).containsExactly("opinion tooLong", "reopenTo review.upheldStays", "reopenTo review.notLater",
					"caseId review.notRequested", "version version.stale");
	}

	@Test
	void what_can_be_done_says_why_not() {
		String id = rejected();
		String actions = scene.look("district-officer", id, "availableActions { action allowed reason }")
			.path("case.availableActions")
			.entity(List.class)
			.get()
			.toString();
		assertThat(actions).contains("action=DECIDE_REVIEW, allowed=false, reason=没有人申请复核。",
				"action=PUBLISH_ANNOUNCEMENT, allowed=false, reason=区级审定同意之后方可公告。");
		assertThat(scene.look("village-cadre", id, "availableActions { action allowed }")
			.path("case.availableActions")
			.entity(List.class)
			.get()
			.toString()).contains("action=REQUEST_REVIEW, allowed=true");
	}

	private static String rejected() {
		String id = scene.checked();
		scene
			.decide("district-officer", id, "decision", "REJECT", "rejection",
					Map.of("ground", "BELOW_STANDARD", "reason", "收入高于监测线", "nearestPolicy", "临时救助"))
			.accepted();
		return id;
	}

	private static Answer announce(String persona, String id) {
		return scene.change(persona, "publishAnnouncement", "AnnouncementPublished",
				"case { announcement { text members publisherRole } }", input("caseId", id));
	}

	private static Answer ask(String persona, String id) {
		return scene.change(persona, "requestReview", "ReviewRequested", "case { id review { dueAt reason } }",
				input("caseId", id, "reason", "收入没有那么多"));
	}

	private static Answer review(String persona, String id, String outcome, Object... entries) {
		Map<String, Object> input = input("caseId", id, "version", scene.version(id), "outcome", outcome, "opinion",
				"已核对收入");
		for (int place = 0; place < entries.length; place += 2) {
			input.put((String) entries[place], entries[place + 1]);
		}
		return scene.change(persona, "decideReview", "ReviewDecided", "case { id status step }", input);
	}

	private static String message(String id) {
		return scene.look("mini-program", id, "publicStatus { message }")
			.path("case.publicStatus.message")
			.entity(String.class)
			.get();
	}

	private static List<String> tasks(String persona, String id) {
		List<?> edges = scene.as(persona)
			.document("{ viewer { tasks(first: 100) { edges { node { kind subject { id } } } } } }")
			.execute()
			.path("viewer.tasks.edges")
			.entity(List.class)
			.get();
		return edges.stream()
			.map(edge -> (Map<?, ?>) ((Map<?, ?>) edge).get("node"))
			.filter(node -> node.get("subject") instanceof Map<?, ?> subject && id.equals(subject.get("id")))
			.map(node -> (String) node.get("kind"))
			.toList();
	}

	private static String board(String id, String language) {
		return scene.as("village-cadre")
			.mutate()
			.header("Accept-Language", language)
			.build()
			.document("query($id: ID!) { case(id: $id) { notice { text } announcement { text } } }")
			.variable("id", id)
			.execute()
			.path("case")
			.entity(Map.class)
			.get()
			.toString();
	}

}
