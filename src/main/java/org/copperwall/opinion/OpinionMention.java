package org.copperwall.opinion;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// Somebody told of a matter: the first, or a repeat. What was said is opened for those who handle it.
/// @param role the post that took it in
/// @param text what was said; sealed
/// @param address of the source on the net; sealed
/// @param reference number of the petition or call; sealed
/// @param place as it was named; sealed
public record OpinionMention(UUID reportId, int number, UUID id, OpinionKind kind, Role role, SealedText text,
		@Nullable SealedText address, @Nullable SealedText reference, @Nullable SealedText place, Instant reportedAt,
		Instant takenAt) {
}
