package org.copperwall.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Takes files back: a picture of the wrong family is shown no more, and that it was there stays on record.
@Service
class Withdrawals {

	private static final String REASON = "withdrawal_sealed";

	private static final int LONGEST_REASON = 500;

	private final EvidenceFiles files;

	private final EvidenceStore store;

	private final Changes changes;

	private final Seal seal;

	private final Clock clock;

	Withdrawals(EvidenceFiles files, EvidenceStore store, Changes changes, Seal seal, Clock clock) {
		this.files = files;
		this.store = store;
		this.changes = changes;
		this.seal = seal;
		this.clock = clock;
	}

	Mono<Outcome<EvidenceAnswers.EvidenceWithdrawn>> withdraw(EvidenceInputs.WithdrawEvidence input, Viewer viewer) {
		if (input.reason().isBlank() || input.reason().length() > LONGEST_REASON) {
			return Mono.just(Outcome
				.refused(Refusal.of(RefusalCode.INVALID_INPUT, "reason", "evidence.reason", LONGEST_REASON)));
		}
		UUID id = GlobalId.idOf(EvidenceFiles.TYPE, input.evidenceId());
		return this.changes.once(viewer, input.requestId(), "withdrawEvidence", input,
				() -> locked(id, viewer).flatMap(evidence -> withdrawn(evidence, input.reason(), viewer)),
				kept -> seen(Optional.ofNullable(kept.get("evidence")).orElseThrow(), viewer)
					.map(EvidenceAnswers.EvidenceWithdrawn::new));
	}

	/// Why it was taken back, for who reads files; null otherwise, and for one that
	/// stands.
	@Nullable String reason(Evidence evidence, Viewer viewer) {
		Evidence.Withdrawal withdrawal = evidence.withdrawal();
		return withdrawal == null || !EvidenceSight.reads(evidence, viewer) ? null
				: this.seal.open(EvidenceStore.TABLE, REASON, evidence.id(), withdrawal.reason().bytes());
	}

	private Mono<Evidence> locked(UUID id, Viewer viewer) {
		return this.store.lock(List.of(id)).then(seen(id, viewer));
	}

	private Mono<Evidence> seen(UUID id, Viewer viewer) {
		return this.files.visible(List.of(id), viewer)
			.mapNotNull(found -> found.get(id))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(EvidenceFiles.TYPE)));
	}

	private Mono<Outcome<Effect<EvidenceAnswers.EvidenceWithdrawn>>> withdrawn(Evidence evidence, String reason,
			Viewer viewer) {
		if (!EvidenceSight.withdraws(evidence, viewer)) {
			return Mono.just(Outcome.refused(Refusal.of(RefusalCode.NOT_HOLDER, "evidenceId", "evidence.notUploader")));
		}
		Evidence.Withdrawal by = new Evidence.Withdrawal(viewer.subject(),
				SealedText.of(this.seal.seal(EvidenceStore.TABLE, REASON, evidence.id(), reason.strip())),
				this.clock.instant());
		return switch (evidence.withdrawn(by)) {
			case Outcome.Refused<Evidence>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
			case Outcome.Accepted<Evidence>(Evidence next) -> this.store.withdraw(next.id(), by)
				.thenReturn(Outcome.accepted(new Effect<>(new EvidenceAnswers.EvidenceWithdrawn(next),
						Map.of("evidence", next.id()), List.of(new EvidenceEvent.Withdrawn(next)))));
		};
	}

}
