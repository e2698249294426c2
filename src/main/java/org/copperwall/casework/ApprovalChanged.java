package org.copperwall.casework;

import java.time.Instant;

import org.copperwall.event.Cursor;
import org.copperwall.event.Positioned;
import org.copperwall.event.RecordedEvent;
import org.copperwall.graph.GlobalId;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A change of an approval as it reaches subscribers: the envelope as recorded, the subject as of delivery.
/// @param approval what is approved: a case, or something of a room that approves too
/// @param fromStep name of the step it left, as its room calls it
record ApprovalChanged(Cursor cursor, Instant occurredAt, RegionCode regionCode, ApprovalChange kind, GlobalId approval,
		@Nullable String fromStep, @Nullable String toStep, @Nullable Decision decision) implements Positioned {

	static ApprovalChanged of(RecordedEvent event, ApprovalChange kind) {
		String decision = event.optionalText("decision");
		return new ApprovalChanged(event.cursor(), event.occurredAt(), event.region(), kind,
				new GlobalId(event.subjectType(), event.subjectId()), event.optionalText("fromStep"),
				event.optionalText("toStep"), decision == null ? null : Decision.valueOf(decision));
	}

}
