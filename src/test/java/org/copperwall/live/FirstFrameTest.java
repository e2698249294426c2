package org.copperwall.live;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.WebsocketClientSpec;

import static org.assertj.core.api.Assertions.assertThat;

/// The first frame of a socket is often sent in the moment of the upgrade. Behind the
/// default security filters 5 to 9 % of such frames were lost, and their sockets waited
/// for ever.
class FirstFrameTest extends WireTest {

	private static final int SOCKETS = 600;

	@Test
	void no_first_frame_is_lost() {
		String init = "{\"type\":\"connection_init\",\"payload\":{\"token\":\"" + Tokens.leader() + "\"}}";
		List<String> first = Flux.range(0, SOCKETS)
			.flatMap((_) -> firstWord(init).timeout(Duration.ofSeconds(20), Mono.just("lost")), 32)
			.collectList()
			.block(Duration.ofMinutes(2));
		assertThat(first).hasSize(SOCKETS).allMatch((word) -> word.startsWith("{\"type\":\"connection_ack\""));
	}

	private Mono<String> firstWord(String init) {
		return HttpClient.newConnection()
			.websocket(WebsocketClientSpec.builder().protocols(SocketEndpoint.SUBPROTOCOL).build())
			.uri("ws://localhost:" + this.port + "/graphql")
			.handle((in, out) -> out.sendString(Mono.just(init)).then().thenMany(in.receive().asString().take(1)))
			.next()
			.onErrorReturn("failed");
	}

}
