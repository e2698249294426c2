package org.copperwall.opinion;

/// What a list of reports can be counted by.
enum OpinionCountBy {

	REGION, KIND, STATUS, FOUNDED, LOCATED, OVERDUE

}
