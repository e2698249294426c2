package org.copperwall.screening;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.SealedText;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// What people decide about a batch that was judged: a held one is let go, a wrong one is taken back.
@Service
class BatchDecisions {

	static final String TABLE = "screening_ruling";

	static final String REASON = "reason_sealed";

	private static final int LONGEST_REASON = 500;

	private final ScreeningStore batches;

	private final RulingStore store;

	private final ScreeningFindingStore findings;

	private final Screenings screenings;

	private final Ruling ruling;

	private final BackgroundRuling background;

	private final Changes changes;

	private final Seal seal;

	private final Clock clock;

	BatchDecisions(ScreeningStore batches, RulingStore store, ScreeningFindingStore findings, Screenings screenings,
			Ruling ruling, BackgroundRuling background, Changes changes, Seal seal, Clock clock) {
		this.batches = batches;
		this.store = store;
		this.findings = findings;
		this.screenings = screenings;
		this.ruling = ruling;
		this.background = background;
		this.changes = changes;
		this.seal = seal;
		this.clock = clock;
	}

	/// By somebody else than who sent it: he has looked, and answers for so many
	/// warnings.
	/// @return fails with NOT_VISIBLE for a batch beyond the viewer's reach
	Mono<Outcome<ScreeningBatchReleased>> release(RulingInputs.ReleaseScreeningBatch input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "releaseScreeningBatch", input,
					() -> lock(input.batchId(), viewer).flatMap(batch -> release(batch, input, viewer)),
					kept -> again(kept, viewer))
			.doOnNext(outcome -> this.background.wake())
			.map(outcome -> outcome.map(ScreeningBatchReleased::new));
	}

	/// By its department or the district. What it raised is taken back in steps behind
	/// the change; should that break off, the background goes on with what is left.
	/// @return fails with NOT_VISIBLE for a batch beyond the viewer's reach
	Mono<Outcome<ScreeningBatchRetracted>> retract(RulingInputs.RetractScreeningBatch input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "retractScreeningBatch", input,
					() -> lock(input.batchId(), viewer).flatMap(batch -> retract(batch, input, viewer)),
					kept -> again(kept, viewer))
			.flatMap(outcome -> switch (outcome) {
				case Outcome.Accepted<ScreeningBatch>(ScreeningBatch batch) ->
					this.ruling.rule(batch.id()).thenReturn(Outcome.accepted(new ScreeningBatchRetracted(batch)));
				case Outcome.Refused<ScreeningBatch>(Refusal refusal) ->
					Mono.just(Outcome.<ScreeningBatchRetracted>refused(refusal));
			});
	}

	/// Why it was taken back, for its department and the district.
	Optional<String> reason(ScreeningBatch batch, BatchState state, Viewer viewer) {
		return Optional.ofNullable(state.reason())
			.filter(reason -> Reach.sends(batch, viewer) || viewer.is(Role.DISTRICT_OFFICER))
			.map(reason -> this.seal.open(TABLE, REASON, batch.id(), reason.bytes()));
	}

	private Mono<ScreeningBatch> lock(String id, Viewer viewer) {
		return this.batches.lock(GlobalId.idOf(ScreeningBatch.TYPE, id), viewer)
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(ScreeningBatch.TYPE)));
	}

	private Mono<Outcome<Effect<ScreeningBatch>>> release(ScreeningBatch batch,
			RulingInputs.ReleaseScreeningBatch input, Viewer viewer) {
		if (batch.status() != ScreeningStatus.HELD) {
			return refused(RefusalCode.INVALID_STEP, "batchId", "screening.status", batch.status().name());
		}
		if (batch.version() != input.version()) {
			return refused(RefusalCode.STALE_VERSION, "version", "screening.version", batch.version());
		}
		if (batch.openedBy().equals(viewer.subject())) {
			return refused(RefusalCode.SAME_PERSON, "batchId", "screening.ownBatch");
		}
		ScreeningBatch released = batch.at(ScreeningStatus.RULING);
		return this.batches.save(released)
			.then(this.store.release(batch.id(), viewer.subject(), this.clock.instant()))
			.thenReturn(Outcome.accepted(effect(released, new RulingEvent.Released(released))));
	}

	private Mono<Outcome<Effect<ScreeningBatch>>> retract(ScreeningBatch batch,
			RulingInputs.RetractScreeningBatch input, Viewer viewer) {
		if (!Reach.sends(batch, viewer) && !viewer.is(Role.DISTRICT_OFFICER)) {
			return refused(RefusalCode.NOT_HOLDER, "batchId", "screening.department");
		}
		if (batch.status() != ScreeningStatus.RAISED && batch.status() != ScreeningStatus.HELD) {
			return refused(RefusalCode.INVALID_STEP, "batchId", "screening.status", batch.status().name());
		}
		Faults faults = faults(input);
		if (!faults.isEmpty()) {
			return Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
		}
		if (batch.version() != input.version()) {
			return refused(RefusalCode.STALE_VERSION, "version", "screening.version", batch.version());
		}
		ScreeningBatch retracted = batch.at(ScreeningStatus.RETRACTED);
		SealedText reason = SealedText.of(this.seal.seal(TABLE, REASON, batch.id(), input.reason().strip()));
		return this.batches.save(retracted)
			.then(this.store.retract(batch.id(), viewer.subject(), this.clock.instant(), reason))
			.then(this.store.discount(batch.id()))
			.then(this.findings.dropWaiting(batch.id()))
			.thenReturn(Outcome.accepted(effect(retracted, new RulingEvent.Retracted(retracted))));
	}

	private static Faults faults(RulingInputs.RetractScreeningBatch input) {
		Faults faults = new Faults();
		if (input.reason().isBlank()) {
			faults.add("reason", "required");
		}
		if (input.reason().length() > LONGEST_REASON) {
			faults.add("reason", "tooLong", LONGEST_REASON);
		}
		return faults;
	}

	private static Mono<Outcome<Effect<ScreeningBatch>>> refused(RefusalCode code, String field, String violation,
			Object... arguments) {
		return Mono.just(Outcome.refused(Refusal.of(code, field, violation, arguments)));
	}

	private static Effect<ScreeningBatch> effect(ScreeningBatch batch, RulingEvent event) {
		return new Effect<>(batch, Map.of("batch", batch.id()), List.of(event));
	}

	private Mono<ScreeningBatch> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Optional.ofNullable(kept.get("batch")).orElseThrow();
		return this.screenings.byIds(List.of(id), viewer).mapNotNull(found -> found.get(id));
	}

}
