package org.copperwall.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// A token is the only way in, it says who comes in, and nobody stays longer than it
/// lasts.
class AdmissionTest extends WireTest {

	private static final String WHO = "{ whoami { subject client region roles department scopes locale } }";

	static Stream<String> tokensThatProveNothing() {
		return Stream.of("nonsense", Tokens.forged(), Tokens.lasting(-30),
				Tokens.with(Map.of("iss", "https://else.test")), Tokens.with(Map.of("aud", "somebody-else")),
				Tokens.with(Map.of("region", "")), Tokens.with(Map.of("region", "62120")),
				Tokens.with(Map.of("sub", "")),
				"eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2lzc3Vlci50ZXN0IiwicmVnaW9uIjoiNjIxMjAyIn0.");
	}

	@ParameterizedTest
	@MethodSource("tokensThatProveNothing")
	void a_token_that_proves_nothing_is_refused_on_every_way(String token) {
		Http.Answer answer = Http.as(this.port, token).ask(WHO);
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
		try (Socket byInit = Socket.open(this.port).init(token);
				Socket byHeader = Socket.open(this.port, Map.of("Authorization", "Bearer " + token), true,
						SocketEndpoint.SUBPROTOCOL)) {
			assertThat(byInit.closed().code()).isEqualTo(4401);
			assertThat(byHeader.closed().code()).isEqualTo(4401);
		}
	}

	@Test
	void without_a_token_http_answers_401_in_the_shape_of_graphql() {
		Http.Answer answer = Http.anonymous(this.port).with("Accept-Language", "en").ask(WHO);
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.type()).startsWith("application/json");
		assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
		assertThat(answer.json().at("/errors/0/message").asString()).startsWith("Please sign in");
		assertThat(Http.anonymous(this.port).ask(WHO).body()).contains("请先登录");
		assertThat(Http.anonymous(this.port).get(WHO).status()).isEqualTo(401);
		assertThat(Http.anonymous(this.port).path("/anything").status()).isEqualTo(401);
	}

	@Test
	void without_a_token_a_socket_closes_with_4401() {
		try (Socket socket = Socket.open(this.port).say("{'type':'connection_init'}")) {
			assertThat(socket.closed()).isEqualTo(new Socket.Closed(4401, "Unauthorized"));
		}
	}

	@ParameterizedTest
	@MethodSource
	void an_init_may_carry_its_token_under_any_usual_name(String payload) {
		try (Socket socket = Socket.open(this.port).say("{'type':'connection_init','payload':{" + payload + "}}")) {
			assertThat(socket.acknowledged().isOpen()).isTrue();
		}
	}

	static Stream<String> an_init_may_carry_its_token_under_any_usual_name() {
		String token = Tokens.leader();
		return Stream.of("'authorization':'Bearer " + token + "'", "'Authorization':'bearer " + token + "'",
				"'token':'" + token + "'", "'token':'Bearer " + token + "'");
	}

	@Test
	void the_handshake_may_carry_the_token() {
		try (Socket socket = Socket.open(this.port, Map.of("Authorization", "Bearer " + Tokens.leader()), true,
				SocketEndpoint.SUBPROTOCOL)) {
			socket.say("{'type':'connection_init'}").acknowledged().subscribe("1", WHO);
			assertThat(socket.hear().at("/payload/data/whoami/subject").asString()).isEqualTo("leader-1");
		}
	}

	@Test
	void the_viewer_is_what_the_token_says() {
		JsonNode who = whoami(Tokens.with(Map.of("department", "education")));
		assertThat(who.path("subject").asString()).isEqualTo("leader-1");
		assertThat(who.path("client").asString()).isEqualTo("district-leader");
		assertThat(who.path("region").asString()).isEqualTo("621202");
		assertThat(who.path("department").asString()).isEqualTo("education");
		assertThat(who.path("roles").toString()).isEqualTo("[\"LEADER\"]");
		assertThat(who.path("scopes").toString()).isEqualTo("[\"live\",\"read\"]");
	}

	@Test
	void roles_are_also_found_where_keycloak_puts_them() {
		String token = Tokens.with(Map.of("roles", List.of(), "realm_access",
				Map.of("roles", List.of("AUDITOR", "offline_access", "SCREEN"))));
		assertThat(whoami(token).path("roles").toString()).isEqualTo("[\"AUDITOR\",\"SCREEN\"]");
	}

	@Test
	void the_language_is_chinese_unless_english_is_asked_for() {
		String locale = "{ whoami { locale } }";
		assertThat(Http.as(this.port, Tokens.leader()).ask(locale).body()).contains("\"zh\"");
		assertThat(Http.as(this.port, Tokens.leader()).with("Accept-Language", "en-GB,zh;q=0.5").ask(locale).body())
			.contains("\"en\"");
		assertThat(Http.as(this.port, Tokens.leader()).with("Accept-Language", "fr").ask(locale).body())
			.contains("\"zh\"");
		try (Socket socket = Socket.open(this.port)
			.say("{'type':'connection_init','payload':{'locale':'en','token':'" + Tokens.leader() + "'}}")) {
			socket.acknowledged().subscribe("1", locale);
			assertThat(socket.hear().at("/payload/data/whoami/locale").asString()).isEqualTo("en");
		}
	}

	@Test
	void a_socket_ends_with_4403_in_the_second_its_token_expires() {
		Instant expiry = Instant.ofEpochSecond(Instant.now().getEpochSecond() + 3);
		try (Socket socket = Socket.admitted(this.port, Tokens.with(Map.of("exp", Date.from(expiry))))) {
			socket.subscribe("1", "subscription { silence { number } }");
			assertThat(socket.closed().code()).isEqualTo(4403);
			assertThat(Instant.now()).isBetween(expiry, expiry.plusMillis(1_500));
			eventually(() -> this.world.cancelled.get() == 1);
		}
	}

	@Test
	void a_fresh_token_by_ping_keeps_the_socket_and_its_streams() {
		try (Socket socket = Socket.admitted(this.port, Tokens.lasting(2))) {
			socket.subscribe("1", "subscription { pulse(topic: \"t\") { text } }");
			socket.say("{'type':'ping','payload':{'authorization':'Bearer " + Tokens.lasting(60) + "'}}");
			assertThat(socket.hear().path("type").asString()).isEqualTo("pong");
			assertThat(socket.hear(Duration.ofSeconds(3))).isNull();
			assertThat(socket.isOpen()).isTrue();
			this.world.say("t", new Pulse(1, "still here"));
			assertThat(socket.hear().at("/payload/data/pulse/text").asString()).isEqualTo("still here");
		}
	}

	static Stream<String> tokensThatDoNotProlong() {
		return Stream.of(Tokens.forged(), Tokens.lasting(-30), "nonsense", Tokens.with(Map.of("sub", "somebody-else")),
				Tokens.with(Map.of("region", "621202114")), Tokens.with(Map.of("roles", List.of("LEADER", "AUDITOR"))),
				Tokens.with(Map.of("department", "education")), Tokens.with(Map.of("scope", "read")));
	}

	@ParameterizedTest
	@MethodSource("tokensThatDoNotProlong")
	void a_token_by_ping_that_says_something_else_closes_with_4403(String token) {
		try (Socket socket = admitted()) {
			socket.say("{'type':'ping','payload':{'authorization':'Bearer " + token + "'}}");
			assertThat(socket.closed().code()).isEqualTo(4403);
		}
	}

	private JsonNode whoami(String token) {
		return Http.as(this.port, token).ask(WHO).json().at("/data/whoami");
	}

}
