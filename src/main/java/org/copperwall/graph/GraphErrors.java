package org.copperwall.graph;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What a client is told of a failure: always a code and a sentence in his language,
/// never more than he may know. A fault of the service is logged under a reference, and
/// the reference is all that leaves the house.
@Component
public class GraphErrors {

	private static final Logger log = LoggerFactory.getLogger(GraphErrors.class);

	private final Messages messages;

	GraphErrors(Messages messages) {
		this.messages = messages;
	}

	/// The error of a failure that belongs to no place of the document.
	public GraphQLError of(GraphFailure failure, Locale locale) {
		return new CodedError(failure.code(), sentence(failure, locale), null, null);
	}

	/// The error of whatever went wrong at a place of the document.
	public GraphQLError at(Throwable cause, Locale locale, @Nullable SourceLocation location, List<Object> path) {
		GraphFailure failure = (cause instanceof GraphFailure known) ? known : fault(cause);
		return new CodedError(failure.code(), sentence(failure, locale), (location == null) ? null : List.of(location),
				path);
	}

	/// Logs a fault of the service.
	/// @return what may be said of it
	public GraphFailure fault(Throwable cause) {
		if (Outage.is(cause)) {
			// Known, and passing: a line, not a page, for each of many.
			log.warn("The database is away: {}", cause.toString());
			return new GraphFailure(ErrorCode.TIMEOUT, "outage");
		}
		String reference = UUID.randomUUID().toString();
		log.error("Fault {}", reference, cause);
		return new GraphFailure(ErrorCode.INTERNAL, "", reference);
	}

	/// The errors as a client gets them: those of the engine get the code they lack.
	public List<GraphQLError> coded(List<GraphQLError> errors, Locale locale) {
		return errors.stream().map((error) -> (error instanceof CodedError) ? error : coded(error, locale)).toList();
	}

	private GraphQLError coded(GraphQLError error, Locale locale) {
		ErrorCode code = codeOf(error.getErrorType());
		String message = switch (code) {
			// About the document, which its author wrote: the engine says it best.
			case BAD_REQUEST, TOO_COMPLEX -> String.valueOf(error.getMessage());
			case INTERNAL -> sentence(unexplained(error), locale);
			default -> sentence(new GraphFailure(code, ""), locale);
		};
		return new CodedError(code, message, error.getLocations(), error.getPath());
	}

	private static GraphFailure unexplained(GraphQLError error) {
		String reference = UUID.randomUUID().toString();
		log.error("Fault {}: {} at {}", reference, error.getMessage(), error.getPath());
		return new GraphFailure(ErrorCode.INTERNAL, "", reference);
	}

	private String sentence(GraphFailure failure, Locale locale) {
		String key = "error." + (failure.detail().isEmpty() ? failure.code() : failure.detail());
		return this.messages.text(key, locale, failure.arguments());
	}

	private static ErrorCode codeOf(@Nullable ErrorClassification classification) {
		return switch (String.valueOf(classification)) {
			case "InvalidSyntax", "ValidationError", "OperationNotSupported", "BAD_REQUEST" -> ErrorCode.BAD_REQUEST;
			case "ExecutionAborted" -> ErrorCode.TOO_COMPLEX;
			case "NOT_FOUND" -> ErrorCode.NOT_VISIBLE;
			case "FORBIDDEN" -> ErrorCode.FORBIDDEN;
			case "UNAUTHORIZED" -> ErrorCode.UNAUTHENTICATED;
			default -> ErrorCode.INTERNAL;
		};
	}

}
