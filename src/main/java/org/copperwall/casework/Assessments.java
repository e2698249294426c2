package org.copperwall.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.rules.RuleSets;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Says which category a household falls in, and why: to who asks what if, and to a family that was told no.
@Service
class Assessments {

	private final Situations situations;

	private final Households households;

	private final Cases cases;

	private final RuleSets rules;

	private final CaseReviewStore store;

	private final AssessmentSeal seal;

	private final Ids ids;

	private final Clock clock;

	Assessments(Situations situations, Households households, Cases cases, RuleSets rules, CaseReviewStore store,
			AssessmentSeal seal, Ids ids, Clock clock) {
		this.situations = situations;
		this.households = households;
		this.cases = cases;
		this.rules = rules;
		this.store = store;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	/// Changes nothing, and shows nothing that the viewer could not read of the household
	/// anyhow: there is nothing to log.
	/// @return refused with INVALID_INPUT; fails with NOT_VISIBLE
	Mono<Outcome<Assessment>> assess(String householdId, AssessInputs.@Nullable Changes supposed, Viewer viewer) {
		AssessInputs.Changes changes = supposed == null ? AssessInputs.Changes.NONE : supposed;
		Optional<Outcome<Assessment>> refused = changes.refusal().map(Outcome::refused);
		return visible(householdId, viewer)
			.flatMap(household -> refused.map(Mono::just).orElseGet(() -> assess(household, changes, viewer)));
	}

	/// Keeps why a household was not included, as it stood at the decision; part of the
	/// decision's transaction. What ends a household's monitoring explains itself
	/// elsewhere.
	Mono<Void> explain(CaseDesk.OpenFile open, Case decided) {
		if (decided.status() != CaseStatus.REJECTED || decided.kind() != CaseKind.IDENTIFICATION) {
			return Mono.empty();
		}
		return this.situations.of(open.household(), decided)
			.map(situation -> Assessment.of(situation, open.rules(), open.now()))
			.flatMap(assessment -> this.store.insert(this.seal.explanation(this.ids.next(), decided.id(), assessment)));
	}

	private Mono<Outcome<Assessment>> assess(Household household, AssessInputs.Changes changes, Viewer viewer) {
		Instant now = this.clock.instant();
		return Mono.zip(this.rules.inForce(household.regionCode(), now), openCase(household, viewer))
			.flatMap(found -> this.situations.of(household, found.getT2().orElse(null))
				.map(situation -> Outcome.accepted(Assessment.of(situation.supposing(changes), found.getT1(), now))));
	}

	/// What threatens the household is taken from the file that is open.
	private Mono<Optional<Case>> openCase(Household household, Viewer viewer) {
		return this.cases.ofHouseholds(List.of(household.id()), viewer)
			.map(found -> found.getOrDefault(household.id(), List.of()).stream().filter(Case::isOpen).findFirst());
	}

	private Mono<Household> visible(String id, Viewer viewer) {
		return Mono.justOrEmpty(GlobalId.parse(id).filter(wanted -> wanted.type().equals("Household")))
			.flatMap(wanted -> this.households.byIds(List.of(wanted.id()), viewer)
				.mapNotNull(found -> found.get(wanted.id())))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Household")));
	}

}
