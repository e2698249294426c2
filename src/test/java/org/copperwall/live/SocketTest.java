package org.copperwall.live;

import java.util.List;
import java.util.Map;

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

	@Test
	void a_query_and_a_mutation_are_answered_once_and_completed() {
		try (Socket socket = admitted()) {
			for (String document : new String[] { "{ echo(text: \"hello\") }", "mutation { bump }" }) {
				socket.subscribe("1", document);
				assertThat(socket.hear().path("type").asString()).isEqualTo("next");
				assertThat(socket.hear().path("type").asString()).isEqualTo("complete");
			}
		}
	}

	@Test
	void events_of_many_operations_come_in_the_order_they_happened() {
		try (Socket socket = admitted()) {
			socket.subscribe("a", "subscription { pulse(topic: \"t\") { text } }")
				.subscribe("b", "subscription { pulse(topic: \"t\") { cursor } }");
			eventually(() -> this.world.topic("t").currentSubscriberCount() == 2);
			for (int number = 0; number < 500; number++) {
				this.world.say("t", new Pulse(1 + number, "t" + number));
			}
			int[] seen = new int[2];
			for (int message = 0; message < 1_000; message++) {
				JsonNode next = socket.hear();
				String id = next.path("id").asString();
				if (id.equals("a")) {
					assertThat(next.at("/payload/data/pulse/text").asString()).isEqualTo("t" + seen[0]++);
				}
				else {
					assertThat(next.at("/payload/data/pulse/cursor").asString()).isEqualTo(Pulse.cursorOf(++seen[1]));
				}
			}
		}
	}

	@Test
	void an_id_is_free_again_after_what_could_not_be_started_for_all() {
		try (Socket socket = admitted()) {
			for (int round = 0; round < 30; round++) {
				socket.subscribe("1", "subscription { pulse(topic: 5) { text } }");
				assertThat(socket.hear().path("type").asString()).isEqualTo("error");
			}
			socket.subscribe("1", "subscription { pulse(topic: \"t\") { text } }");
			this.world.say("t", new Pulse(1, "heard"));
			assertThat(socket.hear().at("/payload/data/pulse/text").asString()).isEqualTo("heard");
		}
	}

	@Test
	void entities_are_as_of_delivery_not_as_of_the_subscription() {
		try (Socket socket = admitted()) {
			socket.subscribe("1", "subscription { pulse(topic: \"t\") { entity { version } } }");
			eventually(() -> this.world.topic("t").currentSubscriberCount() == 1);
			for (int version = 1; version <= 3; version++) {
				this.world.version.set(version);
				this.world.say("t", new Pulse(version, "the same row"));
				assertThat(socket.hear().at("/payload/data/pulse/entity/version").asInt()).isEqualTo(version);
			}
		}
	}

	@Test
	void access_rules_hold_for_events_as_for_questions() {
		try (Socket socket = Socket.admitted(this.port, Tokens.with(Map.of("roles", List.of("SCREEN"))))) {
			socket.subscribe("1", "subscription { pulse(topic: \"t\") { text entity { version } } }");
			eventually(() -> this.world.topic("t").currentSubscriberCount() == 1);
			this.world.say("t", new Pulse(1, "seen"));
			JsonNode next = socket.hear();
			assertThat(next.at("/payload/data/pulse/text").asString()).isEqualTo("seen");
			assertThat(next.at("/payload/data/pulse/entity").isNull()).isTrue();
			assertThat(next.at("/payload/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
		}
	}

	@Test
	void an_answer_bigger_than_the_queue_reaches_one_who_reads() {
		try (Socket socket = admitted()) {
			socket.subscribe("1", "subscription { count(to: 3, width: 1000000) { text } }");
			for (int number = 0; number < 3; number++) {
				assertThat(socket.hear().at("/payload/data/count/text").asString()).hasSize(1_000_000);
			}
		}
	}

}
