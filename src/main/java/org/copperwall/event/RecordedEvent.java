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
		String actor, Instant occurredAt, Map<String, Object> facts) implements Positioned {

	/// Whether it concerns a region: it happened there, or what it happened to has just
	/// left there.
	public boolean concerns(RegionCode wanted) {
		return wanted.contains(this.region) || (this.formerRegion != null && wanted.contains(this.formerRegion));
	}

	/// As it may be seen from a region: where a family that left has gone is not the
	/// business of where it lived.
	RecordedEvent seenFrom(RegionCode wanted) {
		if (this.formerRegion == null || wanted.contains(this.region)) {
			return this;
		}
		return new RecordedEvent(this.district, this.position, this.cursor, this.kind, this.formerRegion, null,
				this.subjectType, this.subjectId, this.householdId, this.severity, this.actor, this.occurredAt,
				this.facts);
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
