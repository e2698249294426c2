package org.copperwall.live;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;

import org.copperwall.access.RequestRefused;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerAuthentication;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

/// Reads GraphQL requests out of HTTP: the body of a `POST`, the parameters of a `GET`.
/// Sockets read theirs from messages.
@Component
public class GraphRequests {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private final JsonMapper json;

	private final TrustedDocuments trusted;

	private final Documents documents;

	private final int bodySize;

	GraphRequests(JsonMapper json, TrustedDocuments trusted, Documents documents, LiveSettings settings) {
		this.json = json;
		this.trusted = trusted;
		this.documents = documents;
		this.bodySize = Math.toIntExact(settings.bodySize().toBytes());
	}

	/// @return fails with [RequestRefused] for what is no GraphQL request, for a document
	/// that is not trusted, and for a change by `GET`
	public Mono<GraphRequest> read(ServerRequest request) {
		Mono<GraphRequest> sent = HttpMethod.GET.equals(request.method())
				? Mono.fromCallable(() -> checked(parameters(request)))
				: body(request).map(this::object).map(GraphRequests::checked);
		return sent.zipWith(request.principal().cast(ViewerAuthentication.class))
			.map((both) -> admitted(both.getT1(), both.getT2().getPrincipal()))
			.doOnNext((read) -> refuseChangeByGet(request.method(), read));
	}

	/// A link that somebody follows must change nothing.
	private void refuseChangeByGet(HttpMethod method, GraphRequest request) {
		boolean change = this.documents.parsed(request.query())
			.flatMap((document) -> Operations.chosen(document, request.operationName()))
			.filter(Operations::isMutation)
			.isPresent();
		if (change && HttpMethod.GET.equals(method)) {
			throw new RequestRefused(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST, "http.get");
		}
	}

	private GraphRequest admitted(GraphRequest request, Viewer viewer) {
		try {
			return this.trusted.admitted(request, viewer);
		}
		catch (GraphFailure refused) {
			throw new RequestRefused(HttpStatus.BAD_REQUEST, refused.code(), refused.detail(),
					refused.arguments().toArray());
		}
	}

	private Mono<byte[]> body(ServerRequest request) {
		if (!isJson(request)) {
			return Mono
				.error(new RequestRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_REQUEST, "http.json"));
		}
		if (request.headers().contentLength().orElse(0) > this.bodySize) {
			return Mono.error(tooBig());
		}
		return DataBufferUtils.join(request.bodyToFlux(DataBuffer.class), this.bodySize)
			.onErrorMap(DataBufferLimitException.class, (_) -> tooBig())
			.map(GraphRequests::bytes)
			.switchIfEmpty(Mono.error(() -> malformed("http.body")));
	}

	private static boolean isJson(ServerRequest request) {
		try {
			return request.headers().contentType().filter(MediaType.APPLICATION_JSON::isCompatibleWith).isPresent();
		}
		catch (InvalidMediaTypeException unreadable) {
			return false;
		}
	}

	private static byte[] bytes(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

	private Map<String, Object> parameters(ServerRequest request) {
		MultiValueMap<String, String> given = request.queryParams();
		Map<String, Object> parameters = new HashMap<>();
		put(parameters, "query", given.getFirst("query"));
		put(parameters, "documentId", given.getFirst("documentId"));
		put(parameters, "operationName", given.getFirst("operationName"));
		for (String key : new String[] { "variables", "extensions" }) {
			String text = given.getFirst(key);
			if (text != null && !text.isBlank() && !text.strip().equals("null")) {
				parameters.put(key, object(text));
			}
		}
		return parameters;
	}

	private static void put(Map<String, Object> parameters, String key, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			parameters.put(key, value);
		}
	}

	private Map<String, Object> object(String text) {
		return object(text.getBytes(StandardCharsets.UTF_8));
	}

	private Map<String, Object> object(byte[] text) {
		try {
			Map<String, Object> object = this.json.readValue(text, OBJECT);
			if (object != null) {
				return object;
			}
		}
		catch (JacksonException unreadable) {
			throw malformed("http.body");
		}
		throw malformed("http.body");
	}

	private static GraphRequest checked(Map<String, Object> body) {
		Optional<String> fault = GraphRequest.fault(body);
		if (fault.isPresent()) {
			throw malformed("http.request", fault.get());
		}
		return GraphRequest.of(body);
	}

	private static RequestRefused malformed(String detail, Object... arguments) {
		return new RequestRefused(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, detail, arguments);
	}

	private RequestRefused tooBig() {
		return new RequestRefused(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.TOO_COMPLEX, "http.size",
				this.bodySize / 1024);
	}

}
