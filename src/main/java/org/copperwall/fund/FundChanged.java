package org.copperwall.fund;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.event.Cursor;
import org.copperwall.event.Positioned;
import org.copperwall.event.RecordedEvent;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// The fund changed, as subscribers are told: the envelope as recorded, the fund as of delivery.
/// @param entryId absent when a year was closed
record FundChanged(Cursor cursor, Instant occurredAt, RegionCode regionCode, FundChange kind, int year,
		@Nullable UUID entryId, @Nullable EntryKind entryKind, @Nullable Yuan amount) implements Positioned {

	static FundChanged of(RecordedEvent event) {
		int year = Integer.parseInt(event.text("year"));
		if (event.kind().equals(FundEvent.CLOSED)) {
			return new FundChanged(event.cursor(), event.occurredAt(), event.region(), FundChange.CLOSED, year, null,
					null, null);
		}
		FundChange kind = event.optionalText("reverses") == null ? FundChange.ENTERED : FundChange.REVERSED;
		return new FundChanged(event.cursor(), event.occurredAt(), event.region(), kind, year, event.subjectId(),
				EntryKind.valueOf(event.text("entryKind")), Yuan.parse(event.text("amount")));
	}

}
