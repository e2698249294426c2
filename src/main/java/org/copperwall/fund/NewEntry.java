package org.copperwall.fund;

import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// An entry that is to be made.
/// @param amount above zero
/// @param reverses the entry it takes back; absent for the others
record NewEntry(RegionCode region, int year, EntryKind kind, Yuan amount, LedgerEntry.Concern concern,
		@Nullable String reference, @Nullable UUID reverses) {

	static NewEntry of(RegionCode region, int year, EntryKind kind, Yuan amount, LedgerEntry.Concern concern,
			@Nullable String reference) {
		return new NewEntry(region, year, kind, amount, concern, reference, null);
	}

	/// Where the money comes from.
	Account source() {
		return this.reverses == null ? this.kind.credit() : this.kind.debit();
	}

}
