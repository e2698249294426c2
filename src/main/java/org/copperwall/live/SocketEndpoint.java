package org.copperwall.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import io.netty.channel.Channel;
import reactor.core.publisher.Mono;
import reactor.netty.FutureMono;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import reactor.netty.http.websocket.WebsocketInbound;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebHandler;

/// Upgrades `/graphql` to a socket. The frames are listened to within the upgrade itself,
/// so that none is lost.
@Component
class SocketEndpoint implements WebHandler {

	static final String SUBPROTOCOL = "graphql-transport-ws";

	private final SocketServices services;

	private final int frameSize;

	SocketEndpoint(SocketServices services) {
		this.services = services;
		this.frameSize = Math.toIntExact(services.settings().frameSize().toBytes());
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange) {
		HttpHeaders headers = exchange.getRequest().getHeaders();
		if (headers.getFirst("Sec-WebSocket-Key") == null) {
			return Mono.error(new ServerWebInputException("Missing Sec-WebSocket-Key header"));
		}
		boolean understood = offered(headers).contains(SUBPROTOCOL);
		WebsocketServerSpec.Builder spec = WebsocketServerSpec.builder().maxFramePayloadLength(this.frameSize);
		if (understood) {
			// Named only when offered: Netty would otherwise upgrade and then serve
			// nobody.
			spec.protocols(SUBPROTOCOL);
		}
		Handshake handshake = Handshake.of(exchange.getRequest());
		HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
		return exchange.getResponse()
			.setComplete()
			.then(Mono.defer(
					() -> response.sendWebsocket((inbound, _) -> serve(inbound, handshake, understood), spec.build())));
	}

	private static List<String> offered(HttpHeaders headers) {
		return headers.getOrDefault("Sec-WebSocket-Protocol", List.of())
			.stream()
			.flatMap((line) -> Stream.of(line.split(",", -1)))
			.map(String::strip)
			.toList();
	}

	private Mono<Void> serve(WebsocketInbound inbound, Handshake handshake, boolean understood) {
		Channel channel = channelOf(inbound);
		SocketLine line = new SocketLine(channel, this.services.settings());
		inbound.withConnection((connection) -> connection.addHandlerLast("copperwall.line", line));
		SocketSession session = new SocketSession(line, handshake, this.services);
		session.open();
		if (!understood) {
			session.close(CloseReason.SUBPROTOCOL);
		}
		return inbound.aggregateFrames(this.frameSize)
			.receiveFrames()
			.doOnNext(session::receive)
			.doOnError(session::failed)
			.onErrorComplete()
			.then(FutureMono.from(channel.closeFuture()))
			.doFinally((signal) -> session.ended());
	}

	private static Channel channelOf(WebsocketInbound inbound) {
		AtomicReference<Channel> channel = new AtomicReference<>();
		inbound.withConnection((connection) -> channel.set(connection.channel()));
		return Objects.requireNonNull(channel.get());
	}

	/// Ahead of the routes of HTTP, for upgrades alone.
	static SimpleUrlHandlerMapping mapping(SocketEndpoint endpoint) {
		SimpleUrlHandlerMapping mapping = new SimpleUrlHandlerMapping(Map.of("/graphql", endpoint), -2);
		mapping.setHandlerPredicate((handler, exchange) -> isUpgrade(exchange.getRequest()));
		return mapping;
	}

	private static boolean isUpgrade(ServerHttpRequest request) {
		return HttpMethod.GET.equals(request.getMethod())
				&& "websocket".equalsIgnoreCase(request.getHeaders().getUpgrade());
	}

}
