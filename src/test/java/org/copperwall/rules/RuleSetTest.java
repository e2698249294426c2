package org.copperwall.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RuleSetTest {

	private static final RegionCode WUDU = new RegionCode("621202");

	private static final RegionCode BOLIN = new RegionCode("621202114");

	@ParameterizedTest(name = "{0} of {1} present is quorate: {2}")
	@CsvSource({ "6, 9, true", "5, 9, false", "7, 10, true", "6, 10, false", "5, 5, true", "4, 5, false",
			"4, 4, false" })
	void two_thirds_of_the_panel_and_five_voters_make_a_quorum(int present, int panel, boolean quorate) {
		VoteRule vote = new VoteRule("VILLAGE_REPRESENTATIVES", 2, 3, 5);
		assertThat(vote.isQuorate(panel, present)).isEqualTo(quorate);
		assertThat(present >= vote.quorumOf(panel)).isEqualTo(quorate);
	}

	@Test
	void half_of_those_present_is_not_a_majority() {
		VoteRule vote = new VoteRule("VILLAGE_REPRESENTATIVES", 2, 3, 5);
		assertThat(vote.isCarried(6, 3)).isFalse();
		assertThat(vote.isCarried(6, 4)).isTrue();
	}

	@Test
	void rules_hold_from_the_first_day_of_effect_in_shanghai_to_the_day_before_the_last() {
		RuleSet rules = rules(WUDU, "2026-07-01", "2027-01-01", List.of(new StepRule("VILLAGE_REVIEW", 15, List.of())));
		assertThat(rules.isInForce(BOLIN, Instant.parse("2026-06-30T15:59:59Z"))).isFalse();
		assertThat(rules.isInForce(BOLIN, Instant.parse("2026-06-30T16:00:00Z"))).isTrue();
		assertThat(rules.isInForce(BOLIN, Instant.parse("2026-12-31T15:59:59Z"))).isTrue();
		assertThat(rules.isInForce(BOLIN, Instant.parse("2026-12-31T16:00:00Z"))).isFalse();
	}

	@Test
	void rules_of_a_township_do_not_hold_in_its_district() {
		RuleSet rules = rules(BOLIN, "2026-07-01", "2027-01-01", List.of());
		assertThat(rules.isInForce(WUDU, Instant.parse("2026-08-01T00:00:00Z"))).isFalse();
		assertThat(rules.isInForce(new RegionCode("621202114001"), Instant.parse("2026-08-01T00:00:00Z"))).isTrue();
	}

	@Test
	void steps_cannot_take_longer_than_the_whole_case() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> rules(WUDU, "2026-07-01", "2027-01-01", List.of(new StepRule("VILLAGE_REVIEW", 16, List.of()))));
	}

	@Test
	void a_step_without_a_limit_is_a_mistake_not_a_step_without_end() {
		RuleSet rules = rules(WUDU, "2026-07-01", "2027-01-01", List.of(new StepRule("VILLAGE_REVIEW", 7, List.of())));
		assertThat(rules.step("VILLAGE_REVIEW").workingDays()).isEqualTo(7);
		assertThatIllegalArgumentException().isThrownBy(() -> rules.step("ELSEWHERE"));
	}

	private static RuleSet rules(RegionCode region, String from, String until, List<StepRule> steps) {
		return new RuleSet(UUID.randomUUID(), region, "test", "3229", 1, LocalDate.parse(from), LocalDate.parse(until),
				List.of(), new Yuan(700_000), 15, steps, 5, AfterDecisionRule.USUAL, AssessmentRule.USUAL,
				new VoteRule("VILLAGE_REPRESENTATIVES", 2, 3, 5), List.of(), 10, 10,
				new EliminationRule(6, true, 12, true, true, true, 6, 60), GrantRule.USUAL, List.of(),
				new WarningRule(90, List.of()), ScreeningRules.NONE);
	}

}
