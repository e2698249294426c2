package org.copperwall.warning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// One report of a warning: the first, or a repeat. What was said is opened for those who handle it.
/// @param grounds why it is as grave as it is
/// @param role the post it was reported in
/// @param description in the reporter's own words; sealed
/// @param retractedAt when a department took it back; absent while it stands
public record WarningReporter(UUID warningId, UUID id, Source source, Medium medium, Severity severity,
		List<SeverityGround> grounds, Role role, @Nullable SealedText description, Instant reportedAt,
		@Nullable Instant retractedAt) {

	public WarningReporter {
		grounds = List.copyOf(grounds);
	}

}
