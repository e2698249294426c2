package org.copperwall.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorHelper;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/// An error as a client gets it: message, place and code, and nothing of the engine's own
/// words beside.
@SuppressWarnings("serial")
record CodedError(ErrorCode code, String message, @Nullable List<SourceLocation> locations,
		@Nullable List<Object> path) implements GraphQLError {

	@Override
	public String getMessage() {
		return this.message;
	}

	@Override
	public @Nullable List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	public @Nullable List<Object> getPath() {
		return this.path;
	}

	@Override
	public ErrorClassification getErrorType() {
		return ErrorClassification.errorClassification(this.code.name());
	}

	@Override
	public Map<String, Object> getExtensions() {
		return Map.of("code", this.code.name());
	}

	@Override
	public Map<String, Object> toSpecification() {
		Map<String, Object> specification = new LinkedHashMap<>();
		specification.put("message", this.message);
		if (this.locations != null && !this.locations.isEmpty()) {
			specification.put("locations", GraphqlErrorHelper.locations(this.locations));
		}
		if (this.path != null && !this.path.isEmpty()) {
			specification.put("path", this.path);
		}
		specification.put("extensions", getExtensions());
		return specification;
	}

}
