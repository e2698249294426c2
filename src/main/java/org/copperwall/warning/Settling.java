package org.copperwall.warning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.casework.Case;
import org.copperwall.casework.Cases;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// People say what came of a warning. It ends there, so it takes findings, and evidence where the rules ask for it.
@Service
class Settling {

	private final TripDesk desk;

	private final TripStore trips;

	private final WarningEvidence evidence;

	private final EndingNews endings;

	private final Cases cases;

	private final Changes changes;

	Settling(TripDesk desk, TripStore trips, WarningEvidence evidence, EndingNews endings, Cases cases,
			Changes changes) {
		this.desk = desk;
		this.trips = trips;
		this.evidence = evidence;
		this.endings = endings;
		this.cases = cases;
		this.changes = changes;
	}

	/// What its holder says.
	/// @param policy which other policy answers for it
	record Ruling(WarningOutcome outcome, String findings, @Nullable String policy) {

		@Override
		public String toString() {
			return "Ruling[" + this.outcome + ", …]";
		}

	}

	/// @return fails with NOT_VISIBLE for a warning the viewer does not see
	Mono<Outcome<TripAnswers.WarningSettled>> settle(TripInputs.SettleWarning input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "settleWarning", input,
				() -> this.desk.open(input.warningId(), viewer).flatMap(open -> settle(open, input, viewer)),
				kept -> this.desk.kept(kept, viewer).map(TripAnswers.WarningSettled::new));
	}

	private Mono<Outcome<Effect<TripAnswers.WarningSettled>>> settle(TripDesk.OpenTrip open,
			TripInputs.SettleWarning input, Viewer viewer) {
		TripGates standing = open.trip().standing(input.version(), viewer);
		Ruling ruling = new Ruling(input.outcome(), input.findings(), input.policy());
		return Mono
			.zip(this.evidence.brought(standing, input.evidenceIds(), open.warning(), viewer),
					openCase(open.warning(), viewer))
			.flatMap(found -> open.trip()
				.settle(found.getT1().gates(), ruling, new Trip.Facts(found.getT1().ids().size(), found.getT2()))
				.follow(outcome -> settled(open, ruling, found.getT1(), found.getT2().orElse(null), viewer)));
	}

	private Mono<Effect<TripAnswers.WarningSettled>> settled(TripDesk.OpenTrip open, Ruling ruling,
			WarningEvidence.Brought brought, @Nullable UUID openCase, Viewer viewer) {
		Warning before = open.warning();
		boolean applied = ruling.outcome() == WarningOutcome.APPLICATION_OPENED;
		Warning after = before.settled(new Warning.Settlement(open.now(), ruling.outcome(),
				this.trips.sealPolicy(before.id(), ruling.policy())), applied ? openCase : null);
		return this.evidence.attach(brought, before)
			.then(this.endings.tell(after))
			.then(this.desk.close(before, after,
					this.desk.end(open, HopEnding.SETTLED, ruling.findings(), brought.ids(), viewer),
					new WarningEvent.Settled(after, before.status()), viewer))
			.map(kept -> new Effect<>(new TripAnswers.WarningSettled(after), Map.of("warning", after.id()),
					kept.events()));
	}

	private Mono<Optional<UUID>> openCase(Warning warning, Viewer viewer) {
		UUID household = warning.householdId();
		return household == null ? Mono.just(Optional.empty())
				: this.cases.ofHouseholds(List.of(household), viewer)
					.map(found -> found.getOrDefault(household, List.of())
						.stream()
						.filter(Case::isOpen)
						.map(Case::id)
						.findFirst());
	}

}
