package org.copperwall.warning;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;

/// One report of a warning: the first, or a repeat. What was said stays sealed.
/// @param role the post it was reported in
/// @param described whether words of the reporter's own are kept
public record WarningReporter(UUID warningId, UUID id, Source source, Medium medium, Severity severity, Role role,
		boolean described, Instant reportedAt) {
}
