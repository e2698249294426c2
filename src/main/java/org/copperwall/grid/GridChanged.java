package org.copperwall.grid;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.event.Cursor;
import org.copperwall.event.Positioned;
import org.copperwall.event.RecordedEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// Something happened in the grid, as subscribers are told.
/// @param reachedFor the campaign for which a visit was the first to reach its household
record GridChanged(Cursor cursor, Instant occurredAt, RegionCode regionCode, GridChange kind, String subjectType,
		UUID subjectId, @Nullable UUID reachedFor) implements Positioned {

	/// @throws java.util.NoSuchElementException for a change of another room
	static GridChanged of(RecordedEvent event) {
		String campaign = event.optionalText(GridEvent.REACHED_FOR);
		return new GridChanged(event.cursor(), event.occurredAt(), event.region(),
				GridChange.of(event.kind()).orElseThrow(), event.subjectType(), event.subjectId(),
				campaign == null ? null : UUID.fromString(campaign));
	}

	/// Its subject, if it is of that type.
	@Nullable UUID subject(String type) {
		return this.subjectType.equals(type) ? this.subjectId : null;
	}

	/// The campaign it is about, or moved on.
	@Nullable UUID campaignId() {
		return this.reachedFor != null ? this.reachedFor : subject(GridEvent.CAMPAIGN);
	}

}
