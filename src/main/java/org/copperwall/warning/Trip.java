package org.copperwall.warning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.rules.RuleSet;
import org.copperwall.task.Task;
import org.jspecify.annotations.Nullable;

/// A warning on its round trip, and what may become of it there. Pure: whatever the answers depend on is in here.
/// @param hops the legs so far, the first one first
/// @param waiting whom it waits for
record Trip(Warning warning, List<WarningHop> hops, List<Task> waiting, RuleSet rules) {

	static final int LONGEST_WORDS = 2000;

	private static final int LONGEST_POLICY = 200;

	/// The departments that screen, and that a warning can be sent to.
	private static final Set<String> DEPARTMENTS = Set.of("RURAL_REVITALISATION", "EDUCATION", "MEDICAL_INSURANCE",
			"WATER_CONSERVANCY", "HOUSING_CONSTRUCTION", "CIVIL_AFFAIRS", "HUMAN_RESOURCES", "PUBLIC_SECURITY",
			"MARKET_SUPERVISION");

	/// Where a warning goes next.
	/// @param role the post that will have it
	record Leg(Hop hop, Role role, @Nullable String department) {
	}

	/// It waits for people, as it was read, and for this person.
	/// @param version absent where it does not matter what was read
	TripGates standing(@Nullable Integer version, Viewer viewer) {
		boolean open = isOpen();
		return new TripGates()
			.step(open, "warningId",
					this.warning.status() == WarningStatus.IN_CASE ? "warning.inCase" : "warning.settled")
			.require(version == null || version == this.warning.version(), RefusalCode.STALE_VERSION, "version",
					"version.stale", this.warning.version())
			.require(!open || this.waiting.stream().anyMatch(task -> task.isHeldBy(viewer)), RefusalCode.NOT_HOLDER,
					"warningId", "warning.notHolder");
	}

	/// What a settlement can rest on.
	/// @param files handed in with it
	/// @param caseId the household's open case
	record Facts(int files, Optional<UUID> caseId) {
	}

	/// On to the next leg, or past those that the rules let it go past.
	/// @param wanted the next one without it
	/// @param department which one, where it goes to a department
	Outcome<Leg> forward(TripGates gates, @Nullable Hop wanted, @Nullable String department) {
		Optional<Hop> here = Optional.ofNullable(this.warning.hop());
		Optional<Hop> to = Optional.ofNullable(wanted).or(() -> here.flatMap(Hop::next));
		here.ifPresent(from -> to.ifPresentOrElse(hop -> reach(gates, from, hop),
				() -> gates.step(false, "toHop", "warning.lastHop")));
		boolean toDepartment = to.filter(hop -> hop == Hop.DEPARTMENT).isPresent();
		if (toDepartment) {
			gates.entry(department != null, "department", "required");
		}
		gates.entry(department == null || toDepartment, "department", "warning.departmentOnly")
			.entry(department == null || DEPARTMENTS.contains(department), "department", "warning.department");
		return gates.then(() -> to.map(hop -> new Leg(hop, hop.holder(), department)).orElseThrow());
	}

	/// Back to whom it came from, once: a warning does not go to and fro.
	Outcome<Leg> back(TripGates gates) {
		return returnable(gates).then(() -> {
			WarningHop before = this.hops.get(this.hops.size() - 2);
			return new Leg(before.hop(), before.holder().role(), before.holder().department());
		});
	}

	/// What an application needs besides what is entered: somebody to apply.
	TripGates applicable(TripGates gates) {
		return gates.step(this.warning.householdId() != null, "warningId", "warning.nobody");
	}

	/// Whether something could be done, as far as that does not depend on what is
	/// entered.
	TripGates may(WarningAction action, Viewer viewer) {
		TripGates gates = standing(null, viewer);
		return switch (action) {
			case FORWARD -> gates.step(this.warning.hop() != Hop.VILLAGE_RETURN, "toHop", "warning.lastHop");
			case RETURN -> returnable(gates);
			case SETTLE -> gates;
			case OPEN_APPLICATION -> applicable(gates);
		};
	}

	private TripGates returnable(TripGates gates) {
		return !isOpen() ? gates
				: gates.step(this.hops.size() > 1, "warningId", "warning.firstHop")
					.step(this.hops.stream().noneMatch(hop -> hop.ending() == HopEnding.RETURNED), "warningId",
							"warning.returnedBefore");
	}

	/// Settled once, and only on evidence where the rules ask for it: an unsupported
	/// settlement hides a family in need.
	Outcome<WarningOutcome> settle(TripGates gates, Settling.Ruling ruling, Facts facts) {
		WarningOutcome outcome = ruling.outcome();
		boolean passed = outcome == WarningOutcome.PASSED_TO_OTHER_POLICY;
		gates.words("findings", ruling.findings(), LONGEST_WORDS)
			.optionalWords("policy", ruling.policy(), LONGEST_POLICY)
			.entry(!passed || ruling.policy() != null, "policy", "required")
			.entry(passed || ruling.policy() == null, "policy", "warning.policyOnly")
			.require(facts.files() > 0 || !this.rules.warning().provenOutcomes().contains(outcome.name()),
					RefusalCode.EVIDENCE_MISSING, "evidenceIds", "warning.unproven")
			.entry(outcome != WarningOutcome.RETRACTED, "outcome", "warning.retractedByDepartment")
			.step(outcome != WarningOutcome.APPLICATION_OPENED || facts.caseId().isPresent(), "outcome",
					"warning.noCase");
		return gates.then(() -> outcome);
	}

	boolean isOpen() {
		return this.warning.status() == WarningStatus.OPEN;
	}

	/// Number of the leg it is at.
	int number() {
		return this.hops.size();
	}

	private void reach(TripGates gates, Hop from, Hop to) {
		gates.step(to.compareTo(from) > 0, "toHop", "warning.notLater")
			.step(to.reaches(this.warning.region()), "toHop", "warning.placeTooWide");
		for (Hop skipped : from.until(to)) {
			gates.step(this.rules.hop(skipped.name()).skippable(), "toHop", "warning.notSkippable", skipped.title(),
					skipped.titleEn());
		}
	}

}
