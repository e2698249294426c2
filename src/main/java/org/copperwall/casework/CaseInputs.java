package org.copperwall.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// What clients enter to change a case. None of it is ever printed: words about people are in it.
final class CaseInputs {

	private CaseInputs() {
	}

	/// What an application lacked.
	/// @param version absent where it does not matter what was read
	record CompleteApplication(UUID requestId, String caseId, @Nullable Integer version, boolean commitmentSigned,
			List<String> evidenceIds, List<MemberNumber> idNumbers) {

		/// The number of somebody who had none when the household was declared.
		record MemberNumber(String memberId, String idNumber) {

			@Override
			public String toString() {
				return "MemberNumber[…]";
			}

		}

	}

	/// Somebody went and looked.
	/// @param caseId absent for a visit no case asked for; then the household is named
	/// @param visitedOn absent: today
	/// @param elimination only for a case of that kind
	record RecordVisit(UUID requestId, @Nullable String caseId, @Nullable String householdId,
			@Nullable LocalDate visitedOn, @Nullable String notes, @Nullable List<Dimension> dimensionsAtRisk,
			@Nullable Yuan incomePerHead, @Nullable Yuan expenses, List<String> evidenceIds,
			EliminationInputs.@Nullable Findings elimination) {

		VisitFindings findings() {
			return new VisitFindings(this.dimensionsAtRisk, this.incomePerHead, this.expenses);
		}

		@Override
		public String toString() {
			return "RecordVisit[" + this.requestId + "]";
		}

	}

	/// Data were compared.
	record RecordComparison(UUID requestId, String caseId, List<String> departments, List<CaseComparison.Hit> hits) {
	}

	/// The village deliberated.
	/// @param heldOn absent: today
	record RecordVote(UUID requestId, String caseId, @Nullable LocalDate heldOn, int panelSize, int present,
			int inFavour, int against, List<String> evidenceIds) {
	}

	/// A notice is put up.
	/// @param days calendar days; absent: as many as the rules ask for
	record PublishNotice(UUID requestId, String caseId, @Nullable Integer days, List<String> evidenceIds) {
	}

	/// Somebody objects.
	record RecordObjection(UUID requestId, String caseId, String objection) {

		@Override
		public String toString() {
			return "RecordObjection[" + this.requestId + "]";
		}

	}

	/// An objection is answered.
	record AnswerObjection(UUID requestId, String objectionId, String answer, boolean upheld) {

		@Override
		public String toString() {
			return "AnswerObjection[" + this.requestId + "]";
		}

	}

	/// One of the four signs.
	record SignFinding(UUID requestId, String caseId, int version, String checkKey, boolean favourable, String finding,
			List<String> evidenceIds) {

		@Override
		public String toString() {
			return "SignFinding[" + this.requestId + "]";
		}

	}

	/// A step is decided.
	record DecideCase(UUID requestId, String caseId, int version, Decision decision, String opinion,
			List<String> evidenceIds, @Nullable Rejection rejection, @Nullable CaseStep sendBackTo,
			@Nullable List<String> missing, @Nullable Inclusion inclusion) {

		/// Why not.
		record Rejection(RejectionGround ground, String reason, @Nullable String nearestPolicy) {

			@Override
			public String toString() {
				return "Rejection[" + this.ground + "]";
			}

		}

		/// What the household is included for.
		record Inclusion(Category category, List<RiskCause> causes, List<Dimension> dimensions) {
		}

		Ruling ruling(List<UUID> evidence) {
			Ruling.Reason reason = this.rejection == null ? null : new Ruling.Reason(this.rejection.ground(),
					this.rejection.reason(), this.rejection.nearestPolicy());
			Ruling.Included included = this.inclusion == null ? null : new Ruling.Included(this.inclusion.category(),
					this.inclusion.causes(), this.inclusion.dimensions());
			return new Ruling(this.decision, this.version, this.opinion, evidence, reason, this.sendBackTo,
					this.missing == null ? List.of() : this.missing, included);
		}

		@Override
		public String toString() {
			return "DecideCase[" + this.requestId + "]";
		}

	}

	/// The family, or who acts for it, takes its application back.
	record WithdrawCase(UUID requestId, String caseId, @Nullable Integer version, String reason) {

		@Override
		public String toString() {
			return "WithdrawCase[" + this.requestId + "]";
		}

	}

}
