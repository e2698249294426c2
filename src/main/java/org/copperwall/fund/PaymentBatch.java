package org.copperwall.fund;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;

/// A bank file (拨付批次).
/// @param number counted from 1 in its district
/// @param payments how many are in it
/// @param sha256 of the file, 64 hexadecimal digits
record PaymentBatch(UUID id, RegionCode district, int number, int payments, Yuan total, long byteLength, String sha256,
		String exportedBy, Instant exportedAt) {

	/// As it stands in global ids.
	static final String TYPE = "PaymentBatch";

	String fileName() {
		return "payments-" + this.district + "-" + this.number + ".csv";
	}

}
