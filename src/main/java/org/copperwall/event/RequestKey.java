package org.copperwall.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Whose request it is and which: the key under which it has one effect.
record RequestKey(String issuer, String subject, UUID requestId) {

	/// Sorted, so that the same content written in another order is the same content.
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private static final TypeReference<LinkedHashMap<String, UUID>> IDS = new TypeReference<>() {
	};

	static RequestKey of(Viewer viewer, UUID requestId) {
		return new RequestKey(viewer.issuer(), viewer.subject(), requestId);
	}

	static String canonical(Object input) {
		return JSON.writeValueAsString(input);
	}

	static String text(Map<String, UUID> ids) {
		return JSON.writeValueAsString(ids);
	}

	static Map<String, UUID> ids(@Nullable String text) {
		return text == null ? Map.of() : Map.copyOf(JSON.readValue(text, IDS));
	}

}
