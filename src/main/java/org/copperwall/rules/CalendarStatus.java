package org.copperwall.rules;

/// How far a year of the calendar can be trusted.
public enum CalendarStatus {

	/// The State Council's arrangement for the year, with its make-up days.
	PUBLISHED,
	/// Only the statutory days are known; adjoining days off and make-up days are still
	/// to be announced.
	PROVISIONAL,
	/// Nothing is known: weekends only.
	MISSING

}
