package org.copperwall.opinion;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// One matter that media, a petition, the hotline or the net told of (舆情), however many told of it. It is closed by an
/// answer, and answered only after somebody has looked.
/// @param kind of the first mention; it sets the deadline
/// @param place where it is, and whom it concerns
/// @param dueAt when the answer is due
/// @param overdue whether the sweep found it past due; it stays
/// @param reportedAt when it was first said; takenAt: when it was taken in here
public record OpinionReport(UUID id, OpinionKind kind, Place place, OpinionStatus status, Instant dueAt,
		boolean overdue, @Nullable Assessment assessment, @Nullable Answer answer, Instant reportedAt, Instant takenAt,
		int version) {

	/// Where a matter is.
	/// @param region while it is not located, that of whoever took it in
	/// @param householdId absent where only the place is known
	record Place(RegionCode region, boolean located, @Nullable UUID householdId) {

		/// Whether two tell of different families: then they tell of different matters.
		boolean contradicts(Place other) {
			return this.householdId != null && other.householdId != null && !this.householdId.equals(other.householdId);
		}

	}

	/// What somebody found who looked.
	/// @param warningId the warning that a founded report raised or joined
	record Assessment(boolean founded, SealedText findings, String by, Role role, Instant at,
			@Nullable UUID warningId) {
	}

	/// What the desk answered.
	record Answer(SealedText text, String by, Role role, Instant at) {
	}

	/// Told of for the first time.
	static OpinionReport taken(UUID id, OpinionKind kind, Place place, Instant dueAt, Instant reportedAt, Instant at) {
		return new OpinionReport(id, kind, place, OpinionStatus.REPORTED, dueAt, false, null, null, reportedAt, at, 1);
	}

	/// Told of once more: what was not known of the place before may be known now.
	OpinionReport joinedBy(Place told) {
		boolean placed = told.located() && !this.place.located();
		boolean named = told.householdId() != null && this.place.householdId() == null;
		boolean better = this.status == OpinionStatus.REPORTED && (placed || named);
		return with(better ? told : this.place, this.status, this.assessment, this.answer);
	}

	/// Found out where it is: by hand, and only while nobody has looked there.
	/// @param on the version it was decided on
	Outcome<OpinionReport> located(int on, Place found) {
		return at(OpinionStatus.REPORTED, on, "opinion.assessed")
			.map(_ -> with(found, this.status, this.assessment, this.answer));
	}

	/// Somebody looked. A founded report must be located: a warning about nowhere helps
	/// nobody.
	/// @param found where, if that was learned by looking
	Outcome<OpinionReport> assessed(int on, Place found, Assessment judged) {
		if (judged.founded() && !found.located() && this.status == OpinionStatus.REPORTED) {
			return Outcome.refused(Refusal.of(RefusalCode.INVALID_INPUT, "regionCode", "opinion.unlocated"));
		}
		return at(OpinionStatus.REPORTED, on, "opinion.assessed")
			.map(_ -> with(found, OpinionStatus.ASSESSED, judged, this.answer));
	}

	/// The warning that a founded report raised or joined.
	OpinionReport raising(UUID warning) {
		Assessment judged = Objects.requireNonNull(this.assessment);
		return new OpinionReport(this.id, this.kind, this.place, this.status, this.dueAt, this.overdue,
				new Assessment(judged.founded(), judged.findings(), judged.by(), judged.role(), judged.at(), warning),
				this.answer, this.reportedAt, this.takenAt, this.version);
	}

	/// Answered, and so closed.
	Outcome<OpinionReport> answered(int on, Answer given) {
		String why = this.status == OpinionStatus.REPORTED ? "opinion.notAssessed" : "opinion.answered";
		return at(OpinionStatus.ASSESSED, on, why)
			.map(_ -> with(this.place, OpinionStatus.ANSWERED, this.assessment, given));
	}

	/// Where it is.
	public RegionCode region() {
		return this.place.region();
	}

	/// Whether its place is known.
	public boolean located() {
		return this.place.located();
	}

	/// Whom it concerns; absent where only the place is known.
	public @Nullable UUID householdId() {
		return this.place.householdId();
	}

	public @Nullable Boolean founded() {
		return this.assessment == null ? null : this.assessment.founded();
	}

	public @Nullable Role assessedRole() {
		return this.assessment == null ? null : this.assessment.role();
	}

	public @Nullable Instant assessedAt() {
		return this.assessment == null ? null : this.assessment.at();
	}

	public @Nullable UUID warningId() {
		return this.assessment == null ? null : this.assessment.warningId();
	}

	public @Nullable Role answeredRole() {
		return this.answer == null ? null : this.answer.role();
	}

	public @Nullable Instant answeredAt() {
		return this.answer == null ? null : this.answer.at();
	}

	private Outcome<OpinionReport> at(OpinionStatus wanted, int on, String why) {
		if (this.status != wanted) {
			return Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "reportId", why));
		}
		if (this.version != on) {
			return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION, "version", "version.stale", this.version));
		}
		return Outcome.accepted(this);
	}

	private OpinionReport with(Place where, OpinionStatus next, @Nullable Assessment judged, @Nullable Answer given) {
		return new OpinionReport(this.id, this.kind, where, next, this.dueAt, this.overdue, judged, given,
				this.reportedAt, this.takenAt, this.version + 1);
	}

}
