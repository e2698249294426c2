package org.copperwall.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;

/// A government poverty-prevention insurance of a year (政府防贫保险).
/// @param periodUntil last day of the period
/// @param deductible what a household bears itself of a loss
/// @param cap the most a household is paid in the period
/// @param cancelled whether its premium was taken back
record InsurancePolicy(UUID id, RegionCode region, int year, String insurer, Yuan premium, LocalDate periodFrom,
		LocalDate periodUntil, List<InsuredGroup> insuredGroups, Yuan deductible, Yuan cap, String reference,
		Instant boughtAt, boolean cancelled) {

	/// As it stands in global ids.
	static final String TYPE = "InsurancePolicy";

	InsurancePolicy {
		insuredGroups = List.copyOf(insuredGroups);
	}

	boolean covers(LocalDate day) {
		return !this.cancelled && !day.isBefore(this.periodFrom) && !day.isAfter(this.periodUntil);
	}

}
