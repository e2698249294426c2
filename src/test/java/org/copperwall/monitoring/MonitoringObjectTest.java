package org.copperwall.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Household;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MonitoringObjectTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Household HOUSEHOLD = new Household(new UUID(0, 1), new RegionCode("621202114001"), true,
			TODAY, null, Instant.EPOCH, 2);

	private static final MonitoringObject SPELL = MonitoringObject.included(new UUID(0, 2),
			inclusion(Category.UNSTABLE_OUT_OF_POVERTY, Set.of(RiskCause.SCHOOLING, RiskCause.ILLNESS)), TODAY);

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
		MonitoringObject ended = new MonitoringObject(SPELL.id(), SPELL.householdId(), SPELL.regionCode(),
				SPELL.category(), SPELL.causes(), SPELL.dimensions(), MonitoringStatus.ELIMINATED, SPELL.origin(),
				SPELL.caseId(), TODAY, TODAY, null, null, true, true, 5);
		for (Outcome<MonitoringObject> outcome : List.of(ended.helperAssigned(5), ended.measurePlanned(5),
				ended.measureCompleted())) {
			assertThat(code(outcome)).isEqualTo(RefusalCode.INVALID_STEP);
		}
	}

	@Test
	void a_measure_reaches_the_family_once() {
		Measure planned = new Measure(new UUID(0, 3), SPELL.id(), MeasureKind.MEDICAL_AID, null, null, TODAY,
				TODAY.plusDays(10), null, null, null, 1);
		assertThat(planned.status()).isEqualTo(MeasureStatus.PLANNED);
		assertThat(code(planned.completed(2, null, TODAY))).isEqualTo(RefusalCode.STALE_VERSION);
		assertThat(code(planned.completed(1, null, TODAY.minusDays(1)))).isEqualTo(RefusalCode.INVALID_INPUT);
		Measure done = ((Outcome.Accepted<Measure>) planned.completed(1, null, TODAY.plusDays(3))).value();
		assertThat(done.status()).isEqualTo(MeasureStatus.COMPLETED);
		assertThat(code(done.completed(2, null, TODAY.plusDays(3)))).isEqualTo(RefusalCode.INVALID_STEP);
	}

	private static Inclusion inclusion(Category category, Set<RiskCause> causes) {
		return new Inclusion(HOUSEHOLD, new UUID(0, 9), category, causes, Set.of(Dimension.BASIC_MEDICAL_CARE));
	}

	private static RefusalCode code(Outcome<?> outcome) {
		return ((Outcome.Refused<?>) outcome).refusal().code();
	}

}
