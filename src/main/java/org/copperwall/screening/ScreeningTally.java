package org.copperwall.screening;

/// Rows of a batch by what became of them. Rows are accepted or refused; each accepted one is one of four.
/// @param rows taken in
/// @param accepted rows without a fault
/// @param refused rows with at least one fault
/// @param matched records of members of households
/// @param queued rows whose person somebody has to name
/// @param unmatched rows about nobody who belongs to a household of the region; nothing of them is kept
/// @param repeated rows that came before, in this batch or another
/// @param faults of the refused rows, of which each has one or more
public record ScreeningTally(int rows, int accepted, int refused, int matched, int queued, int unmatched, int repeated,
		int faults) {

	static final ScreeningTally NONE = new ScreeningTally(0, 0, 0, 0, 0, 0, 0, 0);

	/// A queued row has got its person.
	/// @param again the record was there already
	ScreeningTally resolvedToMember(boolean again) {
		return new ScreeningTally(this.rows, this.accepted, this.refused, this.matched + (again ? 0 : 1),
				this.queued - 1, this.unmatched, this.repeated + (again ? 1 : 0), this.faults);
	}

	/// A queued row turned out to be about nobody known.
	ScreeningTally resolvedToNobody() {
		return new ScreeningTally(this.rows, this.accepted, this.refused, this.matched, this.queued - 1,
				this.unmatched + 1, this.repeated, this.faults);
	}

}
