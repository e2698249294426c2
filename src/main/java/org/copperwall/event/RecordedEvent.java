package org.copperwall.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A change as the log holds it. Shared by everybody who reads it; nothing in it is private.
/// @param position counted from 1 without gaps, in the order of commits
public record RecordedEvent(RegionCode district, long position, Cursor cursor, String kind, RegionCode region,
		@Nullable RegionCode formerRegion, String subjectType, UUID subjectId, @Nullable UUID householdId, int severity,
		String actor, Instant occurredAt, Map<String, Object> facts) {

	/// Whether it concerns a region: it happened there, or what it happened to has just
	/// left there.
	public boolean concerns(RegionCode wanted) {
		return wanted.contains(this.region) || (this.formerRegion != null && wanted.contains(this.formerRegion));
	}

	/// A fact that is text.
	/// @throws IllegalStateException if the event was recorded without it
	public String text(String fact) {
		if (this.facts.get(fact) instanceof String text) {
			return text;
		}
		throw new IllegalStateException(this.kind + " at " + this.position + " has no fact " + fact);
	}

	/// A fact that may have been left out.
	public @Nullable String optionalText(String fact) {
		return this.facts.get(fact) instanceof String text ? text : null;
	}

}
