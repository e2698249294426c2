package org.copperwall.casework;

/// What must hold before a risk counts as eliminated (风险消除条件), each a setting of the rule set.
public enum EliminationKey {

	/// Somebody in the household can work.
	LABOUR,
	/// Long enough under monitoring since it came, or came back.
	MONTHS_MONITORED,
	/// Help reached the family since then, or the risk vanished naturally.
	MEASURE_DELIVERED,
	/// Nothing new is the matter with the family.
	NO_NEW_NEED,
	/// The income of the last months lies above the line.
	INCOME_ABOVE_LINE,
	/// Every risk it was ever monitored for is gone.
	RISK_GONE,
	/// All six dimensions are secure.
	DIMENSIONS_SECURE;

	/// Whether the service's own records answer it, so that an elimination is not even
	/// proposed while it does not hold.
	boolean isKnownBeforehand() {
		return this == LABOUR || this == MONTHS_MONITORED || this == MEASURE_DELIVERED || this == NO_NEW_NEED;
	}

}
