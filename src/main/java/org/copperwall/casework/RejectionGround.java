package org.copperwall.casework;

/// Why a case was rejected, as figures count it. What the family is told stands beside it in plain words.
public enum RejectionGround {

	BELOW_STANDARD, INCOME_ABOVE_LINE, NO_RISK_FOUND, COVERED_BY_OTHER_POLICY, NOT_RESIDENT, OBJECTION_UPHELD, OTHER

}
