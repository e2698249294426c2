package org.copperwall.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// One GraphQL request as it stands on the wire, whichever way it came.
/// @param query the document; empty as long as it is only named
/// @param documentId what a trusted document is named by, in place of its text
public record GraphRequest(String query, @Nullable String documentId, @Nullable String operationName,
		Map<String, Object> variables, Map<String, Object> extensions) {

	public GraphRequest(String query, @Nullable String operationName, Map<String, Object> variables,
			Map<String, Object> extensions) {
		this(query, null, operationName, variables, extensions);
	}

	/// @return what is wrong with the request's form, in words for whoever sent it
	public static Optional<String> fault(Map<String, Object> body) {
		Optional<String> document = documentFault(body);
		if (document.isPresent()) {
			return document;
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

	/// Either the document or what it is named by: with both, one would have to be taken
	/// at its word.
	private static Optional<String> documentFault(Map<String, Object> body) {
		boolean written = body.get("query") instanceof String query && !query.isBlank();
		Object named = body.get("documentId");
		if (named == null) {
			return written ? Optional.empty() : Optional.of("'query' must be a non-empty string");
		}
		if (!(named instanceof String id) || id.isBlank()) {
			return Optional.of("'documentId' must be a non-empty string");
		}
		return written ? Optional.of("'query' and 'documentId' exclude each other") : Optional.empty();
	}

	/// @param body one without a fault
	public static GraphRequest of(Map<String, Object> body) {
		String named = (String) body.get("documentId");
		return new GraphRequest((named != null) ? "" : String.valueOf(body.get("query")), named,
				(String) body.get("operationName"), object(body, "variables"), object(body, "extensions"));
	}

	/// The same request with the document that it names.
	public GraphRequest written(String document) {
		return with(document, this.variables);
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
