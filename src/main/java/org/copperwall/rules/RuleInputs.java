package org.copperwall.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What is entered to adopt or to try a rule set. The schema knows the names; what belongs together is checked by
/// [RuleCheck].
public final class RuleInputs {

	private RuleInputs() {
	}

	/// @param regionCode null for every region that has none of its own
	record AdoptRuleSet(UUID requestId, @Nullable RegionCode regionCode, String name, @Nullable String mechanism,
			LocalDate effectiveFrom, @Nullable LocalDate effectiveUntil, Body body) {
	}

	/// The body of a rule set, as it is entered.
	record Body(List<String> assumed, Yuan incomeLine, int caseWorkingDays, List<Step> steps, int noticeDays,
			AfterDecision afterDecision, Assessment assessment, Vote vote, List<CheckEntry> checks, int helperDays,
			int measureDays, EliminationRule elimination, List<HopEntry> hops, Warning warning, Screening screening) {
	}

	record Step(String step, int workingDays, List<String> requiredEvidence) {
	}

	record AfterDecision(int announceWithin, int announcementDays, int requestDays, int reviewDays) {
	}

	record Assessment(List<String> shockCauses) {
	}

	record Vote(String panel, int presentOf, int presentIn, int minimumVoters) {
	}

	record CheckEntry(String key, String title, String titleEn, Role signerRole, @Nullable Role substituteRole) {
	}

	record HopEntry(String hop, int workingDays, boolean skippable) {
	}

	record Warning(int quietDays, List<String> provenOutcomes, List<String> shocks, int mostDimensions) {
	}

	/// How departments' records are screened, as it is entered.
	public record Screening(List<Rule> rules, int holdFactor, int holdFloor, int worsePercent) {
	}

	/// @param limits each an amount or a count
	public record Rule(String key, String title, String titleEn, String department, String kind,
			ScreeningMeasure measure, ScreeningSubject per, int months, ScreeningComparison comparison,
			List<Limit> limits, List<String> codes, List<String> causes, List<String> dimensions, String severity,
			@Nullable Integer graverAtPercent) {
	}

	/// @param amount for rules about amounts; count: for rules that count records
	public record Limit(HouseholdGroup group, @Nullable Yuan amount, @Nullable Integer count) {
	}

}
