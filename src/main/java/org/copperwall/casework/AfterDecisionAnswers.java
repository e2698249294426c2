package org.copperwall.casework;

/// What the mutations that follow a decision answer when they are accepted.
final class AfterDecisionAnswers {

	private AfterDecisionAnswers() {
	}

	record AnnouncementPublished(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

	record ReviewRequested(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

	record ReviewDecided(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

}
