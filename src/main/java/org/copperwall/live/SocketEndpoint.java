package org.copperwall.live;

import java.util.Map;

import io.netty.channel.Channel;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.FutureMono;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import reactor.netty.http.websocket.WebsocketInbound;

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

	private final WebsocketServerSpec spec;

	SocketEndpoint(SocketServices services) {
		this.services = services;
		this.spec = WebsocketServerSpec.builder()
			.protocols(SUBPROTOCOL)
			.maxFramePayloadLength(Math.toIntExact(services.settings().frameSize().toBytes()))
			.build();
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange) {
		if (exchange.getRequest().getHeaders().getFirst("Sec-WebSocket-Key") == null) {
			return Mono.error(new ServerWebInputException("Missing Sec-WebSocket-Key header"));
		}
		Handshake handshake = Handshake.of(exchange.getRequest());
		HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
		return exchange.getResponse()
			.setComplete()
			.then(Mono.defer(() -> response.sendWebsocket(
					(inbound, outbound) -> serve(inbound, handshake, outbound.selectedSubprotocol()), this.spec)));
	}

	private Mono<Void> serve(WebsocketInbound inbound, Handshake handshake, @Nullable String subprotocol) {
		Channel[] channel = new Channel[1];
		inbound.withConnection((connection) -> channel[0] = connection.channel());
		SocketLine line = new SocketLine(channel[0], this.services.settings());
		inbound.withConnection((connection) -> connection.addHandlerLast("copperwall.line", line));
		SocketSession session = new SocketSession(line, handshake, this.services);
		session.open();
		if (!SUBPROTOCOL.equals(subprotocol)) {
			session.close(CloseReason.SUBPROTOCOL);
		}
		return inbound.aggregateFrames(this.spec.maxFramePayloadLength())
			.receiveFrames()
			.doOnNext(session::receive)
			.doOnError(session::failed)
			.onErrorComplete()
			.then(FutureMono.from(channel[0].closeFuture()))
			.doFinally((signal) -> session.ended());
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
