package org.copperwall.warning;

/// What a list of warnings can be counted by.
enum WarningCountBy {

	REGION, STATUS, SOURCE, MEDIUM, SEVERITY, HOP, OVERDUE

}
