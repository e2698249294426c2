package org.copperwall.casework;

import java.util.List;
import java.util.Map;

import org.copperwall.casework.CaseScene.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.CaseScene.input;

class ReviewServiceTest {

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
	void a_visit_confirms_a_household_that_was_only_declared() {
		String id = scene.declared();
		scene.look("village-cadre", id, "household { verifiedOn }").path("case.household.verifiedOn").valueIsNull();
		scene.visit(id);
		scene.look("village-cadre", id, "household { verifiedOn } visits { notes visitorRole evidenceIds }")
			.path("case.household.verifiedOn")
			.hasValue()
			.path("case.visits[0].notes")
			.entity(String.class)
			.isEqualTo("家中两人患病")
			.path("case.visits[0].visitorRole")
			.entity(String.class)
			.isEqualTo("MONITOR");
	}

	@Test
	void a_visit_needs_no_case() {
		String id = scene.declared();
		String household = scene.look("village-cadre", id, "household { id }")
			.path("case.household.id")
			.entity(String.class)
			.get();
		Answer answer = scene.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { id } case { id }",
				input("householdId", household, "evidenceIds", List.of(scene.photograph(household))));
		assertThat(answer.accepted()).containsEntry("case", null);
		assertThat(
				scene
					.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { id }",
							input("householdId", household, "visitedOn", "2099-01-01", "evidenceIds",
									List.of("nonsense")))
					.violations())
			.containsExactly("evidenceIds[0] unknown", "visitedOn inFuture");
		assertThat(scene.change("grid-monitor", "recordVisit", "VisitRecorded", "visit { id }", input()).violations())
			.containsExactly("caseId visit.caseOrHousehold");
	}

	@Test
	void a_hit_blocks_the_vote_until_it_is_explained() {
		String id = scene.declared();
		scene.visit(id);
		compare(id, List.of(hit(null))).accepted();
		Answer vote = vote(id, 15, 12, 11, 1);
		assertThat(vote.code()).isEqualTo("EVIDENCE_MISSING");
		assertThat(vote.violations()).containsExactly("caseId comparison.unexplained");
		compare(id, List.of(hit("车辆已于去年出售"))).accepted();
		vote(id, 15, 12, 11, 1).accepted();
		scene.look("village-secretary", id, "comparison { hitCount unexplainedCount hits { explanation } }")
			.path("case.comparison.hits[0].explanation")
			.entity(String.class)
			.isEqualTo("车辆已于去年出售");
		scene.look("district-leader", id, "comparison { hitCount hits { explanation } }")
			.path("case.comparison.hitCount")
			.entity(Integer.class)
			.isEqualTo(1)
			.path("case.comparison.hits")
			.valueIsNull();
	}

	@Test
	void data_are_compared_before_the_vote_only() {
		String id = scene.declared();
		scene.compare(id);
		scene.vote(id);
		assertThat(compare(id, List.of()).code()).isEqualTo("INVALID_STEP");
	}

	@Test
	void a_vote_without_quorum_does_not_count() {
		String id = scene.declared();
		scene.compare(id);
		Answer answer = vote(id, 15, 9, 9, 0);
		assertThat(answer.code()).isEqualTo("QUORUM_MISSING");
		assertThat(answer.messages()).containsExactly("到会人数不足，至少须有 10 人到会。");
		assertThat(vote(id, 4, 4, 4, 0).code()).isEqualTo("QUORUM_MISSING");
		assertThat(vote(id, 15, 12, 10, 3).violations()).containsExactly("against vote.votes");
		assertThat(vote(id, 0, 3, -1, 0).violations()).containsExactly("panelSize notPositive", "present vote.present",
				"inFavour vote.votes");
	}

	@Test
	void a_notice_hangs_its_days_and_names_nothing_private() {
		String id = scene.declared();
		scene.compare(id);
		assertThat(publish(id, 5).violations()).containsExactly("caseId notice.beforeVote");
		scene.vote(id);
		assertThat(publish(id, 4).violations()).containsExactly("days notice.tooShort");
		String text = (String) ((Map<?, ?>) publish(id, 5).subject().get("notice")).get("text");
		assertThat(text).contains("柏林村", "曹*", "家庭刚性支出较大")
			.doesNotContain("永福", "病", "手术", "6212")
			.doesNotContainPattern("[0-9]{9}");
		assertThat(publish(id, 5).code()).isEqualTo("DUPLICATE");
	}

	@Test
	void the_village_does_not_approve_while_its_notice_runs() {
		String id = scene.declared();
		scene.compare(id);
		scene.visit(id);
		scene.vote(id);
		scene.publish(id);
		assertThat(scene.approve("village-secretary", id).code()).isEqualTo("NOTICE_RUNNING");
		scene.service().advance("P5D");
		assertThat(scene.approve("village-secretary", id).subject()).containsEntry("step", "TOWNSHIP_EXAMINATION");
	}

	@Test
	void an_objection_is_answered_before_the_village_approves() {
		String id = noticed();
		String objection = objected(id);
		scene.service().advance("P5D");
		assertThat(scene.approve("village-secretary", id).code()).isEqualTo("OBJECTION_OPEN");
		answer(objection, "轿车属其亲戚").accepted();
		assertThat(answer(objection, "再答").violations()).containsExactly("objectionId objection.answered");
		scene.look("village-cadre", id, "objections { objection answer upheld }")
			.path("case.objections[0].answer")
			.entity(String.class)
			.isEqualTo("轿车属其亲戚");
		scene.look("screen", id, "objections { objection answer upheld }")
			.path("case.objections[0].objection")
			.valueIsNull()
			.path("case.objections[0].answer")
			.valueIsNull();
		scene.approve("village-secretary", id).accepted();
	}

	@Test
	void an_answered_objection_names_who_and_what() {
		String id = noticed();
		String objection = objected(id);
		answer(objection, "轿车属其亲戚").accepted();
		scene
			.look("village-cadre", id,
					"objections { objection answer recorderRole recordedBy answererRole answeredBy }")
			.path("case.objections[0].recorderRole")
			.entity(String.class)
			.isEqualTo("GROUP_LEADER")
			.path("case.objections[0].recordedBy")
			.hasValue()
			.path("case.objections[0].answererRole")
			.entity(String.class)
			.isEqualTo("VILLAGE_SECRETARY")
			.path("case.objections[0].answeredBy")
			.hasValue();
	}

	@Test
	void after_its_days_an_objection_is_told_where_to_turn() {
		String id = scene.reviewed();
		Answer late = scene.change("group-leader", "recordObjection", "ObjectionRecorded", "objection { id }",
				input("caseId", id, "objection", "该户有轿车"));
		assertThat(late.violations()).containsExactly("caseId objection.afterNotice");
		assertThat(late.messages().getFirst()).contains("满期", "乡镇人民政府", "区乡村振兴局");
	}

	@Test
	void an_objection_of_another_region_is_not_there() {
		assertThat(scene.as("village-cadre").document("""
				mutation { answerObjection(input: { requestId: "0193b3f0-0000-7000-8000-0000000000aa", objectionId: "x",
				  answer: "a", upheld: false }) { __typename } }""").execute().returnResponse().getErrors()).hasSize(1);
	}

	@Test
	void a_case_of_another_township_is_not_there() {
		String id = scene.declared();
		scene.look("township-officer-yaozhai", id, "id").path("case").valueIsNull();
	}

	private static String noticed() {
		String id = scene.declared();
		scene.compare(id);
		scene.visit(id);
		scene.vote(id);
		scene.publish(id);
		return id;
	}

	private static String objected(String id) {
		Answer objected = scene.change("group-leader", "recordObjection", "ObjectionRecorded",
				"objection { id } case { id }", input("caseId", id, "objection", "该户有轿车"));
		return (String) ((Map<?, ?>) objected.accepted().get("objection")).get("id");
	}

	private static Map<String, Object> hit(String explanation) {
		return explanation == null ? Map.of("department", "PUBLIC_SECURITY", "finding", "名下有小型轿车一辆")
				: Map.of("department", "PUBLIC_SECURITY", "finding", "名下有小型轿车一辆", "explanation", explanation);
	}

	private static Answer compare(String id, List<Map<String, Object>> hits) {
		return scene.change("district-officer", "recordComparison", "ComparisonRecorded", "case { id }",
				input("caseId", id, "departments", List.of("PUBLIC_SECURITY"), "hits", hits));
	}

	private static Answer vote(String id, int panel, int present, int inFavour, int against) {
		return scene.change("village-cadre", "recordVote", "VoteRecorded", "case { id }",
				input("caseId", id, "panelSize", panel, "present", present, "inFavour", inFavour, "against", against));
	}

	private static Answer publish(String id, int days) {
		return scene.change("village-cadre", "publishNotice", "NoticePublished", "case { id notice { text endsAt } }",
				input("caseId", id, "days", days));
	}

	private static Answer answer(String objection, String words) {
		return scene.change("village-secretary", "answerObjection", "ObjectionAnswered", "case { id }",
				input("objectionId", objection, "answer", words, "upheld", false));
	}

}
