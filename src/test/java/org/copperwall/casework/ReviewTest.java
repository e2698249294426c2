package org.copperwall.casework;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.copperwall.access.Role;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.copperwall.monitoring.RiskCause;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.Scene.actor;

class ReviewTest {

	private static final Actor SECRETARY = actor("secretary", Role.VILLAGE_SECRETARY);

	private static final Actor OFFICER = actor("officer", Role.DISTRICT_OFFICER);

	private static final Actor AUDITOR = actor("auditor", Role.AUDITOR);

	@Test
	void data_are_compared_right_after_the_authorisation() {
		assertThat(ReviewGates.compare(new Gates(), Scene.at(CaseStep.APPLICATION).file(), OFFICER).areOpen()).isTrue();
		assertThat(codes(ReviewGates.compare(new Gates(), Scene.at(CaseStep.APPLICATION).unsigned().file(), OFFICER)))
			.containsExactly("comparison.unauthorised");
	}

	@Test
	void data_are_not_compared_behind_the_back_of_the_vote() {
		Scene voted = Scene.at(CaseStep.VILLAGE_REVIEW).compared(0).voted(10, 9, 8);
		assertThat(codes(ReviewGates.compare(new Gates(), voted.file(), OFFICER)))
			.containsExactly("comparison.afterVote");
		assertThat(
				ReviewGates.compare(new Gates(), voted.sentBackTo(CaseStep.VILLAGE_REVIEW).file(), OFFICER).areOpen())
			.isTrue();
	}

	@Test
	void a_vote_older_than_the_comparison_does_not_count() {
		Scene scene = Scene.at(CaseStep.VILLAGE_REVIEW).voted(10, 9, 8);
		assertThat(scene.file().vote()).isEmpty();
		assertThat(scene.compared(0).file().vote()).isPresent();
	}

	@Test
	void the_village_does_not_vote_without_a_comparison_or_with_an_unexplained_hit() {
		assertThat(codes(ReviewGates.vote(new Gates(), Scene.at(CaseStep.VILLAGE_REVIEW).file(), SECRETARY)))
			.containsExactly("comparison.missing");
		assertThat(
				codes(ReviewGates.vote(new Gates(), Scene.at(CaseStep.VILLAGE_REVIEW).compared(2).file(), SECRETARY)))
			.containsExactly("comparison.unexplained");
		assertThat(ReviewGates.vote(new Gates(), Scene.at(CaseStep.VILLAGE_REVIEW).compared(0).file(), SECRETARY)
			.areOpen()).isTrue();
	}

	@Test
	void the_village_votes_in_its_own_step_only() {
		Gates gates = ReviewGates.vote(new Gates(), Scene.at(CaseStep.DISTRICT_REVIEW).compared(0).file(), SECRETARY);
		assertThat(gates.refusal()).map(Refusal::code).contains(RefusalCode.INVALID_STEP);
	}

	@Test
	void a_notice_follows_a_vote_that_was_carried_and_hangs_once() {
		Scene scene = Scene.at(CaseStep.VILLAGE_REVIEW).compared(0);
		assertThat(codes(ReviewGates.publish(new Gates(), scene.file(), SECRETARY)))
			.containsExactly("notice.beforeVote");
		scene.voted(10, 9, 8);
		assertThat(ReviewGates.publish(new Gates(), scene.file(), SECRETARY).areOpen()).isTrue();
		scene.noticed(Duration.ofDays(1));
		assertThat(codes(ReviewGates.publish(new Gates(), scene.file(), SECRETARY)))
			.containsExactly("notice.published");
	}

	@Test
	void a_lost_vote_is_not_announced() {
		Scene lost = Scene.at(CaseStep.VILLAGE_REVIEW).compared(0).voted(10, 10, 4);
		assertThat(codes(ReviewGates.publish(new Gates(), lost.file(), SECRETARY))).containsExactly("vote.lost");
	}

	@Test
	void objections_answer_a_notice() {
		Scene scene = Scene.at(CaseStep.VILLAGE_REVIEW).compared(0).voted(10, 9, 8);
		assertThat(codes(ReviewGates.object(new Gates(), scene.file(), SECRETARY, Scene.MONDAY)))
			.containsExactly("objection.beforeNotice");
		CaseFile noticed = scene.noticed(Duration.ofDays(1)).file();
		assertThat(ReviewGates.object(new Gates(), noticed, SECRETARY, Scene.MONDAY).areOpen()).isTrue();
	}

	@Test
	void after_its_days_nothing_more_is_raised_against_a_notice() {
		CaseFile over = Scene.readyForTheVillage().file();
		Violation late = ReviewGates.object(new Gates(), over, SECRETARY, Scene.MONDAY)
			.refusal()
			.orElseThrow()
			.violations()
			.getFirst();
		assertThat(late.code()).isEqualTo("objection.afterNotice");
		assertThat(late.arguments()).containsExactly("2026-11-23 09:00");
		assertThat(ReviewGates.object(new Gates(), over, SECRETARY, Scene.MONDAY.minusSeconds(1)).areOpen()).isTrue();
	}

	@Test
	void an_objection_is_answered_once() {
		Scene scene = Scene.readyForTheVillage().objected();
		Optional<CaseObjection> open = scene.file().objections().stream().findFirst();
		assertThat(ReviewGates.answer(new Gates(), scene.file(), open, SECRETARY).areOpen()).isTrue();
		scene.answered(scene.answer(false));
		Optional<CaseObjection> answered = scene.file().objections().stream().findFirst();
		assertThat(codes(ReviewGates.answer(new Gates(), scene.file(), answered, SECRETARY)))
			.containsExactly("objection.answered");
	}

	@Test
	void who_only_reads_records_nothing() {
		CaseFile file = Scene.readyForTheVillage().file();
		assertThat(codes(ReviewGates.visit(new Gates(), file, AUDITOR))).containsExactly("case.notHolder");
		assertThat(codes(ReviewGates.object(new Gates(), file, AUDITOR, Scene.MONDAY.minusSeconds(1))))
			.containsExactly("case.notHolder");
	}

	@Test
	void a_notice_says_nothing_about_health() {
		assertThat(PublicNeed.of(List.of(RiskCause.values()))).containsExactly(PublicNeed.values());
		assertThat(PublicNeed.of(RiskCause.ILLNESS)).isEqualTo(PublicNeed.of(RiskCause.ACCIDENT));
		assertThat(PublicNeed.of(RiskCause.DISABILITY)).isEqualTo(PublicNeed.of(RiskCause.LACK_OF_LABOUR));
	}

	private static List<String> codes(Gates gates) {
		return gates.refusal().orElseThrow().violations().stream().map(Violation::code).toList();
	}

}
