package org.copperwall.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.copperwall.household.Household;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MonitoringObjectTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Household HOUSEHOLD = new Household(new UUID(0, 1), new RegionCode("621202114001"), true,
			TODAY, null, Instant.EPOCH, 2);

	private static final MonitoringObject SPELL = MonitoringObject.included(new UUID(0, 2),
			inclusion(Category.UNSTABLE_OUT_OF_POVERTY, Set.of(RiskCause.SCHOOLING, RiskCause.ILLNESS)), TODAY);

	private static final MonitoringObject ELIMINATED = SPELL.eliminated(TODAY.plusMonths(7), 6);

	@Test
	void an_inclusion_begins_an_open_spell_that_lacks_helper_and_measure() {
		assertThat(SPELL.status()).isEqualTo(MonitoringStatus.OPEN);
		assertThat(SPELL.origin()).isEqualTo(MonitoringOrigin.CASE);
		assertThat(SPELL.hasHelper() || SPELL.hasMeasure()).isFalse();
		assertThat(SPELL.causes()).containsExactly(RiskCause.ILLNESS, RiskCause.SCHOOLING);
	}

	@Test
	void a_further_need_joins_the_spell_and_loses_nothing() {
		MonitoringObject joined = SPELL
			.joinedBy(inclusion(Category.SUDDEN_SERIOUS_DIFFICULTY, Set.of(RiskCause.ACCIDENT)));
		assertThat(joined.id()).isEqualTo(SPELL.id());
		assertThat(joined.category()).isEqualTo(Category.SUDDEN_SERIOUS_DIFFICULTY);
		assertThat(joined.causes()).containsExactly(RiskCause.ILLNESS, RiskCause.SCHOOLING, RiskCause.ACCIDENT);
		assertThat(joined.dimensions()).containsExactly(Dimension.BASIC_MEDICAL_CARE);
		assertThat(joined.version()).isEqualTo(SPELL.version() + 1);
	}

	@Test
	void an_inclusion_without_a_cause_is_a_mistake_of_the_caller() {
		assertThatIllegalArgumentException().isThrownBy(() -> inclusion(Category.MARGINAL_PRONE_TO_POVERTY, Set.of()));
	}

	@Test
	void a_decision_on_a_stale_version_is_refused_with_the_present_one() {
		assertThat(SPELL.helperAssigned(7)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
			var refusal = ((Outcome.Refused<?>) refused).refusal();
			assertThat(refusal.code()).isEqualTo(RefusalCode.STALE_VERSION);
			assertThat(refusal.violations().getFirst().arguments()).containsExactly(1);
		});
	}

	@Test
	void nothing_is_planned_once_the_spell_has_ended() {
		MonitoringObject ended = accepted(SPELL.ended(new SpellGates(), 1, EndReason.MOVED_AWAY, TODAY));
		assertThat(ended.status()).isEqualTo(MonitoringStatus.ENDED);
		for (Outcome<MonitoringObject> outcome : List.of(ended.helperAssigned(2), ended.measurePlanned(2),
				ended.measureCompleted(), ended.ended(new SpellGates(), 2, EndReason.DECEASED, TODAY),
				ended.returned(new SpellGates(), 2, List.of(RiskCause.ILLNESS), List.of()),
				ended.adjusted(new SpellGates(), 2, Category.SUDDEN_SERIOUS_DIFFICULTY, List.of(RiskCause.ILLNESS),
						List.of()))) {
			assertThat(code(outcome)).isEqualTo(RefusalCode.INVALID_STEP);
		}
		assertThatIllegalStateException().isThrownBy(() -> ended.eliminated(TODAY, 6));
	}

	@Test
	void what_was_promised_still_reaches_the_family_after_an_elimination() {
		assertThat(ELIMINATED.measureCompleted()).isInstanceOf(Outcome.Accepted.class);
		assertThat(code(ELIMINATED.measurePlanned(2))).isEqualTo(RefusalCode.INVALID_STEP);
	}

	@Test
	void an_eliminated_household_is_looked_after_until_a_visit_after_the_period() {
		LocalDate until = TODAY.plusMonths(13);
		assertThat(ELIMINATED.isObserved()).isTrue();
		assertThat(ELIMINATED.observation()).isEqualTo(new Observation(until, null, null));
		MonitoringObject seen = ELIMINATED.observed(until.minusDays(1));
		assertThat(seen.observation()).isEqualTo(new Observation(until, until.minusDays(1), null));
		assertThat(seen.observed(TODAY.plusMonths(8)).observation()).isEqualTo(seen.observation());
		MonitoringObject let = seen.observed(until.plusDays(20));
		assertThat(let.isObserved()).isFalse();
		assertThat(let.status()).isEqualTo(MonitoringStatus.ELIMINATED);
	}

	@Test
	void the_same_risk_coming_back_reopens_the_spell_without_helper_and_plan() {
		MonitoringObject back = accepted(
				ELIMINATED.returned(new SpellGates(), 2, List.of(RiskCause.ILLNESS), List.of(Dimension.FOOD)));
		assertThat(back.id()).isEqualTo(SPELL.id());
		assertThat(back.isOpen()).isTrue();
		assertThat(back.includedOn()).isEqualTo(TODAY);
		assertThat(back.eliminatedOn()).isNull();
		assertThat(back.observation()).isNull();
		assertThat(back.causes()).containsExactly(RiskCause.ILLNESS);
		assertThat(back.dimensions()).containsExactly(Dimension.FOOD);
		assertThat(back.hasHelper() || back.hasMeasure()).isFalse();
	}

	@Test
	void a_new_risk_is_no_return_and_all_faults_are_named() {
		Outcome<MonitoringObject> outcome = ELIMINATED.returned(new SpellGates(), 1,
				List.of(RiskCause.ILLNESS, RiskCause.ACCIDENT, RiskCause.ACCIDENT),
				List.of(Dimension.FOOD, Dimension.FOOD));
		assertThat(faults(outcome)).containsExactly("causes twice", "dimensions twice", "version version.stale",
				"causes[1] monitoring.newRisk", "causes[2] monitoring.newRisk");
		assertThat(code(ELIMINATED.returned(new SpellGates(), 2, List.of(RiskCause.ACCIDENT), List.of())))
			.isEqualTo(RefusalCode.NOT_ELIGIBLE);
		assertThat(code(SPELL.returned(new SpellGates(), 1, List.of(RiskCause.ILLNESS), List.of())))
			.isEqualTo(RefusalCode.INVALID_STEP);
	}

	@Test
	void an_adjustment_changes_something_and_orders_it() {
		MonitoringObject adjusted = accepted(SPELL.adjusted(new SpellGates(), 1, Category.MARGINAL_PRONE_TO_POVERTY,
				List.of(RiskCause.ACCIDENT, RiskCause.ILLNESS), List.of()));
		assertThat(adjusted.causes()).containsExactly(RiskCause.ILLNESS, RiskCause.ACCIDENT);
		assertThat(faults(adjusted.adjusted(new SpellGates(), 2, Category.MARGINAL_PRONE_TO_POVERTY,
				List.of(RiskCause.ACCIDENT, RiskCause.ILLNESS), List.of())))
			.containsExactly("category monitoring.nothingAdjusted");
		assertThat(
				faults(SPELL.adjusted(new SpellGates(), 4, Category.MARGINAL_PRONE_TO_POVERTY, List.of(), List.of())))
			.containsExactly("causes required", "version version.stale");
	}

	@Test
	void a_measure_reaches_the_family_once() {
		Measure planned = measure(null);
		assertThat(planned.status()).isEqualTo(MeasureStatus.PLANNED);
		assertThat(code(planned.completed(2, null, TODAY))).isEqualTo(RefusalCode.STALE_VERSION);
		assertThat(code(planned.completed(1, null, TODAY.minusDays(1)))).isEqualTo(RefusalCode.INVALID_INPUT);
		Measure done = accepted(planned.completed(1, null, TODAY.plusDays(3)));
		assertThat(done.status()).isEqualTo(MeasureStatus.COMPLETED);
		assertThat(code(done.completed(2, null, TODAY.plusDays(3)))).isEqualTo(RefusalCode.INVALID_STEP);
	}

	@Test
	void a_dropped_measure_reaches_nobody() {
		Measure dropped = measure(TODAY.plusDays(2));
		assertThat(dropped.status()).isEqualTo(MeasureStatus.DROPPED);
		assertThat(code(dropped.completed(1, null, TODAY.plusDays(3)))).isEqualTo(RefusalCode.INVALID_STEP);
	}

	private static Measure measure(LocalDate droppedOn) {
		return new Measure(new UUID(0, 3), SPELL.id(), MeasureKind.MEDICAL_AID, null, null, TODAY, TODAY.plusDays(10),
				null, null, null, droppedOn, 1);
	}

	private static Inclusion inclusion(Category category, Set<RiskCause> causes) {
		return new Inclusion(HOUSEHOLD, new UUID(0, 9), category, causes, Set.of(Dimension.BASIC_MEDICAL_CARE));
	}

	private static <T> T accepted(Outcome<T> outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
		return ((Outcome.Accepted<T>) outcome).value();
	}

	private static RefusalCode code(Outcome<?> outcome) {
		return ((Outcome.Refused<?>) outcome).refusal().code();
	}

	/// `field code` of each.
	private static List<String> faults(Outcome<?> outcome) {
		return ((Outcome.Refused<?>) outcome).refusal()
			.violations()
			.stream()
			.map((Violation fault) -> fault.field() + " " + fault.code())
			.toList();
	}

}
