package org.copperwall.casework;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// An objection to a notice (公示异议), and the answer it was given.
/// @param round of the case it was raised in
public record CaseObjection(UUID id, UUID caseId, int round, @Nullable SealedText objection, String recorder,
		Role recorderRole, Instant recordedAt, @Nullable Answer answer) {

	/// What came of an objection.
	/// @param upheld whether it was found justified: then the file cannot be approved as
	/// it
	/// is
	public record Answer(@Nullable SealedText text, boolean upheld, String answerer, Role answererRole, Instant at) {
	}

	/// Whether it was found justified; absent while it is open.
	public @Nullable Boolean upheld() {
		return this.answer == null ? null : this.answer.upheld();
	}

	public @Nullable Instant answeredAt() {
		return this.answer == null ? null : this.answer.at();
	}

	public String recordedBy() {
		return this.recorder;
	}

	public @Nullable String answeredBy() {
		return this.answer == null ? null : this.answer.answerer();
	}

	public @Nullable Role answererRole() {
		return this.answer == null ? null : this.answer.answererRole();
	}

	public boolean isOpen() {
		return this.answer == null;
	}

	CaseObjection answered(Answer given) {
		return new CaseObjection(this.id, this.caseId, this.round, this.objection, this.recorder, this.recorderRole,
				this.recordedAt, given);
	}

	boolean isUpheld() {
		return this.answer != null && this.answer.upheld();
	}

}
