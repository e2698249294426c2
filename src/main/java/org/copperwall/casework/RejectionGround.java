package org.copperwall.casework;

/// Why a case was rejected, as figures count it. What the family is told stands beside it in plain words.
public enum RejectionGround {

	BELOW_STANDARD, INCOME_ABOVE_LINE, NO_RISK_FOUND, COVERED_BY_OTHER_POLICY, NOT_RESIDENT, OBJECTION_UPHELD,
	RISK_REMAINS, OTHER;

	/// Whether a case of that kind can be rejected for it. A family is included for what
	/// it
	/// lacks, and stays under monitoring for what is left of that.
	boolean isOf(CaseKind kind) {
		return switch (this) {
			case OBJECTION_UPHELD, OTHER -> true;
			case RISK_REMAINS -> kind == CaseKind.ELIMINATION;
			case BELOW_STANDARD, INCOME_ABOVE_LINE, NO_RISK_FOUND, COVERED_BY_OTHER_POLICY, NOT_RESIDENT ->
				kind == CaseKind.IDENTIFICATION;
		};
	}

}
