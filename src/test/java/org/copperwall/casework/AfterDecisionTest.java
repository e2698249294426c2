package org.copperwall.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.casework.Scene.MONDAY;
import static org.copperwall.casework.Scene.actor;

/// What may follow a decision, and who may do it.
class AfterDecisionTest {

	private static final Actor SECRETARY = actor("secretary", Role.VILLAGE_SECRETARY);

	private static final Actor DISTRICT = actor("district", Role.DISTRICT_OFFICER);

	private static final Actor HEAD = actor("head", Role.LEADING_GROUP_HEAD);

	private static final Actor FAMILY = new Actor("farmer", "app", Role.PARTNER_APP, Set.of(Role.PARTNER_APP),
			Set.of());

	@Test
	void an_announcement_follows_a_yes_and_hangs_once() {
		assertThat(codes(AfterDecisionGates.announce(new Gates(), Scene.readyForTheVillage().file(), SECRETARY)))
			.containsExactly("announcement.beforeApproval");
		assertThat(codes(AfterDecisionGates.announce(new Gates(), rejected().file(), SECRETARY)))
			.containsExactly("announcement.beforeApproval");
		Scene included = Scene.at(CaseStep.DISTRICT_REVIEW).included();
		assertThat(AfterDecisionGates.announce(new Gates(), included.file(), SECRETARY).areOpen()).isTrue();
		assertThat(codes(AfterDecisionGates.announce(new Gates(), included.file(), DISTRICT)))
			.containsExactly("case.notHolder");
		included.after(new Aftermath(announced(), null, List.of()));
		assertThat(AfterDecisionGates.announce(new Gates(), included.file(), SECRETARY).refusal())
			.map(refusal -> refusal.code())
			.contains(RefusalCode.DUPLICATE);
	}

	@Test
	void a_family_asks_once_and_in_time() {
		Scene rejected = rejected();
		Instant lastMinute = Instant.parse("2026-12-23T10:00:00Z");
		assertThat(AfterDecisionGates.request(new Gates(), rejected.file(), FAMILY, lastMinute).areOpen()).isTrue();
		Violation late = AfterDecisionGates.request(new Gates(), rejected.file(), FAMILY, lastMinute.plusSeconds(1))
			.reason()
			.orElseThrow();
		assertThat(late.code()).isEqualTo("review.late");
		assertThat(late.arguments()).containsExactly("2026-12-23 18:00");
		rejected.after(new Aftermath(null, review(null), List.of()));
		assertThat(codes(AfterDecisionGates.request(new Gates(), rejected.file(), FAMILY, MONDAY)))
			.containsExactly("review.once");
	}

	@Test
	void only_a_rejection_is_reviewed_and_only_the_family_or_who_guides_it_asks() {
		assertThat(codes(AfterDecisionGates.request(new Gates(), Scene.at(CaseStep.DISTRICT_REVIEW).included().file(),
				FAMILY, MONDAY)))
			.containsExactly("review.notRejected");
		assertThat(codes(AfterDecisionGates.request(new Gates(), rejected().file(), HEAD, MONDAY)))
			.containsExactly("case.notHolder");
		assertThat(AfterDecisionGates.request(new Gates(), rejected().file(), SECRETARY, MONDAY).areOpen()).isTrue();
	}

	@Test
	void a_review_is_decided_by_who_had_no_part_in_the_file() {
		Scene asked = rejected().decidedBy("district", CaseStep.DISTRICT_REVIEW)
			.found("townshipCadre", "signer", true)
			.after(new Aftermath(null, review(null), List.of()));
		assertThat(AfterDecisionGates.decide(new Gates(), asked.file(), 8, HEAD).areOpen()).isTrue();
		assertThat(codes(AfterDecisionGates.decide(new Gates(), asked.file(), 8, DISTRICT)))
			.containsExactly("review.tookPart");
		for (String person : List.of("farmer", "signer")) {
			assertThat(codes(
					AfterDecisionGates.decide(new Gates(), asked.file(), 8, actor(person, Role.DISTRICT_OFFICER))))
				.containsExactly("review.tookPart");
		}
		assertThat(
				codes(AfterDecisionGates.decide(new Gates(), asked.file(), 8, actor("asker", Role.DISTRICT_OFFICER))))
			.containsExactly("review.asked");
		assertThat(codes(AfterDecisionGates.decide(new Gates(), asked.file(), 7, SECRETARY)))
			.containsExactly("version.stale", "case.notHolder");
	}

	@Test
	void a_review_nobody_asked_for_or_that_was_decided_is_not_decided() {
		assertThat(codes(AfterDecisionGates.decide(new Gates(), rejected().file(), 8, HEAD)))
			.containsExactly("review.notRequested");
		Scene decided = rejected().after(new Aftermath(null, review(decision("head")), List.of()));
		assertThat(codes(AfterDecisionGates.decide(new Gates(), decided.file(), 8, HEAD)))
			.containsExactly("review.decided");
	}

	@Test
	void a_reopened_case_has_a_new_round_and_the_time_of_a_new_one() {
		Case rejected = rejected().file().subject();
		Instant later = MONDAY.plus(Duration.ofDays(20));
		Case reopened = rejected.reopened(CaseStep.TOWNSHIP_EXAMINATION, later, Scene.RULES, Scene.DAYS);
		assertThat(reopened.isOpen()).isTrue();
		assertThat(reopened.step()).isEqualTo(CaseStep.TOWNSHIP_EXAMINATION);
		assertThat(reopened.round()).isEqualTo(rejected.round() + 1);
		assertThat(reopened.closedAt()).isNull();
		assertThat(reopened.progress().rejection()).isNull();
		assertThat(reopened.caseDueAt()).isEqualTo(Scene.DAYS.dueAfter(later, 15));
		assertThat(reopened.overdue()).isFalse();
	}

	@Test
	void who_reopened_a_case_decides_no_step_of_it_below_the_district() {
		Scene village = Scene.readyForTheVillage().after(new Aftermath(null, review(decision("both")), List.of()));
		assertThat(village.file()
			.decide(new Gates(), Scene.approve(7), actor("both", Role.VILLAGE_SECRETARY), MONDAY, Scene.DAYS))
			.isInstanceOf(Outcome.Refused.class);
		Scene district = Scene.at(CaseStep.DISTRICT_REVIEW)
			.after(new Aftermath(null, review(decision("both")), List.of()));
		assertThat(district.file()
			.decide(new Gates(), Scene.include(7), actor("both", Role.DISTRICT_OFFICER), MONDAY, Scene.DAYS))
			.isInstanceOf(Outcome.Accepted.class);
	}

	private static Scene rejected() {
		return Scene.at(CaseStep.DISTRICT_REVIEW).rejected();
	}

	private static CaseAnnouncement announced() {
		return new CaseAnnouncement(UUID.randomUUID(), UUID.randomUUID(),
				new PublicText.Announcement(CaseKind.IDENTIFICATION, Scene.HOME, null, MONDAY, MONDAY.plusSeconds(1)),
				"secretary", Role.VILLAGE_SECRETARY, List.of());
	}

	private static CaseReview review(CaseReview.@Nullable Decided decision) {
		return new CaseReview(UUID.randomUUID(), UUID.randomUUID(), CaseStep.DISTRICT_REVIEW,
				new CaseReview.Request(MONDAY, MONDAY, "asker", null, Role.VILLAGE_CADRE, null, List.of()), decision);
	}

	private static CaseReview.Decided decision(String person) {
		return new CaseReview.Decided(ReviewOutcome.REOPENED, MONDAY, person, Role.DISTRICT_OFFICER, null,
				CaseStep.DISTRICT_REVIEW, List.of());
	}

	private static List<String> codes(Gates gates) {
		return gates.refusal().orElseThrow().violations().stream().map(Violation::code).toList();
	}

}
