package org.copperwall.casework;

/// What the mutations about eliminations answer when they are accepted.
final class EliminationAnswers {

	private EliminationAnswers() {
	}

	record EliminationProposed(Case subject) {

		public Case getCase() {
			return this.subject;
		}

	}

}
