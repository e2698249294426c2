package org.copperwall.screening;

import java.time.LocalDate;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A row without a fault. It holds what identifies a person, and never prints itself.
/// @param row its number in the batch
/// @param numberDigest of the identity number; null without one
/// @param birthDate as said, or as the number has it
/// @param key tells it from every other record
@SuppressWarnings("ArrayRecordComponent")
record CheckedRow(int row, byte @Nullable [] numberDigest, String name, @Nullable LocalDate birthDate,
		@Nullable RegionCode village, LocalDate occurredOn, @Nullable Long amountFen, @Nullable String code,
		byte[] key) {

	@Override
	public String toString() {
		return "CheckedRow[" + this.row + "]";
	}

}
