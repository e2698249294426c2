package org.copperwall.live;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import io.netty.channel.Channel;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import org.copperwall.access.Admission;
import org.copperwall.access.ViewerAuthentication;

/// Operations over event streams, as `graphql-sse` has them: one connection for each.
@Component
class StreamEndpoint {

	private static final List<MediaType> ANSWERS = List.of(MediaType.TEXT_EVENT_STREAM, MediaType.APPLICATION_JSON,
			new MediaType("application", "graphql-response+json"));

	private final StreamServices services;

	private final GraphRequests requests;

	private final Resumption resumption;

	StreamEndpoint(StreamServices services, GraphRequests requests, Resumption resumption) {
		this.services = services;
		this.requests = requests;
		this.resumption = resumption;
	}

	/// Whether a stream is what the client would rather have: many name it among all they
	/// could read, and `*/*` is no wish for it.
	static boolean wanted(ServerRequest.Headers headers) {
		try {
			List<MediaType> accepted = new ArrayList<>(headers.accept());
			MimeTypeUtils.sortBySpecificity(accepted);
			return accepted.stream()
				.filter((range) -> ANSWERS.stream().anyMatch(range::includes))
				.findFirst()
				.filter(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)
				.isPresent();
		}
		catch (InvalidMediaTypeException unreadable) {
			return false;
		}
	}

	Mono<ServerResponse> handle(ServerRequest request) {
		return this.requests.read(request)
			.map((graphRequest) -> this.resumption.resumed(graphRequest,
					request.headers().firstHeader("Last-Event-ID")))
			.zipWith(admission(request))
			.flatMap((both) -> stream(request, both.getT1(), both.getT2()));
	}

	private static Mono<Admission> admission(ServerRequest request) {
		return request.principal().cast(ViewerAuthentication.class).map(ViewerAuthentication::admission);
	}

	private Mono<ServerResponse> stream(ServerRequest request, GraphRequest graphRequest, Admission admission) {
		Caller caller = new Caller(admission.viewer(), URI.create("/graphql"), request.headers().asHttpHeaders(),
				request.remoteAddress().orElse(null));
		return ServerResponse.ok()
			.contentType(new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8))
			.header("Cache-Control", "no-cache, no-transform")
			.header("X-Accel-Buffering", "no")
			.body((output, _) -> answer(output, graphRequest, caller, admission));
	}

	/// The first comment takes the head of the answer with it; what follows is written
	/// past the framework, which would queue without a bound.
	private Mono<Void> answer(ServerHttpResponse output, GraphRequest request, Caller caller, Admission admission) {
		AtomicReference<Optional<StreamSession>> session = new AtomicReference<>(Optional.empty());
		Mono<DataBuffer> head = Mono.fromSupplier(() -> output.bufferFactory().wrap(StreamEvents.COMMENT));
		Flux<DataBuffer> rest = Flux.defer(() -> {
			StreamSession opened = session(output, request, caller, admission);
			session.set(Optional.of(opened));
			return opened.open().thenMany(Flux.<DataBuffer>empty());
		});
		return output.writeAndFlushWith(Flux.just(head.flux(), rest))
			.doFinally((_) -> session.get().ifPresent(StreamSession::ended));
	}

	private StreamSession session(ServerHttpResponse output, GraphRequest request, Caller caller, Admission admission) {
		HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(output);
		AtomicReference<Channel> channel = new AtomicReference<>();
		response.withConnection((connection) -> channel.set(connection.channel()));
		StreamLine line = new StreamLine(Objects.requireNonNull(channel.get()), this.services.settings());
		response.withConnection((connection) -> connection.addHandlerLast("copperwall.line", line));
		return new StreamSession(line, this.services, request, caller, admission);
	}

}
