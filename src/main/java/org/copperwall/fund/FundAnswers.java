package org.copperwall.fund;

/// What the mutations of the books answer when they are accepted. Each is a member of its mutation's union, found by its
/// name.
final class FundAnswers {

	private FundAnswers() {
	}

	/// The year has more money.
	record FundAppropriated(Fund fund, LedgerEntry entry) {
	}

	/// The year takes no more entries.
	record FundYearClosed(Fund fund) {
	}

	/// What was entered is taken back.
	/// @param entry the one that takes it back
	record EntryReversed(Fund fund, LedgerEntry entry) {
	}

}
