package org.copperwall.casework;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One condition of an elimination, as it was found (风险消除条件).
/// @param value what was found: months, measures, yuan, or how many; absent where nothing was
/// @param limit what it is held against, in the same unit
/// @param open names of the causes or dimensions that are not known to be settled
public record EliminationCondition(EliminationKey key, ConditionStanding standing, @Nullable String value, String limit,
		List<String> open) {

	public EliminationCondition {
		open = List.copyOf(open);
	}

	static EliminationCondition of(EliminationKey key, boolean met, Object value, Object limit) {
		return new EliminationCondition(key, met ? ConditionStanding.MET : ConditionStanding.NOT_MET, value.toString(),
				limit.toString(), List.of());
	}

	static EliminationCondition unknown(EliminationKey key, Object limit) {
		return new EliminationCondition(key, ConditionStanding.UNKNOWN, null, limit.toString(), List.of());
	}

	public boolean isMet() {
		return this.standing == ConditionStanding.MET;
	}

	/// Of the sentence that says what stands in the way.
	String sentence() {
		return "elimination." + this.key + "." + this.standing;
	}

}
