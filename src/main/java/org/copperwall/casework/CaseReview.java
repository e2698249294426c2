package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// The review of a rejection (复核), once a case: asked for by the family, decided by somebody who had no part in the file.
/// @param rejectedAt the step that said no
/// @param decision absent while it is waited for
record CaseReview(UUID id, UUID caseId, CaseStep rejectedAt, Request request, @Nullable Decided decision) {

	/// What the family asks.
	/// @param person who asked: subject of the token, or whom the partner app named
	/// @param app subject of the partner app it came through
	/// @param reason in the family's words
	record Request(Instant at, Instant dueAt, String person, @Nullable String app, Role role,
			@Nullable SealedText reason, List<UUID> evidenceIds) {

		Request {
			evidenceIds = List.copyOf(evidenceIds);
		}

	}

	/// What came of it.
	/// @param reopenedTo the step from which it is decided anew; absent where the
	/// rejection
	/// stands
	record Decided(ReviewOutcome outcome, Instant at, String person, Role role, @Nullable SealedText opinion,
			@Nullable CaseStep reopenedTo, List<UUID> evidenceIds) {

		Decided {
			evidenceIds = List.copyOf(evidenceIds);
		}

	}

	boolean isOpen() {
		return this.decision == null;
	}

	CaseReview decided(Decided came) {
		return new CaseReview(this.id, this.caseId, this.rejectedAt, this.request, came);
	}

	/// Whether the person decided it.
	boolean wasDecidedBy(String person) {
		return this.decision != null && this.decision.person().equals(person);
	}

	public Instant requestedAt() {
		return this.request.at();
	}

	public Role requestedRole() {
		return this.request.role();
	}

	public Instant dueAt() {
		return this.request.dueAt();
	}

	public @Nullable ReviewOutcome outcome() {
		return this.decision == null ? null : this.decision.outcome();
	}

	public @Nullable Instant decidedAt() {
		return this.decision == null ? null : this.decision.at();
	}

	public @Nullable String decidedBy() {
		return this.decision == null ? null : this.decision.person();
	}

	public @Nullable Role decidedRole() {
		return this.decision == null ? null : this.decision.role();
	}

	public @Nullable CaseStep reopenedTo() {
		return this.decision == null ? null : this.decision.reopenedTo();
	}

}
