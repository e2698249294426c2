package org.copperwall.fund;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Which entries are wanted; what is absent does not matter.
/// @param year the fund year
/// @param account debited or credited
/// @param grantId global id
/// @param householdId global id
record LedgerFilter(@Nullable Integer year, @Nullable List<EntryKind> kinds, @Nullable Account account,
		@Nullable String grantId, @Nullable String householdId, @Nullable Instant recordedFrom,
		@Nullable Instant recordedUntil) {

	static final LedgerFilter NONE = new LedgerFilter(null, null, null, null, null, null, null);

	/// The same in one year, where one is given.
	LedgerFilter in(@Nullable Integer one) {
		return one == null ? this : new LedgerFilter(one, this.kinds, this.account, this.grantId, this.householdId,
				this.recordedFrom, this.recordedUntil);
	}

}
