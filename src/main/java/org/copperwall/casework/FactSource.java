package org.copperwall.casework;

/// Where a fact about a household was taken from (数据来源).
public enum FactSource {

	/// What the service knows of every household.
	REGISTER,
	/// What the family, or somebody for it, declared.
	DECLARATION,
	/// What a visit found.
	VISIT,
	/// What the household is monitored for.
	MONITORING,
	/// What the question supposes.
	SUPPOSED,
	/// Nobody has found out.
	UNKNOWN

}
