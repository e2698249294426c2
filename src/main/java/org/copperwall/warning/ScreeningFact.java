package org.copperwall.warning;

import java.util.List;
import java.util.UUID;

import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;

/// What a department's records say about a household, by one rule.
/// @param id of the finding; the report of the warning has the same
/// @param key tells the same fact from another: rule and person
/// @param value what the records gave, in fen or records
/// @param settledFrom values from this one up, once settled as unfounded, make this one no news
/// @param settledTo the same, values down to this one; one of both bounds is as wide as can be
/// @param grounds why it is as grave as it is; their levels add up to its severity
public record ScreeningFact(UUID id, UUID household, String key, long value, long settledFrom, long settledTo,
		List<SeverityGround> grounds, List<RiskCause> causes, List<Dimension> dimensions) {

	public ScreeningFact {
		grounds = List.copyOf(grounds);
		causes = List.copyOf(causes);
		dimensions = List.copyOf(dimensions);
	}

	Weight weight() {
		return Weight.of(this.grounds);
	}

}
