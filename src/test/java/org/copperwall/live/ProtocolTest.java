package org.copperwall.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Every rule of `graphql-transport-ws`, and the close code of each.
class ProtocolTest extends WireTest {

	private static final String SILENCE = "subscription { silence { number } }";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
	// @formatter:off
			"nonsense                                                     | not a JSON object",
			"[]                                                           | not a JSON object",
			"'connection_init'                                            | not a JSON object",
			"{}                                                           | 'type' must be a string",
			"{'type':1}                                                   | 'type' must be a string",
			"{'type':'start'}                                             | unknown type",
			"{'type':'connection_ack'}                                    | unknown type",
			"{'type':'next','id':'1','payload':{}}                        | unknown type",
			"{'type':'ping','payload':'x'}                                | must be an object",
			"{'type':'connection_init','payload':[]}                      | must be an object",
			"{'type':'subscribe','payload':{'query':'{x}'}}               | non-empty string 'id'",
			"{'type':'subscribe','id':'','payload':{'query':'{x}'}}       | non-empty string 'id'",
			"{'type':'subscribe','id':7,'payload':{'query':'{x}'}}        | non-empty string 'id'",
			"{'type':'subscribe','id':'1'}                                | needs a 'payload' object",
			"{'type':'subscribe','id':'1','payload':{}}                   | 'query' must be a non-empty string",
			"{'type':'subscribe','id':'1','payload':{'query':1}}          | 'query' must be a non-empty string",
			"{'type':'subscribe','id':'1','payload':{'query':'{x}','variables':[]}}     | 'variables' must be an object",
			"{'type':'subscribe','id':'1','payload':{'query':'{x}','extensions':'x'}}   | 'extensions' must be an object",
			"{'type':'subscribe','id':'1','payload':{'query':'{x}','operationName':1}}  | 'operationName' must be a string",
			"{'type':'complete'}                                          | non-empty string 'id'" })
			// @formatter:on
	void a_malformed_message_closes_with_4400_and_says_why(String message, String why) {
		try (Socket socket = admitted().say(message)) {
			assertThat(socket.closed().code()).isEqualTo(4400);
			assertThat(socket.closed().reason()).contains(why);
		}
	}

	@Test
	void a_binary_message_closes_with_4400() {
		try (Socket socket = admitted().sayBytes("{\"type\":\"ping\"}".getBytes(StandardCharsets.UTF_8))) {
			assertThat(socket.closed().code()).isEqualTo(4400);
		}
	}

	@Test
	void an_id_longer_than_allowed_closes_with_4400() {
		try (Socket socket = admitted().subscribe("x".repeat(129), SILENCE)) {
			assertThat(socket.closed().code()).isEqualTo(4400);
		}
	}

	@Test
	void a_message_bigger_than_allowed_closes_with_1009() {
		try (Socket socket = admitted().subscribe("1", "{ echo(text: \"" + "x".repeat(70_000) + "\") }")) {
			assertThat(socket.closed().code()).isEqualTo(1009);
		}
		try (Socket socket = admitted().sayInParts("x".repeat(40_000), "x".repeat(40_000))) {
			assertThat(socket.closed().code()).isEqualTo(1009);
		}
	}

	@Test
	void a_message_in_parts_is_one_message() {
		try (Socket socket = admitted().sayInParts("{\"type\":", "\"ping\"}")) {
			assertThat(socket.hear().path("type").asString()).isEqualTo("pong");
		}
	}

	@Test
	void subscribing_before_the_acknowledgement_closes_with_4401() {
		try (Socket socket = Socket.open(this.port).subscribe("1", SILENCE)) {
			assertThat(socket.closed()).isEqualTo(new Socket.Closed(4401, "Unauthorized"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "graphql-ws", "''" })
	void another_subprotocol_or_none_closes_with_4406(String subprotocol) {
		try (Socket socket = Socket.open(this.port, Map.of(), true, subprotocol)) {
			assertThat(socket.closed().code()).isEqualTo(4406);
		}
	}

	@Test
	void no_init_in_time_closes_with_4408() {
		try (Socket socket = Socket.open(this.port)) {
			assertThat(socket.closed().code()).isEqualTo(4408);
		}
	}

	@Test
	void an_id_in_use_closes_with_4409() {
		try (Socket socket = admitted().subscribe("twice", SILENCE).subscribe("twice", SILENCE)) {
			assertThat(socket.closed()).isEqualTo(new Socket.Closed(4409, "Subscriber for twice already exists"));
		}
	}

	@Test
	void an_id_in_use_by_a_query_closes_with_4409_too() {
		try (Socket socket = admitted().subscribe("twice", "{ slow }").subscribe("twice", "{ whoami { subject } }")) {
			assertThat(socket.closed().code()).isEqualTo(4409);
		}
	}

	@Test
	void a_second_init_closes_with_4429() {
		try (Socket socket = admitted().init(Tokens.leader())) {
			assertThat(socket.closed().code()).isEqualTo(4429);
		}
		try (Socket socket = Socket.open(this.port).init(Tokens.leader()).init(Tokens.leader())) {
			assertThat(socket.closed().code()).isEqualTo(4429);
		}
	}

	@Test
	void a_document_that_does_not_validate_is_answered_by_error_alone() {
		try (Socket socket = admitted().subscribe("1", "{ nothing }").subscribe("2", "{")) {
			for (String id : new String[] { "1", "2" }) {
				JsonNode error = socket.hear();
				assertThat(error.path("type").asString()).isEqualTo("error");
				assertThat(error.path("id").asString()).isEqualTo(id);
				assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
			}
			assertThat(socket.hear(Duration.ofMillis(100))).isNull();
		}
	}

	@Test
	void a_stream_that_fails_ends_with_error_and_its_code() {
		try (Socket socket = admitted().subscribe("1",
				"subscription { failing(code: \"CURSOR_INVALID\") { number } }")) {
			assertThat(socket.hear().path("type").asString()).isEqualTo("next");
			JsonNode error = socket.hear();
			assertThat(error.path("type").asString()).isEqualTo("error");
			assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("CURSOR_INVALID");
			assertThat(socket.hear(Duration.ofMillis(100))).isNull();
		}
	}

	@Test
	void a_ping_is_answered_even_before_init() {
		try (Socket socket = Socket.open(this.port).say("{'type':'ping'}")) {
			assertThat(socket.hear().toString()).isEqualTo("{\"type\":\"pong\"}");
		}
	}

	@Test
	void a_pong_nobody_asked_for_is_welcome() {
		try (Socket socket = admitted().say("{'type':'pong','payload':{}}").say("{'type':'ping'}")) {
			assertThat(socket.hear().path("type").asString()).isEqualTo("pong");
		}
	}

	@Test
	void a_quiet_client_is_pinged_and_one_that_does_not_answer_is_closed_with_4499() {
		try (Socket answering = admitted(); Socket silent = admitted().silent()) {
			assertThat(silent.hear().toString()).isEqualTo("{\"type\":\"ping\"}");
			assertThat(silent.closed().code()).isEqualTo(4499);
			assertThat(answering.isOpen()).isTrue();
		}
	}

	@Test
	void completing_stops_the_source_and_frees_the_id() {
		try (Socket socket = admitted().subscribe("1", SILENCE)) {
			eventually(() -> this.world.subscribed.get() == 1);
			socket.say("{'id':'1','type':'complete'}");
			eventually(() -> this.world.cancelled.get() == 1);
			socket.subscribe("1", "{ echo(text: \"again\") }");
			assertThat(socket.hear().at("/payload/data/echo").asString()).isEqualTo("again");
		}
	}

	@Test
	void completing_what_nobody_knows_is_no_fault() {
		try (Socket socket = admitted().say("{'id':'never','type':'complete'}").say("{'type':'ping'}")) {
			assertThat(socket.hear().path("type").asString()).isEqualTo("pong");
		}
	}

	@Test
	void a_query_completed_before_it_answers_stays_unanswered() {
		try (Socket socket = admitted().subscribe("1", "{ slow }").say("{'id':'1','type':'complete'}")) {
			assertThat(socket.say("{'type':'ping'}").hear().path("type").asString()).isEqualTo("pong");
			this.world.late.tryEmitValue(new Counted(1, "too late"));
			socket.subscribe("2", "{ echo(text: \"next\") }");
			assertThat(socket.hear().path("id").asString()).isEqualTo("2");
		}
	}

	@Test
	void closing_the_socket_stops_every_source_on_it() {
		Socket leaving = admitted().subscribe("1", SILENCE).subscribe("2", SILENCE);
		Socket crashing = admitted().subscribe("1", SILENCE);
		eventually(() -> this.world.subscribed.get() == 3);
		leaving.leave();
		crashing.crash();
		eventually(() -> this.world.cancelled.get() == 3);
	}

	@Test
	void a_socket_serves_thousands_of_operations_in_its_life() {
		try (Socket socket = admitted()) {
			for (int round = 0; round < 3_000; round++) {
				socket.subscribe("op", "{ echo(text: \"" + round + "\") }");
				assertThat(socket.hear().at("/payload/data/echo").asString()).isEqualTo(String.valueOf(round));
				assertThat(socket.hear().path("type").asString()).isEqualTo("complete");
			}
		}
	}

	@Test
	void one_operation_too_many_is_refused_and_the_others_go_on() {
		try (Socket socket = admitted()) {
			for (int number = 0; number < 20; number++) {
				socket.subscribe("s" + number, SILENCE);
			}
			socket.subscribe("one too many", "{ echo(text: \"x\") }");
			JsonNode error = socket.hear();
			assertThat(error.path("id").asString()).isEqualTo("one too many");
			assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
			socket.say("{'id':'s0','type':'complete'}").subscribe("fits", "{ echo(text: \"x\") }");
			assertThat(socket.hear().path("type").asString()).isEqualTo("next");
		}
	}

	@Test
	void a_fault_of_the_service_says_nothing_but_its_reference() {
		try (Socket socket = admitted().subscribe("1", "{ breaks }")) {
			String next = socket.hear().toString();
			assertThat(next).contains("\"code\":\"INTERNAL\"").doesNotContain("secret").doesNotContain("Exception");
		}
	}

}
