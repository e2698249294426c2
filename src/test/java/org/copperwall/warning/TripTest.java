package org.copperwall.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Holder;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.AfterDecisionRule;
import org.copperwall.rules.AssessmentRule;
import org.copperwall.rules.EliminationRule;
import org.copperwall.rules.GrantRule;
import org.copperwall.rules.HopRule;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.ScreeningRules;
import org.copperwall.rules.VoteRule;
import org.copperwall.rules.WarningRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What may become of a warning on its way, without a database.
class TripTest {

	private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

	private static final RegionCode GROUP = new RegionCode("62120211400101");

	private static final Trip.Facts PROVEN = new Trip.Facts(1, Optional.empty());

	private static final RuleSet RULES = new RuleSet(UUID.randomUUID(), null, "test", null, 1, LocalDate.of(2021, 1, 1),
			null, List.of(), new Yuan(700_000), 15, List.of(), 5, AfterDecisionRule.USUAL, AssessmentRule.USUAL,
			new VoteRule("VILLAGE_REPRESENTATIVES", 2, 3, 5), List.of(), 10, 10,
			new EliminationRule(6, true, 12, true, true, true, 6, 60), GrantRule.USUAL, hopRules(),
			new WarningRule(90, List.of("UNFOUNDED")),
			new ScreeningRules(List.of(), new ScreeningRules.Hold(5, 50), 120));

	@Test
	void a_warning_goes_through_its_seven_legs_in_order() {
		List<Hop> seen = new ArrayList<>(List.of(Hop.VILLAGE_GROUP));
		while (seen.getLast().next().isPresent()) {
			String department = seen.getLast() == Hop.DISTRICT_OFFICE ? "EDUCATION" : null;
			seen.add(leg(at(GROUP, seen.getLast()).forward(new TripGates(), null, department)).hop());
		}
		assertThat(seen).containsExactly(Hop.values());
	}

	@Test
	void a_department_may_be_gone_past_and_the_township_may_not() {
		Trip trip = at(GROUP, Hop.DISTRICT_OFFICE);
		assertThat(leg(trip.forward(new TripGates(), Hop.TOWNSHIP_RETURN, null)).role())
			.isEqualTo(Role.TOWNSHIP_OFFICER);
		assertThat(refused(trip.forward(new TripGates(), Hop.VILLAGE_RETURN, null)))
			.containsExactly("toHop warning.notSkippable");
		assertThat(refused(at(GROUP, Hop.VILLAGE_COMMITTEE).forward(new TripGates(), Hop.DEPARTMENT, "EDUCATION")))
			.containsExactly("toHop warning.notSkippable", "toHop warning.notSkippable");
	}

	@Test
	void a_department_is_named_where_one_is_wanted_and_only_there() {
		Trip trip = at(GROUP, Hop.DISTRICT_OFFICE);
		assertThat(refused(trip.forward(new TripGates(), null, null))).containsExactly("department required");
		assertThat(refused(trip.forward(new TripGates(), null, "ASTROLOGY")))
			.containsExactly("department warning.department");
		assertThat(refused(trip.forward(new TripGates(), Hop.TOWNSHIP_RETURN, "EDUCATION")))
			.containsExactly("department warning.departmentOnly");
		assertThat(leg(trip.forward(new TripGates(), null, "EDUCATION")).department()).isEqualTo("EDUCATION");
	}

	@Test
	void the_last_leg_leads_nowhere_and_none_leads_back() {
		assertThat(refused(at(GROUP, Hop.VILLAGE_RETURN).forward(new TripGates(), null, null)))
			.containsExactly("toHop warning.lastHop");
		assertThat(refused(at(GROUP, Hop.TOWNSHIP).forward(new TripGates(), Hop.TOWNSHIP, null)))
			.containsExactly("toHop warning.notLater");
	}

	@Test
	void a_warning_of_a_place_goes_no_nearer_than_the_place_is_known() {
		assertThat(refused(at(new RegionCode("621202114"), Hop.TOWNSHIP_RETURN).forward(new TripGates(), null, null)))
			.containsExactly("toHop warning.placeTooWide");
	}

	@Test
	void a_warning_is_returned_once_to_whom_it_came_from() {
		Trip skipped = with(at(GROUP, Hop.TOWNSHIP_RETURN),
				List.of(gone(1, Hop.DISTRICT_OFFICE, HopEnding.FORWARDED), there(2, Hop.TOWNSHIP_RETURN)));
		assertThat(leg(skipped.back(new TripGates())).hop()).isEqualTo(Hop.DISTRICT_OFFICE);
		Trip again = with(at(GROUP, Hop.TOWNSHIP_RETURN),
				List.of(gone(1, Hop.DISTRICT_OFFICE, HopEnding.FORWARDED),
						gone(2, Hop.TOWNSHIP_RETURN, HopEnding.RETURNED),
						gone(3, Hop.DISTRICT_OFFICE, HopEnding.FORWARDED), there(4, Hop.TOWNSHIP_RETURN)));
		assertThat(refused(again.back(new TripGates()))).containsExactly("warningId warning.returnedBefore");
		assertThat(refused(at(GROUP, Hop.VILLAGE_COMMITTEE).back(new TripGates())))
			.containsExactly("warningId warning.firstHop");
	}

	@Test
	void nobody_but_its_holder_moves_a_warning_and_only_as_it_was_read() {
		Viewer viewer = new Viewer("test", "cadre", null, Set.of(Role.VILLAGE_CADRE), GROUP, null, Set.of(),
				Locale.CHINESE);
		Outcome<String> outcome = at(GROUP, Hop.TOWNSHIP).standing(7, viewer).then(() -> "moved");
		assertThat(refused(outcome)).containsExactly("version version.stale", "warningId warning.notHolder");
	}

	@Test
	void an_unsupported_settlement_hides_a_family_in_need() {
		Trip trip = at(GROUP, Hop.VILLAGE_COMMITTEE);
		Trip.Facts nothing = new Trip.Facts(0, Optional.empty());
		assertThat(refused(trip.settle(new TripGates(), ruling(WarningOutcome.UNFOUNDED, "无此情况", null), nothing)))
			.containsExactly("evidenceIds warning.unproven");
		assertThat(refused(trip.settle(new TripGates(), ruling(WarningOutcome.UNFOUNDED, " ", null), PROVEN)))
			.containsExactly("findings required");
		assertThat(trip.settle(new TripGates(), ruling(WarningOutcome.UNFOUNDED, "无此情况", null), PROVEN))
			.isEqualTo(Outcome.accepted(WarningOutcome.UNFOUNDED));
		assertThat(trip.settle(new TripGates(), ruling(WarningOutcome.HELPED_ON_THE_SPOT, "已解决", null), nothing))
			.isEqualTo(Outcome.accepted(WarningOutcome.HELPED_ON_THE_SPOT));
	}

	@Test
	void another_policy_is_named_where_one_answers_and_an_application_must_be_there() {
		Trip trip = at(GROUP, Hop.VILLAGE_COMMITTEE);
		assertThat(refused(
				trip.settle(new TripGates(), ruling(WarningOutcome.PASSED_TO_OTHER_POLICY, "转民政", null), PROVEN)))
			.containsExactly("policy required");
		assertThat(
				refused(trip.settle(new TripGates(), ruling(WarningOutcome.APPLICATION_OPENED, "已申请", "临时救助"), PROVEN)))
			.containsExactly("policy warning.policyOnly", "outcome warning.noCase");
	}

	@Test
	void the_first_fault_gives_the_refusal_its_code() {
		Outcome<WarningOutcome> outcome = at(GROUP, Hop.VILLAGE_COMMITTEE).settle(new TripGates(),
				ruling(WarningOutcome.UNFOUNDED, "无此情况", null), new Trip.Facts(0, Optional.empty()));
		assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class,
				refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.EVIDENCE_MISSING));
	}

	@Test
	void what_a_groups_own_people_saw_begins_with_the_group() {
		assertThat(Hop.firstFor(GROUP.level(), Role.MONITOR)).isEqualTo(Hop.VILLAGE_GROUP);
		assertThat(Hop.firstFor(GROUP.level(), Role.DEPARTMENT_OFFICER)).isEqualTo(Hop.VILLAGE_COMMITTEE);
		assertThat(Hop.firstFor(new RegionCode("621202114001").level(), Role.MONITOR)).isEqualTo(Hop.VILLAGE_COMMITTEE);
	}

	private static List<HopRule> hopRules() {
		Set<Hop> skippable = Set.of(Hop.VILLAGE_GROUP, Hop.DEPARTMENT);
		return List.of(Hop.values()).stream().map(hop -> new HopRule(hop.name(), 2, skippable.contains(hop))).toList();
	}

	private static Settling.Ruling ruling(WarningOutcome outcome, String findings, @Nullable String policy) {
		return new Settling.Ruling(outcome, findings, policy);
	}

	private static Trip at(RegionCode place, Hop hop) {
		Report report = new Report(UUID.randomUUID(), Source.GRASSROOTS_VISIT, Medium.VISIT,
				Weight.given(Severity.MODERATE), List.of(RiskCause.ILLNESS), List.of(), "monitor", null, Role.MONITOR,
				null, NOW);
		Warning warning = Warning.raised(UUID.randomUUID(), UUID.randomUUID(), place, report,
				Warning.Stage.at(hop, NOW), RULES.id());
		return new Trip(warning, List.of(there(1, hop)), List.of(), RULES);
	}

	private static Trip with(Trip trip, List<WarningHop> hops) {
		return new Trip(trip.warning(), hops, List.of(), RULES);
	}

	private static WarningHop there(int number, Hop hop) {
		return new WarningHop(UUID.randomUUID(), number, hop, new Holder(hop.holder(), GROUP, null, null), NOW, NOW,
				Set.of(), null);
	}

	private static WarningHop gone(int number, Hop hop, HopEnding ending) {
		return new WarningHop(UUID.randomUUID(), number, hop, new Holder(hop.holder(), GROUP, null, null), NOW, NOW,
				Set.of(), new WarningHop.End(ending, NOW, "somebody", hop.holder(), null, List.of()));
	}

	private static Trip.Leg leg(Outcome<Trip.Leg> outcome) {
		return switch (outcome) {
			case Outcome.Accepted<Trip.Leg>(Trip.Leg leg) -> leg;
			case Outcome.Refused<Trip.Leg>(Refusal refusal) -> throw new AssertionError(refusal);
		};
	}

	private static List<String> refused(Outcome<?> outcome) {
		return switch (outcome) {
			case Outcome.Accepted<?>(Object value) -> throw new AssertionError(value);
			case Outcome.Refused<?>(Refusal refusal) -> refused(refusal);
		};
	}

	private static List<String> refused(Refusal refusal) {
		return refusal.violations().stream().map((Violation each) -> each.field() + " " + each.code()).toList();
	}

}
