package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// One stay of a case at a step, and how it left it (环节).
/// @param number 1 for the first
/// @param leftAt absent while the case is there
/// @param decider the person; absent where it left without one: completed, withdrawn, or
/// moved on by the last finding
/// @param missing what a file sent back lacks, one entry a line
public record CaseStage(UUID id, UUID caseId, int number, CaseStep step, Instant enteredAt, @Nullable Instant dueAt,
		@Nullable Instant leftAt, @Nullable Decision decision, @Nullable String decider, @Nullable Role deciderRole,
		@Nullable SealedText opinion, @Nullable CaseStep sentBackTo, @Nullable SealedText missing,
		List<UUID> evidenceIds) {

	public CaseStage {
		evidenceIds = List.copyOf(evidenceIds);
	}

	public @Nullable String decidedBy() {
		return this.decider;
	}

	/// It left without a decision: completed or withdrawn.
	CaseStage left(Instant at) {
		return new CaseStage(this.id, this.caseId, this.number, this.step, this.enteredAt, this.dueAt, at, null, null,
				null, null, null, null, List.of());
	}

	/// The application was taken back.
	/// @param reason in the words of who took it back
	CaseStage withdrawn(Instant at, Actor actor, @Nullable SealedText reason) {
		return new CaseStage(this.id, this.caseId, this.number, this.step, this.enteredAt, this.dueAt, at, null,
				actor.person(), actor.role(), reason, null, null, List.of());
	}

	/// It left by a decision.
	/// @param why in the decider's words; absent where the findings decided
	CaseStage decided(Decision what, Instant at, @Nullable Actor decider, Verdict why) {
		return new CaseStage(this.id, this.caseId, this.number, this.step, this.enteredAt, this.dueAt, at, what,
				decider == null ? null : decider.person(), decider == null ? null : decider.role(), why.opinion(),
				why.sentBackTo(), why.missing(), why.evidenceIds());
	}

	/// What a decision says besides yes or no.
	record Verdict(@Nullable SealedText opinion, @Nullable CaseStep sentBackTo, @Nullable SealedText missing,
			List<UUID> evidenceIds) {

		/// By the findings alone.
		static Verdict ofFindings(@Nullable CaseStep sentBackTo) {
			return new Verdict(null, sentBackTo, null, List.of());
		}

	}

}
