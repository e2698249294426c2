package org.copperwall.rules;

import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;

/// A limit of a screening rule as it is shown, in its unit.
/// @param amount for rules about amounts; count: for rules that count records
record ScreeningLimitShown(HouseholdGroup group, @Nullable Yuan amount, @Nullable Long count) {

	static ScreeningLimitShown of(ScreeningRule rule, ScreeningLimit limit) {
		return rule.measure().isAmount() ? new ScreeningLimitShown(limit.group(), new Yuan(limit.limit()), null)
				: new ScreeningLimitShown(limit.group(), null, limit.limit());
	}

}
