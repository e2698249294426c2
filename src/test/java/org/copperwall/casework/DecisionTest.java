package org.copperwall.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.copperwall.access.Role;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.Scene.MONDAY;
import static org.copperwall.casework.Scene.actor;

class DecisionTest {

	private static final Actor SECRETARY = actor("secretary", Role.VILLAGE_SECRETARY);

	private static final Actor TOWNSHIP = actor("township", Role.TOWNSHIP_OFFICER);

	private static final Actor DISTRICT = actor("district", Role.DISTRICT_OFFICER);

	@Test
	void the_village_approves_what_was_visited_compared_voted_on_and_announced() {
		Case next = accepted(decide(Scene.readyForTheVillage(), Scene.approve(7), SECRETARY));
		assertThat(next.step()).isEqualTo(CaseStep.TOWNSHIP_EXAMINATION);
		assertThat(next.version()).isEqualTo(8);
	}

	@Test
	void everything_the_village_has_not_done_is_named_at_once() {
		assertThat(violations(decide(Scene.at(CaseStep.VILLAGE_REVIEW), Scene.approve(7), SECRETARY))).containsExactly(
				"visit.missing", "comparison.missing", "vote.missing", "notice.missing", "evidence.missing");
	}

	@Test
	void a_visit_without_a_photograph_does_not_count() {
		Scene scene = Scene.at(CaseStep.VILLAGE_REVIEW)
			.visitedWith(List.of())
			.compared(0)
			.voted(10, 9, 8)
			.noticed(Duration.ofDays(5));
		assertThat(refusal(decide(scene, Scene.approve(7), SECRETARY)).code()).isEqualTo(RefusalCode.EVIDENCE_MISSING);
	}

	@Test
	void a_hit_nobody_explained_blocks_the_village() {
		Scene scene = Scene.at(CaseStep.VILLAGE_REVIEW)
			.visited()
			.compared(1)
			.voted(10, 9, 8)
			.noticed(Duration.ofDays(5));
		assertThat(violations(decide(scene, Scene.approve(7), SECRETARY))).containsExactly("comparison.unexplained");
	}

	@Test
	void a_lost_vote_is_not_approved() {
		Scene scene = Scene.at(CaseStep.VILLAGE_REVIEW)
			.visited()
			.compared(0)
			.voted(10, 10, 5)
			.noticed(Duration.ofDays(5));
		assertThat(refusal(decide(scene, Scene.approve(7), SECRETARY)).code()).isEqualTo(RefusalCode.NOT_ELIGIBLE);
	}

	@Test
	void a_notice_runs_its_five_days_to_the_second() {
		Scene scene = Scene.at(CaseStep.VILLAGE_REVIEW)
			.visited()
			.compared(0)
			.voted(10, 9, 8)
			.noticed(Duration.ofDays(5).minusSeconds(1));
		Refusal early = refusal(decide(scene, Scene.approve(7), SECRETARY));
		assertThat(early.code()).isEqualTo(RefusalCode.NOTICE_RUNNING);
		assertThat(early.violations().getFirst().arguments()).containsExactly("2026-11-23 09:00");
		assertThat(scene.file().decide(new Gates(), Scene.approve(7), SECRETARY, MONDAY.plusSeconds(1), Scene.DAYS))
			.isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void an_open_objection_blocks_the_village_and_an_answered_one_does_not() {
		Scene scene = Scene.readyForTheVillage().objected();
		assertThat(refusal(decide(scene, Scene.approve(7), SECRETARY)).code()).isEqualTo(RefusalCode.OBJECTION_OPEN);
		scene.answered(scene.answer(false));
		assertThat(decide(scene, Scene.approve(7), SECRETARY)).isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void a_file_whose_objection_was_upheld_is_not_approved_as_it_is() {
		Scene scene = Scene.readyForTheVillage().objected();
		scene.answered(scene.answer(true));
		assertThat(violations(decide(scene, Scene.approve(7), SECRETARY))).containsExactly("objection.upheld");
		assertThat(decide(scene, Scene.reject(7), SECRETARY)).isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void a_decision_on_an_older_version_is_told_the_current_one() {
		Refusal stale = refusal(decide(Scene.readyForTheVillage(), Scene.approve(6), SECRETARY));
		assertThat(stale.code()).isEqualTo(RefusalCode.STALE_VERSION);
		assertThat(stale.violations().getFirst().arguments()).containsExactly(7);
	}

	@Test
	void whoever_submitted_a_file_never_decides_it() {
		Actor farmer = actor("farmer", Role.VILLAGE_SECRETARY);
		assertThat(refusal(decide(Scene.readyForTheVillage(), Scene.approve(7), farmer)).code())
			.isEqualTo(RefusalCode.SAME_PERSON);
	}

	@Test
	void nobody_decides_two_steps() {
		Scene scene = Scene.at(CaseStep.TOWNSHIP_EXAMINATION).decidedBy("township", CaseStep.VILLAGE_REVIEW);
		assertThat(refusal(decide(scene, Scene.approve(7), TOWNSHIP)).code()).isEqualTo(RefusalCode.SAME_PERSON);
	}

	@Test
	void a_step_is_decided_again_by_whom_it_may() {
		Scene scene = Scene.at(CaseStep.TOWNSHIP_EXAMINATION).decidedBy("township", CaseStep.TOWNSHIP_EXAMINATION);
		assertThat(decide(scene, Scene.approve(7), TOWNSHIP)).isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void whoever_signed_a_finding_does_not_decide_at_the_township() {
		Scene scene = Scene.at(CaseStep.TOWNSHIP_EXAMINATION).found("townshipCadre", "township", true);
		assertThat(refusal(decide(scene, Scene.approve(7), TOWNSHIP)).code()).isEqualTo(RefusalCode.SAME_PERSON);
	}

	@Test
	void a_post_that_does_not_hold_the_step_does_not_decide_it() {
		assertThat(refusal(decide(Scene.readyForTheVillage(), Scene.approve(7), DISTRICT)).code())
			.isEqualTo(RefusalCode.NOT_HOLDER);
	}

	@Test
	void several_shut_gates_are_named_at_once_and_the_first_gives_the_code() {
		Actor farmer = actor("farmer", Role.MONITOR);
		Refusal refusal = refusal(decide(Scene.at(CaseStep.VILLAGE_REVIEW), Scene.approve(3), farmer));
		assertThat(refusal.code()).isEqualTo(RefusalCode.STALE_VERSION);
		assertThat(refusal.violations()).extracting(Violation::code)
			.containsExactly("version.stale", "person.submitted", "case.notHolder", "visit.missing",
					"comparison.missing", "vote.missing", "notice.missing", "evidence.missing");
	}

	@Test
	void a_closed_case_is_not_decided() {
		assertThat(violations(decide(Scene.readyForTheVillage().closed(), Scene.approve(8), SECRETARY)))
			.containsExactly("case.closed");
	}

	@Test
	void an_application_is_completed_not_decided() {
		assertThat(violations(decide(Scene.at(CaseStep.APPLICATION), Scene.approve(7), SECRETARY)))
			.containsExactly("case.at.APPLICATION");
	}

	@ParameterizedTest
	@EnumSource(Decision.class)
	void nobody_decides_the_four_personnel_check_alone(Decision decision) {
		Scene scene = Scene.at(CaseStep.FOUR_PERSONNEL_CHECK).found("villageCadre", "cadre", true);
		Ruling ruling = switch (decision) {
			case APPROVE -> Scene.approve(7);
			case REJECT -> Scene.reject(7);
			case SEND_BACK -> Scene.sendBack(7, CaseStep.TOWNSHIP_EXAMINATION);
		};
		Refusal refusal = refusal(decide(scene, ruling, TOWNSHIP));
		assertThat(refusal.code()).isEqualTo(RefusalCode.FINDING_MISSING);
		assertThat(refusal.violations()).hasSize(3);
	}

	@Test
	void the_district_includes_a_household_with_category_and_causes() {
		Case included = accepted(decide(Scene.at(CaseStep.DISTRICT_REVIEW), Scene.include(7), DISTRICT));
		assertThat(included.status()).isEqualTo(CaseStatus.APPROVED);
		assertThat(included.progress().closedAt()).isEqualTo(MONDAY);
		assertThat(included.progress().holders()).isEmpty();
	}

	@Test
	void the_district_does_not_include_a_household_for_nothing() {
		assertThat(refusal(decide(Scene.at(CaseStep.DISTRICT_REVIEW), Scene.approve(7), DISTRICT)).violations())
			.extracting(Violation::field)
			.containsExactly("inclusion");
	}

	@Test
	void only_the_district_includes() {
		assertThat(violations(decide(Scene.readyForTheVillage(), Scene.include(7), SECRETARY)))
			.containsExactly("inclusion.early");
	}

	@Test
	void a_newborn_needs_a_number_before_the_district_approves() {
		Scene scene = Scene.at(CaseStep.DISTRICT_REVIEW).withNewborn();
		assertThat(refusal(decide(scene, Scene.include(7), DISTRICT)).code()).isEqualTo(RefusalCode.EVIDENCE_MISSING);
		assertThat(decide(scene, Scene.reject(7), DISTRICT)).isInstanceOf(Outcome.Accepted.class);
	}

	@Test
	void a_rejection_without_a_reason_is_refused() {
		Ruling mute = new Ruling(Decision.REJECT, 7, "不符合", List.of(), null, null, List.of(), null);
		assertThat(refusal(decide(Scene.at(CaseStep.DISTRICT_REVIEW), mute, DISTRICT)).violations())
			.extracting(Violation::field)
			.containsExactly("rejection");
	}

	@Test
	void a_rejection_closes_the_case_and_stops_its_clock() {
		Case rejected = accepted(decide(Scene.at(CaseStep.DISTRICT_REVIEW), Scene.reject(7), DISTRICT));
		assertThat(rejected.status()).isEqualTo(CaseStatus.REJECTED);
		assertThat(rejected.clock().dueAt()).isNull();
		assertThat(rejected.progress().rejection().ground()).isEqualTo(RejectionGround.BELOW_STANDARD);
	}

	@Test
	void the_village_sends_back_to_the_application_and_others_to_the_step_before() {
		assertThat(accepted(decide(Scene.at(CaseStep.VILLAGE_REVIEW), Scene.sendBack(7, null), SECRETARY)).step())
			.isEqualTo(CaseStep.APPLICATION);
		assertThat(accepted(decide(Scene.at(CaseStep.DISTRICT_REVIEW), Scene.sendBack(7, null), DISTRICT)).step())
			.isEqualTo(CaseStep.FOUR_PERSONNEL_CHECK);
		assertThat(
				accepted(decide(Scene.at(CaseStep.DISTRICT_REVIEW), Scene.sendBack(7, CaseStep.APPLICATION), DISTRICT))
					.step())
			.isEqualTo(CaseStep.APPLICATION);
	}

	@Test
	void a_file_is_not_sent_forward() {
		assertThat(violations(
				decide(Scene.at(CaseStep.VILLAGE_REVIEW), Scene.sendBack(7, CaseStep.DISTRICT_REVIEW), SECRETARY)))
			.containsExactly("sendBack.notEarlier");
	}

	@Test
	void a_file_sent_back_pauses_its_clock_and_a_new_decision_resumes_it() {
		Scene scene = Scene.at(CaseStep.TOWNSHIP_EXAMINATION);
		Instant caseDue = scene.file().subject().clock().caseDueAt();
		Case back = accepted(decide(scene, Scene.sendBack(7, CaseStep.VILLAGE_REVIEW), TOWNSHIP));
		assertThat(back.clock().dueAt()).isNull();
		assertThat(back.isSentBack()).isTrue();
		assertThat(back.round()).isEqualTo(2);
		Case again = back.approved(MONDAY.plus(Duration.ofDays(3)), Scene.RULES, Scene.DAYS);
		assertThat(again.isSentBack()).isFalse();
		assertThat(again.clock().caseDueAt()).isEqualTo(Scene.DAYS.dueAfter(caseDue, 3));
		assertThat(again.clock().dueAt()).isEqualTo(Scene.DAYS.dueAfter(MONDAY.plus(Duration.ofDays(3)), 2));
	}

	@Test
	void a_step_never_outlasts_the_whole_case() {
		Case late = Scene.at(CaseStep.FOUR_PERSONNEL_CHECK).file().subject();
		Instant day14 = Instant.parse("2026-12-11T01:00:00Z");
		Case last = late.approved(day14, Scene.RULES, Scene.DAYS);
		assertThat(last.clock().dueAt()).isEqualTo(late.clock().caseDueAt());
		assertThat(last.clock().overdue()).isFalse();
		Case tooLate = late.approved(Instant.parse("2026-12-15T01:00:00Z"), Scene.RULES, Scene.DAYS);
		assertThat(tooLate.clock().overdue()).isTrue();
	}

	private static Outcome<Case> decide(Scene scene, Ruling ruling, Actor actor) {
		return scene.file().decide(new Gates(), ruling, actor, MONDAY, Scene.DAYS);
	}

	private static Case accepted(Outcome<Case> outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
		return (Case) outcome.answer();
	}

	private static Refusal refusal(Outcome<Case> outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Refused.class);
		return (Refusal) outcome.answer();
	}

	private static List<String> violations(Outcome<Case> outcome) {
		return refusal(outcome).violations().stream().map(Violation::code).toList();
	}

}
