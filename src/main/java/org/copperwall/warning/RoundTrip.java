package org.copperwall.warning;

import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Outcome;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Sends warnings along their seven legs, and once back.
@Service
class RoundTrip {

	private static final int LONGEST_REASON = 500;

	private final TripDesk desk;

	private final WarningEvidence evidence;

	private final Changes changes;

	RoundTrip(TripDesk desk, WarningEvidence evidence, Changes changes) {
		this.desk = desk;
		this.evidence = evidence;
		this.changes = changes;
	}

	/// @return fails with NOT_VISIBLE for a warning the viewer does not see
	Mono<Outcome<TripAnswers.WarningForwarded>> forward(TripInputs.ForwardWarning input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "forwardWarning", input,
				() -> this.desk.open(input.warningId(), viewer).flatMap(open -> forward(open, input, viewer)),
				kept -> this.desk.kept(kept, viewer).map(TripAnswers.WarningForwarded::new));
	}

	/// @return fails with NOT_VISIBLE for a warning the viewer does not see
	Mono<Outcome<TripAnswers.WarningReturned>> back(TripInputs.ReturnWarning input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "returnWarning", input,
				() -> this.desk.open(input.warningId(), viewer).flatMap(open -> back(open, input, viewer)),
				kept -> this.desk.kept(kept, viewer).map(TripAnswers.WarningReturned::new));
	}

	private Mono<Outcome<Effect<TripAnswers.WarningForwarded>>> forward(TripDesk.OpenTrip open,
			TripInputs.ForwardWarning input, Viewer viewer) {
		TripGates gates = open.trip()
			.standing(input.version(), viewer)
			.optionalWords("notes", input.notes(), Trip.LONGEST_WORDS);
		return this.evidence.brought(gates, input.evidenceIds(), open.warning(), viewer)
			.flatMap(brought -> open.trip()
				.forward(brought.gates(), input.toHop(), input.department())
				.follow(leg -> this.evidence.attach(brought, open.warning())
					.then(this.desk.send(open, leg,
							this.desk.end(open, HopEnding.FORWARDED, input.notes(), brought.ids(), viewer),
							WarningChange.FORWARDED, viewer))
					.map(kept -> new Effect<>(new TripAnswers.WarningForwarded(kept.warning()),
							Map.of("warning", kept.warning().id()), kept.events()))));
	}

	private Mono<Outcome<Effect<TripAnswers.WarningReturned>>> back(TripDesk.OpenTrip open,
			TripInputs.ReturnWarning input, Viewer viewer) {
		TripGates gates = open.trip().standing(input.version(), viewer).words("reason", input.reason(), LONGEST_REASON);
		return open.trip()
			.back(gates)
			.follow(leg -> this.desk
				.send(open, leg, this.desk.end(open, HopEnding.RETURNED, input.reason(), List.of(), viewer),
						WarningChange.RETURNED, viewer)
				.map(kept -> new Effect<>(new TripAnswers.WarningReturned(kept.warning()),
						Map.of("warning", kept.warning().id()), kept.events())));
	}

}
