package org.copperwall.fund;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// One entry of the books (账目): an amount moved from one account to another. Never changed; a mistake is mended by an entry
/// the other way round.
/// @param number counted from 1 in each year, without gaps
/// @param region the household's, or the district itself
/// @param debitAccount where the money went
/// @param creditAccount where it came from
/// @param reverses the entry this one takes back; absent for the others
/// @param reversedBy the entry that took this one back; absent while none did
/// @param reason why it was taken back; sealed
/// @param recordedBy subject of who caused it; absent where it was brought in from elsewhere
public record LedgerEntry(UUID id, RegionCode region, int year, long number, EntryKind kind, Account debitAccount,
		Account creditAccount, Yuan amount, @Nullable UUID reverses, @Nullable UUID reversedBy, Concern concern,
		@Nullable String reference, @Nullable SealedText reason, @Nullable String recordedBy, Instant recordedAt) {

	/// As it stands in global ids.
	static final String TYPE = "LedgerEntry";

	/// What an entry is about, beside the year.
	record Concern(@Nullable UUID grantId, @Nullable UUID householdId, @Nullable UUID policyId) {

		static final Concern NONE = new Concern(null, null, null);

		static Concern policy(UUID id) {
			return new Concern(null, null, id);
		}

		static Concern grant(UUID id, UUID householdId) {
			return new Concern(id, householdId, null);
		}

	}

	public @Nullable UUID grantId() {
		return this.concern.grantId();
	}

	public @Nullable UUID householdId() {
		return this.concern.householdId();
	}

	public @Nullable UUID policyId() {
		return this.concern.policyId();
	}

	boolean isReversal() {
		return this.reverses != null;
	}

	/// The entry that takes this one back.
	NewEntry reversed() {
		return new NewEntry(this.region, this.year, this.kind, this.amount, this.concern, this.reference, this.id);
	}

}
