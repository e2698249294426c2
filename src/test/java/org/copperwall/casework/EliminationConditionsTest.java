package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Income;
import org.copperwall.household.Labour;
import org.copperwall.household.Relation;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.EliminationFacts;
import org.copperwall.monitoring.MonitoringObject;
import org.copperwall.monitoring.MonitoringOrigin;
import org.copperwall.monitoring.MonitoringStatus;
import org.copperwall.monitoring.RiskCause;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EliminationConditionsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final LocalDate INCLUDED = LocalDate.of(2025, 12, 1);

	private static final UUID HOME = new UUID(0, 1);

	private static final MonitoringObject SPELL = new MonitoringObject(new UUID(0, 2), HOME,
			Scene.at(CaseStep.VILLAGE_REVIEW).file().subject().region(), Category.MARGINAL_PRONE_TO_POVERTY,
			List.of(RiskCause.ILLNESS, RiskCause.SCHOOLING), List.of(), MonitoringStatus.OPEN,
			MonitoringOrigin.IMPORTED, null, INCLUDED, null, null, null, true, true, null, 3);

	private static final EliminationFindings ALL_WELL = findings(Set.of(RiskCause.ILLNESS, RiskCause.SCHOOLING),
			Set.of(), EnumSet.allOf(Dimension.class), Set.of(), new Yuan(700_001));

	@Test
	void a_family_that_has_recovered_meets_every_condition() {
		assertThat(standings(known(ALL_WELL))).containsOnly(ConditionStanding.MET);
		assertThat(conditions(known(ALL_WELL)).stream().map(EliminationCondition::key))
			.containsExactly(EliminationKey.values());
	}

	@Test
	void what_nobody_looked_into_is_unknown_and_does_not_count_as_met() {
		List<EliminationCondition> conditions = conditions(known(null));
		for (EliminationKey key : List.of(EliminationKey.INCOME_ABOVE_LINE, EliminationKey.RISK_GONE,
				EliminationKey.DIMENSIONS_SECURE)) {
			assertThat(of(key, conditions).standing()).isEqualTo(ConditionStanding.UNKNOWN);
			assertThat(of(key, conditions).isMet()).isFalse();
		}
		assertThat(of(EliminationKey.RISK_GONE, conditions).open()).containsExactly("ILLNESS", "SCHOOLING");
	}

	@Test
	void a_household_where_nobody_can_work_is_never_marked() {
		assertThat(labour(Labour.NONE, Labour.NONE)).isEqualTo(ConditionStanding.NOT_MET);
		assertThat(labour(Labour.NONE, Labour.WEAK)).isEqualTo(ConditionStanding.MET);
		assertThat(labour(Labour.NONE, null)).isEqualTo(ConditionStanding.UNKNOWN);
		assertThat(labour()).isEqualTo(ConditionStanding.NOT_MET);
	}

	@Test
	void a_child_whose_labour_nobody_recorded_has_none() {
		HouseholdMember child = member(null, TODAY.minusYears(16).plusDays(1));
		HouseholdMember grown = member(null, TODAY.minusYears(16));
		assertThat(labour(List.of(member(Labour.NONE, LocalDate.of(1950, 1, 1)), child)))
			.isEqualTo(ConditionStanding.NOT_MET);
		assertThat(labour(List.of(member(Labour.NONE, LocalDate.of(1950, 1, 1)), grown)))
			.isEqualTo(ConditionStanding.UNKNOWN);
	}

	@Test
	void months_and_help_are_counted_since_it_came_back() {
		EliminationFacts back = new EliminationFacts(SPELL, TODAY.minusMonths(6).plusDays(1), Set.of(RiskCause.ILLNESS),
				0);
		List<EliminationCondition> conditions = conditions(
				new EliminationConditions.Known(back, false, people(), List.of(), ALL_WELL, 0, TODAY));
		assertThat(of(EliminationKey.MONTHS_MONITORED, conditions).value()).isEqualTo("5");
		assertThat(of(EliminationKey.MONTHS_MONITORED, conditions).isMet()).isFalse();
		assertThat(of(EliminationKey.MEASURE_DELIVERED, conditions).isMet()).isFalse();
		assertThat(of(EliminationKey.MEASURE_DELIVERED,
				conditions(new EliminationConditions.Known(back, true, people(), List.of(), ALL_WELL, 0, TODAY)))
			.isMet()).isTrue();
	}

	@Test
	void income_at_the_line_is_not_above_it() {
		assertThat(income(findings(Set.of(), Set.of(), Set.of(), Set.of(), new Yuan(700_000)), List.of()).standing())
			.isEqualTo(ConditionStanding.NOT_MET);
		EliminationCondition above = income(ALL_WELL, List.of(new Income(HOME, 2025, new Yuan(100))));
		assertThat(above.isMet()).isTrue();
		assertThat(above.value()).isEqualTo("7000.01");
		assertThat(above.limit()).isEqualTo("7000.00");
	}

	@Test
	void where_no_visit_reckoned_the_income_the_last_calendar_year_counts_and_no_older_one() {
		assertThat(income(null, List.of(new Income(HOME, 2025, new Yuan(900_000)))).standing())
			.isEqualTo(ConditionStanding.MET);
		assertThat(income(null, List.of(new Income(HOME, 2024, new Yuan(900_000)))).standing())
			.isEqualTo(ConditionStanding.UNKNOWN);
	}

	@Test
	void one_risk_that_remains_decides_however_much_is_unknown() {
		List<EliminationCondition> conditions = conditions(known(findings(Set.of(), Set.of(RiskCause.SCHOOLING),
				Set.of(Dimension.FOOD), Set.of(Dimension.DRINKING_WATER), null)));
		assertThat(of(EliminationKey.RISK_GONE, conditions).standing()).isEqualTo(ConditionStanding.NOT_MET);
		assertThat(of(EliminationKey.DIMENSIONS_SECURE, conditions).standing()).isEqualTo(ConditionStanding.NOT_MET);
		assertThat(of(EliminationKey.DIMENSIONS_SECURE, conditions).value()).isEqualTo("1");
	}

	@Test
	void a_cause_that_was_adjusted_away_is_asked_after_too() {
		EliminationFacts facts = new EliminationFacts(SPELL, INCLUDED,
				Set.of(RiskCause.ILLNESS, RiskCause.SCHOOLING, RiskCause.ACCIDENT), 1);
		EliminationCondition risk = of(EliminationKey.RISK_GONE,
				conditions(new EliminationConditions.Known(facts, false, people(), List.of(), ALL_WELL, 0, TODAY)));
		assertThat(risk.standing()).isEqualTo(ConditionStanding.UNKNOWN);
		assertThat(risk.open()).containsExactly("ACCIDENT");
	}

	@Test
	void every_step_that_one_person_decides_names_each_condition_that_does_not_hold() {
		List<EliminationCondition> unmet = conditions(known(null)).stream()
			.filter(condition -> !condition.isMet())
			.toList();
		for (CaseStep step : List.of(CaseStep.VILLAGE_REVIEW, CaseStep.TOWNSHIP_EXAMINATION,
				CaseStep.DISTRICT_REVIEW)) {
			Outcome<Case> outcome = decide(step, known(null), Scene.approve(7));
			assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
				var refusal = ((Outcome.Refused<?>) refused).refusal();
				assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_ELIGIBLE);
				assertThat(refusal.violations().stream().map(fault -> fault.code()))
					.containsExactlyElementsOf(unmet.stream().map(EliminationCondition::sentence).toList());
			});
		}
	}

	@Test
	void the_district_eliminates_and_includes_nobody() {
		Case closed = accepted(decide(CaseStep.DISTRICT_REVIEW, known(ALL_WELL), Scene.approve(7)));
		assertThat(closed.status()).isEqualTo(CaseStatus.APPROVED);
		assertThat(closed.category()).isNull();
		assertThat(faults(decide(CaseStep.DISTRICT_REVIEW, known(ALL_WELL), Scene.include(7))))
			.containsExactly("inclusion.ofElimination");
	}

	@Test
	void a_rejection_is_never_held_up_by_a_condition_and_has_grounds_of_its_own() {
		Ruling remains = new Ruling(Decision.REJECT, 7, "仍需帮扶", List.of(),
				new Ruling.Reason(RejectionGround.RISK_REMAINS, "仍在住院", null), null, List.of(), null);
		assertThat(accepted(decide(CaseStep.DISTRICT_REVIEW, known(null), remains)).status())
			.isEqualTo(CaseStatus.REJECTED);
		assertThat(faults(decide(CaseStep.DISTRICT_REVIEW, known(null), Scene.reject(7))))
			.containsExactly("rejection.otherKind");
		for (RejectionGround ground : RejectionGround.values()) {
			assertThat(Arrays.stream(CaseKind.values()).anyMatch(ground::isOf)).isTrue();
		}
	}

	private static Outcome<Case> decide(CaseStep step, EliminationConditions.Known known, Ruling ruling) {
		Scene scene = step == CaseStep.VILLAGE_REVIEW ? Scene.readyForTheVillage() : Scene.at(step);
		CaseFile file = scene.ofElimination(SPELL.id())
			.file()
			.eliminating(new EliminationFile(
					new EliminationProposal(new UUID(0, 9), null, null, List.of(), Instant.EPOCH), conditions(known)));
		Role decider = step.deciders().iterator().next();
		return file.decide(new Gates(), ruling, Scene.actor("decider", decider), Scene.MONDAY, Scene.DAYS);
	}

	private static List<EliminationCondition> conditions(EliminationConditions.Known known) {
		return EliminationConditions.of(Scene.RULES, known);
	}

	private static Set<ConditionStanding> standings(EliminationConditions.Known known) {
		return conditions(known).stream().map(EliminationCondition::standing).collect(Collectors.toSet());
	}

	private static EliminationCondition of(EliminationKey key, List<EliminationCondition> conditions) {
		return conditions.stream().filter(condition -> condition.key() == key).findFirst().orElseThrow();
	}

	private static EliminationConditions.Known known(EliminationFindings findings) {
		return new EliminationConditions.Known(facts(), false, people(), List.of(), findings, 0, TODAY);
	}

	private static EliminationCondition income(EliminationFindings findings, List<Income> incomes) {
		return of(EliminationKey.INCOME_ABOVE_LINE,
				conditions(new EliminationConditions.Known(facts(), false, people(), incomes, findings, 0, TODAY)));
	}

	private static ConditionStanding labour(Labour... found) {
		return labour(Arrays.stream(found).map(each -> member(each, LocalDate.of(1980, 1, 1))).toList());
	}

	private static ConditionStanding labour(List<HouseholdMember> members) {
		return of(EliminationKey.LABOUR,
				conditions(new EliminationConditions.Known(facts(), false, members, List.of(), null, 0, TODAY)))
			.standing();
	}

	private static EliminationFacts facts() {
		return new EliminationFacts(SPELL, INCLUDED, Set.copyOf(SPELL.causes()), 1);
	}

	private static List<HouseholdMember> people() {
		return List.of(member(Labour.ORDINARY, LocalDate.of(1980, 1, 1)));
	}

	private static HouseholdMember member(Labour labour, LocalDate born) {
		return new HouseholdMember(UUID.randomUUID(), HOME, "曹永福", Relation.HEAD, null, born, labour, null, null, null,
				null, INCLUDED, null, null);
	}

	private static EliminationFindings findings(Set<RiskCause> gone, Set<RiskCause> remaining, Set<Dimension> secure,
			Set<Dimension> atRisk, Yuan income) {
		return new EliminationFindings(new UUID(0, 3), new UUID(0, 9), gone, remaining, secure, atRisk, income,
				Instant.EPOCH);
	}

	private static Case accepted(Outcome<Case> outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
		return ((Outcome.Accepted<Case>) outcome).value();
	}

	private static List<String> faults(Outcome<Case> outcome) {
		return ((Outcome.Refused<Case>) outcome).refusal().violations().stream().map(fault -> fault.code()).toList();
	}

}
