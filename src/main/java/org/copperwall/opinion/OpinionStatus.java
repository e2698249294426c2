package org.copperwall.opinion;

/// Where a report stands (舆情状态).
public enum OpinionStatus {

	REPORTED, ASSESSED, ANSWERED

}
