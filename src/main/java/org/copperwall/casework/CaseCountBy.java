package org.copperwall.casework;

/// What a list of cases can be counted by.
enum CaseCountBy {

	STEP, STATUS, KIND, SOURCE, MEDIUM, HOLDER_ROLE, REJECTION_GROUND, REGION

}
