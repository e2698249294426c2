package org.copperwall.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A family (农户): the unit of everything.
/// @param regionCode its village or village group
/// @param formerPoor once registered as poor and out of poverty since (脱贫户)
/// @param verifiedOn day of the village visit that confirmed it; absent while it is only
/// declared
public record Household(UUID id, RegionCode regionCode, boolean formerPoor, @Nullable LocalDate verifiedOn,
		@Nullable SealedText bankAccount, Instant registeredAt, int version) {

	/// Confirmed by a visit: from now on more than a declaration.
	Household verified(LocalDate on) {
		return new Household(this.id, this.regionCode, this.formerPoor, on, this.bankAccount, this.registeredAt,
				this.version + 1);
	}

}
