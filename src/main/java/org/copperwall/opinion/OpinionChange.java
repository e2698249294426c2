package org.copperwall.opinion;

/// What can happen to a report (舆情变动).
public enum OpinionChange {

	REPORTED, JOINED, LOCATED, ASSESSED, ANSWERED, OVERDUE

}
