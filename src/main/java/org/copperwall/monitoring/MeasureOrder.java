package org.copperwall.monitoring;

/// The orders a list of measures can have: by the day they are due, or the latest plans first.
public enum MeasureOrder {

	DUE, NEWEST

}
