package org.copperwall.casework;

import java.util.List;

import org.copperwall.monitoring.RiskCause;

/// A need as a public notice may name it. Illness and disability are health: a notice says what they cost, not what they
/// are.
public enum PublicNeed {

	LARGE_EXPENSES, SCHOOLING, DISASTER, INCOME, LIVELIHOOD;

	static PublicNeed of(RiskCause cause) {
		return switch (cause) {
			case ILLNESS, ACCIDENT -> LARGE_EXPENSES;
			case SCHOOLING -> SCHOOLING;
			case NATURAL_DISASTER -> DISASTER;
			case FAILED_BUSINESS, UNSTABLE_WORK -> INCOME;
			case DISABILITY, LACK_OF_LABOUR, OTHER -> LIVELIHOOD;
		};
	}

	static List<PublicNeed> of(List<RiskCause> causes) {
		return causes.stream().map(PublicNeed::of).distinct().sorted().toList();
	}

}
