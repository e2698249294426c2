package org.copperwall.event;

import java.util.Map;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// Something that happened, as a room tells the log. The log is kept for ever, so an event holds ids, codes and amounts:
/// never a name, a number of a person, or free text.
public interface DomainEvent {

	/// What happened, such as `case.moved`: the room, a dot, the past participle.
	String kind();

	/// Where it happened; decides the district's stream and who may see it.
	RegionCode region();

	/// GraphQL type of what it happened to, such as `Case`.
	String subjectType();

	UUID subjectId();

	default @Nullable UUID householdId() {
		return null;
	}

	/// The region a moved household left: its viewers must learn of it too.
	default @Nullable RegionCode formerRegion() {
		return null;
	}

	/// 0 for events without one; higher is graver. What each number means is the room's.
	default int severity() {
		return 0;
	}

	/// Codes, ids and amounts that subscribers need as they were at that moment.
	default Map<String, Object> facts() {
		return Map.of();
	}

}
