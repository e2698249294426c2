package org.copperwall.warning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.casework.Source;
import org.copperwall.event.Cursor;
import org.copperwall.event.Positioned;
import org.copperwall.event.RecordedEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A warning was raised, as subscribers are told.
record WarningAlert(Cursor cursor, Instant occurredAt, RegionCode regionCode, Severity severity, Source source,
		UUID warningId) implements Positioned {

	static WarningAlert of(RecordedEvent event) {
		return new WarningAlert(event.cursor(), event.occurredAt(), event.region(), Severity.ofLevel(event.severity()),
				Source.valueOf(event.text("source")), event.subjectId());
	}

	/// Which warnings a subscriber wants to hear of.
	/// @param sources all without it
	record Wanted(@Nullable Severity minimumSeverity, @Nullable List<Source> sources) {

		boolean test(RecordedEvent event) {
			return event.kind().equals(WarningEvent.Raised.KIND)
					&& (this.minimumSeverity == null || event.severity() >= this.minimumSeverity.level())
					&& (this.sources == null || this.sources.contains(Source.valueOf(event.text("source"))));
		}

	}

}
