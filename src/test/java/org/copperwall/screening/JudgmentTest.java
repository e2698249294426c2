package org.copperwall.screening;

import java.util.List;
import java.util.Random;

import org.copperwall.rules.HouseholdGroup;
import org.copperwall.rules.ScreeningComparison;
import org.copperwall.rules.ScreeningLimit;
import org.copperwall.rules.ScreeningMeasure;
import org.copperwall.rules.ScreeningRule;
import org.copperwall.rules.ScreeningSubject;
import org.copperwall.warning.SeverityGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// A value held against a rule: met or not, how grave, and whether it is news.
class JudgmentTest {

	private static final ScreeningRule MEDICAL = rule(ScreeningComparison.AT_LEAST, 200,
			new ScreeningLimit(HouseholdGroup.FORMER_POOR, 500_000),
			new ScreeningLimit(HouseholdGroup.OTHER, 2_000_000));

	private static final ScreeningRule INCOME = rule(ScreeningComparison.AT_MOST, 50,
			new ScreeningLimit(HouseholdGroup.FORMER_POOR, 700_000));

	@ParameterizedTest(name = "{1} fen paid by {0}: {2}")
	@CsvSource({ "FORMER_POOR, 499999, false", "FORMER_POOR, 500000, true", "OTHER, 500000, false",
			"OTHER, 1999999, false", "OTHER, 2000000, true" })
	void the_limit_depends_on_who_the_family_is(HouseholdGroup group, long value, boolean met) {
		Judgment judgment = Judgment.of(MEDICAL, group, value).orElseThrow();
		assertThat(judgment.met()).isEqualTo(met);
		assertThat(judgment.value()).isEqualTo(value);
		assertThat(judgment.limit()).isEqualTo(group == HouseholdGroup.OTHER ? 2_000_000 : 500_000);
	}

	@Test
	void a_group_without_a_limit_is_not_screened() {
		assertThat(Judgment.of(INCOME, HouseholdGroup.OTHER, 1)).isEmpty();
	}

	@Test
	void what_is_far_beyond_the_limit_is_one_level_graver() {
		assertThat(levels(MEDICAL, 999_999)).containsExactly(3);
		assertThat(levels(MEDICAL, 1_000_000)).containsExactly(3, 1);
		assertThat(levels(INCOME, 350_001)).containsExactly(3);
		assertThat(levels(INCOME, 350_000)).containsExactly(3, 1);
	}

	@Test
	void a_fifth_more_is_news_and_less_than_that_is_not() {
		Judgment.Range known = found(MEDICAL, 600_000).noWorseThan(120);
		assertThat(known.contains(500_000)).isFalse();
		assertThat(known.contains(500_001)).isTrue();
		assertThat(known.contains(9_000_000)).isTrue();
		Judgment.Range poorer = found(INCOME, 500_000).noWorseThan(120);
		assertThat(poorer.contains(600_000)).isFalse();
		assertThat(poorer.contains(599_999)).isTrue();
	}

	@Test
	void a_second_record_of_the_same_is_worse_than_one() {
		ScreeningRule leaving = rule(ScreeningComparison.AT_LEAST, null, new ScreeningLimit(HouseholdGroup.OTHER, 1));
		Judgment second = Judgment.of(leaving, HouseholdGroup.OTHER, 2).orElseThrow();
		assertThat(second.noWorseThan(120).contains(1)).isFalse();
		assertThat(Judgment.of(leaving, HouseholdGroup.OTHER, 1).orElseThrow().noWorseThan(120).contains(1)).isTrue();
	}

	/// Whatever the numbers: the same value again is no news, a worse value is never met
	/// less, and nothing overflows.
	@Test
	void properties_of_judging() {
		long seed = 20261122;
		Random random = new Random(seed);
		for (int round = 0; round < 5000; round++) {
			boolean least = random.nextBoolean();
			long limit = 1 + random.nextLong(1_000_000_000_000L);
			long value = random.nextLong(1_000_000_000_000L);
			ScreeningRule rule = rule(least ? ScreeningComparison.AT_LEAST : ScreeningComparison.AT_MOST,
					1 + random.nextInt(1000), new ScreeningLimit(HouseholdGroup.OTHER, limit));
			Judgment judgment = Judgment.of(rule, HouseholdGroup.OTHER, value).orElseThrow();
			long worse = least ? value + random.nextLong(1_000_000) : value - random.nextLong(value + 1);
			Judgment later = Judgment.of(rule, HouseholdGroup.OTHER, worse).orElseThrow();
			assertThat(!judgment.met() || later.met()).as("seed %s round %s", seed, round).isTrue();
			assertThat(judgment.noWorseThan(101 + random.nextInt(400)).contains(value) || value == 0)
				.as("the same again, seed %s round %s", seed, round)
				.isTrue();
			int levels = judgment.grounds().stream().mapToInt(SeverityGround::levels).sum();
			assertThat(levels).isBetween(3, 4);
		}
	}

	private static List<Integer> levels(ScreeningRule rule, long value) {
		return found(rule, value).grounds().stream().map(SeverityGround::levels).toList();
	}

	private static Judgment found(ScreeningRule rule, long value) {
		return Judgment.of(rule, HouseholdGroup.FORMER_POOR, value).orElseThrow();
	}

	private static ScreeningRule rule(ScreeningComparison comparison, Integer graverAt, ScreeningLimit... limits) {
		return new ScreeningRule("test", "试", "test", "MEDICAL_INSURANCE", "MEDICAL_COST", ScreeningMeasure.SUM,
				ScreeningSubject.HOUSEHOLD, 12, comparison, List.of(limits), List.of(), List.of("ILLNESS"), List.of(),
				"SERIOUS", graverAt);
	}

}
