package org.copperwall.api;

import java.util.ArrayList;
import java.util.List;

import graphql.ExecutionResult;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.reactive.function.server.ServerRequest;

import org.copperwall.graph.ErrorCode;
import org.copperwall.access.RequestRefused;

/// In which media type a GraphQL answer is given, and with which status:
/// `application/json` says 200 whenever the request was GraphQL at all,
/// `application/graphql-response+json` says what became of it.
final class AnswerType {

	static final MediaType GRAPH = new MediaType("application", "graphql-response+json");

	private static final List<MediaType> OFFERED = List.of(MediaType.APPLICATION_JSON, GRAPH);

	private AnswerType() {
	}

	/// @throws RequestRefused 406 when none of the types wanted is offered
	static MediaType wanted(ServerRequest request) {
		List<MediaType> wanted = accepted(request);
		if (wanted.isEmpty()) {
			return MediaType.APPLICATION_JSON;
		}
		return wanted.stream()
			.flatMap((range) -> OFFERED.stream().filter(range::includes))
			.findFirst()
			.orElseThrow(AnswerType::notAcceptable);
	}

	private static List<MediaType> accepted(ServerRequest request) {
		try {
			List<MediaType> accepted = new ArrayList<>(request.headers().accept());
			MimeTypeUtils.sortBySpecificity(accepted);
			return accepted;
		}
		catch (InvalidMediaTypeException unreadable) {
			throw notAcceptable();
		}
	}

	private static RequestRefused notAcceptable() {
		return new RequestRefused(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_REQUEST, "http.accept");
	}

	static HttpStatus status(ExecutionResult result, MediaType type) {
		if (type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || result.isDataPresent()) {
			return HttpStatus.OK;
		}
		return result.getErrors().isEmpty() ? HttpStatus.INTERNAL_SERVER_ERROR
				: status(String.valueOf(result.getErrors().getFirst().getExtensions().get("code")));
	}

	private static HttpStatus status(String code) {
		return switch (ErrorCode.valueOf(code)) {
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
			default -> HttpStatus.BAD_REQUEST;
		};
	}

}
