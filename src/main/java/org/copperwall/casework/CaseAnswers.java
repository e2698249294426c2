package org.copperwall.casework;

import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What the mutations of this room answer when they are accepted. Each is a member of its mutation's union, found by its
/// name.
final class CaseAnswers {

	private CaseAnswers() {
	}

	/// @param joined whether the need was joined to what was there
	/// @param declaredIn the village the declarant named
	/// @param warningId resolved under the viewer's access, as are the others
	record DeclarationAccepted(boolean joined, RegionCode declaredIn, UUID warningId, @Nullable UUID caseId,
			UUID householdId) implements CaseWarnings.Declared {
	}

	/// The case was supplemented.
	record ApplicationCompleted(Case subject) {

		/// Whether the application is whole now.
		public boolean isComplete() {
			return this.subject.step() != CaseStep.APPLICATION;
		}

		public Case getCase() {
			return this.subject;
		}

	}

	/// @param subject absent for a visit without a case
	record VisitRecorded(CaseVisit visit, @Nullable Case subject) {

		public @Nullable Case getCase() {
			return this.subject;
		}

	}

	record ComparisonRecorded(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

	record VoteRecorded(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

	record NoticePublished(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

	record ObjectionRecorded(CaseObjection objection, Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

	record ObjectionAnswered(CaseObjection objection, Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

	record FindingSigned(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

	record CaseDecided(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

	record CaseWithdrawn(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

}
