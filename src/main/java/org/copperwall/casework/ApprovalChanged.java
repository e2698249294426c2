package org.copperwall.casework;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.event.Cursor;
import org.copperwall.event.Positioned;
import org.copperwall.event.RecordedEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A change of an approval as it reaches subscribers: the envelope as recorded, the subject as of delivery.
record ApprovalChanged(Cursor cursor, Instant occurredAt, RegionCode regionCode, ApprovalChange kind, UUID subjectId,
		@Nullable CaseStep fromStep, @Nullable CaseStep toStep, @Nullable Decision decision) implements Positioned {

	static ApprovalChanged of(RecordedEvent event) {
		String from = event.optionalText("fromStep");
		String to = event.optionalText("toStep");
		String decision = event.optionalText("decision");
		return new ApprovalChanged(event.cursor(), event.occurredAt(), event.region(),
				ApprovalChange.of(event).orElseThrow(), event.subjectId(), from == null ? null : CaseStep.valueOf(from),
				to == null ? null : CaseStep.valueOf(to), decision == null ? null : Decision.valueOf(decision));
	}

}
