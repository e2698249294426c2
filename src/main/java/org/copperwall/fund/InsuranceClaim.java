package org.copperwall.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;

/// What an insurer paid to a household (保险理赔): outside the appropriation, recorded so that a family's help is seen whole.
/// @param reversed whether it was taken back as a mistake
record InsuranceClaim(UUID id, UUID policyId, UUID householdId, RegionCode region, LocalDate incidentOn, Yuan loss,
		Yuan amount, String reference, UUID entryId, Reporter reporter, Instant reportedAt, boolean reversed) {

	/// As it stands in global ids.
	static final String TYPE = "InsuranceClaim";

	/// Who reported it.
	record Reporter(String issuer, String subject) {
	}

}
