package org.copperwall.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// One GraphQL request as it stands on the wire, whichever way it came.
public record GraphRequest(String query, @Nullable String operationName, Map<String, Object> variables,
		Map<String, Object> extensions) {

	/// @return what is wrong with the request's form, in words for whoever sent it
	public static Optional<String> fault(Map<String, Object> body) {
		if (!(body.get("query") instanceof String query) || query.isBlank()) {
			return Optional.of("'query' must be a non-empty string");
		}
		if (body.get("operationName") != null && !(body.get("operationName") instanceof String)) {
			return Optional.of("'operationName' must be a string");
		}
		for (String key : new String[] { "variables", "extensions" }) {
			if (body.get(key) != null && !(body.get(key) instanceof Map)) {
				return Optional.of("'" + key + "' must be an object");
			}
		}
		return Optional.empty();
	}

	/// @param body one without a fault
	public static GraphRequest of(Map<String, Object> body) {
		return new GraphRequest(String.valueOf(body.get("query")), (String) body.get("operationName"),
				object(body, "variables"), object(body, "extensions"));
	}

	/// The same operation, by other words and with other variables.
	public GraphRequest with(String otherQuery, Map<String, Object> otherVariables) {
		return new GraphRequest(otherQuery, this.operationName, otherVariables, this.extensions);
	}

	/// The request as the body of an HTTP request has it.
	public Map<String, Object> body() {
		Map<String, Object> body = new HashMap<>();
		body.put("query", this.query);
		if (this.operationName != null) {
			body.put("operationName", this.operationName);
		}
		body.put("variables", this.variables);
		body.put("extensions", this.extensions);
		return body;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<String, Object> body, String key) {
		return (body.get(key) instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

}
