package org.copperwall.live;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// What goes over a socket when all goes well.
class SocketTest extends WireTest {

	@Test
	void a_subscription_with_a_token_delivers_its_events_and_completes() {
		try (Socket socket = admitted().subscribe("a", "subscription { count(to: 3) { number } }")) {
			for (int number = 1; number <= 3; number++) {
				JsonNode next = socket.hear();
				assertThat(next.path("type").asString()).isEqualTo("next");
				assertThat(next.path("id").asString()).isEqualTo("a");
				assertThat(next.at("/payload/data/count/number").asInt()).isEqualTo(number);
			}
			assertThat(socket.hear().toString()).isEqualTo("{\"id\":\"a\",\"type\":\"complete\"}");
		}
	}

}
