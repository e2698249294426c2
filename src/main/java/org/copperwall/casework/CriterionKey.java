package org.copperwall.casework;

import java.util.Arrays;

import org.copperwall.monitoring.Dimension;

/// What is looked at to find a household's category (研判指标).
public enum CriterionKey {

	/// Once registered as poor: decides between unstable and marginal.
	FORMER_POOR,
	/// Net income a head and year, against the line.
	INCOME,
	/// What is left of it a head when unavoidable expenses are paid, against the line.
	INCOME_AFTER_EXPENSES,
	/// A cause that may push the family back into poverty.
	RISK_CAUSE,
	/// A cause that can strike a family whose income lies above the line.
	SHOCK_CAUSE,

	FOOD, CLOTHING, COMPULSORY_EDUCATION, BASIC_MEDICAL_CARE, SAFE_HOUSING, DRINKING_WATER,
	/// Members who can work. Said, and decides nothing.
	LABOUR,
	/// Class of low-income allowance. Said, and decides nothing.
	ALLOWANCE;

	static CriterionKey of(Dimension dimension) {
		return valueOf(dimension.name());
	}

	/// Whether a category rests on it.
	boolean decides() {
		return this != LABOUR && this != ALLOWANCE;
	}

	boolean isDimension() {
		return Arrays.stream(Dimension.values()).anyMatch(dimension -> of(dimension) == this);
	}

}
