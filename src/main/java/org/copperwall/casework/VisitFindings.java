package org.copperwall.casework;

import java.util.List;

import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.Dimension;
import org.jspecify.annotations.Nullable;

/// What a visit found out that can be reckoned with; each is absent where nobody looked.
/// @param dimensionsAtRisk empty: all six were looked at and are secure
/// @param incomePerHead net, of the last twelve months
/// @param expenses of the household in the last twelve months that it could not avoid and nobody refunds
public record VisitFindings(@Nullable List<Dimension> dimensionsAtRisk, @Nullable Yuan incomePerHead,
		@Nullable Yuan expenses) {

	static final VisitFindings NONE = new VisitFindings(null, null, null);

	/// A hundred million yuan: what is more is a slip.
	private static final Yuan LARGEST = new Yuan(10_000_000_000L);

	public VisitFindings {
		dimensionsAtRisk = dimensionsAtRisk == null ? null : List.copyOf(dimensionsAtRisk);
	}

	/// As somebody enters them.
	static Gates tried(Gates gates, @Nullable List<Dimension> dimensions, @Nullable Yuan income,
			@Nullable Yuan expenses) {
		return gates
			.entry(dimensions == null || dimensions.stream().distinct().count() == dimensions.size(),
					"dimensionsAtRisk", "twice")
			.entry(isAmount(income), "incomePerHead", "assess.amount", LARGEST.toString())
			.entry(isAmount(expenses), "expenses", "assess.amount", LARGEST.toString());
	}

	static boolean isAmount(@Nullable Yuan amount) {
		return amount == null || (amount.fen() >= 0 && amount.compareTo(LARGEST) <= 0);
	}

	static String largest() {
		return LARGEST.toString();
	}

}
