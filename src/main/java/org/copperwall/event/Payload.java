package org.copperwall.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The text of a change as it is recorded; its UTF-8 bytes are what the chain covers: position n carries H(bytes n,
/// hash n−1).
final class Payload {

	static final byte[] GENESIS = new byte[32];

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {
	};

	private Payload() {
	}

	static String write(DomainEvent event, String actor, Instant occurredAt) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("kind", event.kind());
		fields.put("region", event.region().value());
		put(fields, "formerRegion", event.formerRegion());
		fields.put("subjectType", event.subjectType());
		fields.put("subjectId", event.subjectId().toString());
		put(fields, "householdId", event.householdId());
		fields.put("severity", event.severity());
		fields.put("actor", actor);
		fields.put("occurredAt", occurredAt.toString());
		fields.put("facts", event.facts());
		return JSON.writeValueAsString(fields);
	}

	private static void put(Map<String, @Nullable Object> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value.toString());
		}
	}

	@SuppressWarnings("unchecked") // Written by this class a few lines above.
	static RecordedEvent read(RegionCode district, long position, byte[] hash, byte[] payload) {
		Map<String, Object> fields = JSON.readValue(payload, FIELDS);
		Object former = fields.get("formerRegion");
		Object household = fields.get("householdId");
		return new RecordedEvent(district, position, Cursor.of(district, position, hash), text(fields, "kind"),
				new RegionCode(text(fields, "region")), former == null ? null : new RegionCode(former.toString()),
				text(fields, "subjectType"), UUID.fromString(text(fields, "subjectId")),
				household == null ? null : UUID.fromString(household.toString()),
				((Number) required(fields, "severity")).intValue(), text(fields, "actor"),
				Instant.parse(text(fields, "occurredAt")), Map.copyOf((Map<String, Object>) required(fields, "facts")));
	}

	/// Contained in the payload of every change of that kind with those facts.
	static String pattern(String kind, Map<String, Object> facts) {
		return JSON.writeValueAsString(Map.of("kind", kind, "facts", facts));
	}

	static String facts(RecordedEvent event) {
		return JSON.writeValueAsString(event.facts());
	}

	private static String text(Map<String, Object> fields, String name) {
		return required(fields, name).toString();
	}

	private static Object required(Map<String, Object> fields, String name) {
		Object value = fields.get(name);
		if (value == null) {
			throw new IllegalStateException("a change was recorded without " + name);
		}
		return value;
	}

}
