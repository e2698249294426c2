package org.copperwall.screening;

import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// A finding as its department is told of it: the row it sent, what the rule found, and how it ended. Whom it is about is
/// known to who sent the row.
/// @param ruleSet the rules it was judged by
/// @param rowNumber of the newest record it rests on
record FindingRow(Finding finding, UUID ruleSet, @Nullable Integer rowNumber) {

	public @Nullable Yuan amount() {
		return this.finding.amount() ? new Yuan(this.finding.value()) : null;
	}

	public @Nullable Yuan amountLimit() {
		return this.finding.amount() ? new Yuan(this.finding.limit()) : null;
	}

	public @Nullable Long count() {
		return this.finding.amount() ? null : (Long) this.finding.value();
	}

	public @Nullable Long countLimit() {
		return this.finding.amount() ? null : (Long) this.finding.limit();
	}

}
