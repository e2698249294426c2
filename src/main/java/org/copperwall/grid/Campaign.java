package org.copperwall.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A district's centralised campaign (集中排查): within its time every household that was there when it opened is to be
/// reached once.
/// @param startsOn first day whose visits count, endsOn: the last one
/// @param closedAt absent while visits still count
record Campaign(UUID id, RegionCode regionCode, String name, LocalDate startsOn, LocalDate endsOn, Instant openedAt,
		@Nullable Instant closedAt, int version) {

	/// Whether a visit on that day can reach a household for it.
	boolean counts(LocalDate day) {
		return this.closedAt == null && !day.isBefore(this.startsOn) && !day.isAfter(this.endsOn);
	}

	Campaign closed(Instant at) {
		return new Campaign(this.id, this.regionCode, this.name, this.startsOn, this.endsOn, this.openedAt, at,
				this.version + 1);
	}

	/// How far it is in a village.
	/// @param households that were there when it opened
	record Village(UUID campaignId, RegionCode regionCode, long households, long reached) {
	}

}
