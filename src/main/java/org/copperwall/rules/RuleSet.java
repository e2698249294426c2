package org.copperwall.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// One version of the rules (规则集): thresholds, limits, required materials and the findings a case needs. Never changed
/// once stored: a case keeps the version it began under.
/// @param region where it holds, with everything below; null for every region that has
/// none of its own
/// @param mechanism name of a local mechanism, such as "3229": a label, nothing more
/// @param effectiveUntil first day it no longer holds; null while open-ended
/// @param assumed names of entries that no published source gives, but that are our
/// reading
/// @param incomeLine yuan a head and year below which a family is within the line
/// (监测收入线)
/// @param caseWorkingDays working days from submission to the district's decision
/// @param steps the steps in their order; their days add up to at most caseWorkingDays
/// @param noticeDays calendar days a public notice runs at least
/// @param afterDecision announcements and reviews
/// @param assessment how a household's category is found
/// @param helperDays working days from inclusion until a helper is named
/// @param measureDays working days from inclusion until the first measure is planned
/// @param grants what grants of the special fund are bound by
/// @param hops the hops of a warning's round trip in their order
/// @param warning how warnings are settled
/// @param screening how departments' records become warnings
public record RuleSet(UUID id, @Nullable RegionCode region, String name, @Nullable String mechanism, int version,
		LocalDate effectiveFrom, @Nullable LocalDate effectiveUntil, List<String> assumed, Yuan incomeLine,
		int caseWorkingDays, List<StepRule> steps, int noticeDays, AfterDecisionRule afterDecision,
		AssessmentRule assessment, VoteRule vote, List<Check> checks, int helperDays, int measureDays,
		EliminationRule elimination, GrantRule grants, List<HopRule> hops, WarningRule warning,
		ScreeningRules screening) {

	public RuleSet {
		assumed = List.copyOf(assumed);
		steps = List.copyOf(steps);
		checks = List.copyOf(checks);
		hops = List.copyOf(hops);
		if (steps.stream().mapToInt(StepRule::workingDays).sum() > caseWorkingDays) {
			throw new IllegalArgumentException("the steps of rule set " + id + " take longer than the whole case may");
		}
		if (checks.stream().map(Check::key).distinct().count() != checks.size()) {
			throw new IllegalArgumentException("two checks of rule set " + id + " have the same key");
		}
		if (screening.rules().stream().map(ScreeningRule::key).distinct().count() != screening.rules().size()) {
			throw new IllegalArgumentException("two screening rules of rule set " + id + " have the same key");
		}
	}

	/// Whether it holds in that region on the business day of that instant.
	public boolean isInForce(RegionCode where, Instant at) {
		LocalDate day = WorkingDays.dayOf(at);
		return (this.region == null || this.region.contains(where)) && !day.isBefore(this.effectiveFrom)
				&& (this.effectiveUntil == null || day.isBefore(this.effectiveUntil));
	}

	/// What holds for a step.
	/// @throws IllegalArgumentException for a step these rules do not know
	public StepRule step(String name) {
		return this.steps.stream()
			.filter((step) -> step.step().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("rule set " + this.id + " does not know step " + name));
	}

	/// What holds for a hop of a warning.
	/// @throws IllegalArgumentException for a hop these rules do not know
	public HopRule hop(String name) {
		return this.hops.stream()
			.filter((hop) -> hop.hop().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("rule set " + this.id + " does not know hop " + name));
	}

	/// One of the findings the four-personnel check needs; empty for a key these rules do
	/// not know.
	public Optional<Check> check(String key) {
		return this.checks.stream().filter((check) -> check.key().equals(key)).findFirst();
	}

}
