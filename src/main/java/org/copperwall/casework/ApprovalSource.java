package org.copperwall.casework;

import java.util.Optional;

import org.copperwall.event.RecordedEvent;

/// A room in which something is approved step by step, as `approvalChanged` tells of it. Its events name their steps and
/// decisions in the facts `fromStep`, `toStep` and `decision`.
public interface ApprovalSource {

	/// Empty for an event that is no change of an approval of this room.
	Optional<ApprovalChange> changeOf(RecordedEvent event);

}
