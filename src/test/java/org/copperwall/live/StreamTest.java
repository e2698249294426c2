package org.copperwall.live;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Operations over event streams, as `graphql-sse` has them.
class StreamTest extends WireTest {

	private static final String PULSE = "subscription ($after: Cursor) { pulse(topic: \"t\", after: $after) { cursor text } }";

	@Autowired
	MeterRegistry meters;

	@Test
	void a_stream_delivers_events_with_their_cursor_as_id_and_completes() {
		try (Stream stream = Stream.post(leader(), PULSE)) {
			assertThat(stream.status).isEqualTo(200);
			assertThat(stream.type).startsWith("text/event-stream");
			assertThat(stream.hearAnything().name()).as("the head arrives before any event").isEmpty();
			listening();
			this.world.say("t", new Pulse(1, "first\nline"));
			Stream.Event event = stream.hear();
			assertThat(event.name()).isEqualTo("next");
			assertThat(event.id()).isEqualTo(Pulse.cursorOf(1));
			assertThat(event.json().at("/data/pulse/text").asString()).isEqualTo("first\nline");
			this.world.topic("t").tryEmitComplete();
			assertThat(stream.hear()).isEqualTo(new Stream.Event("complete", "", ""));
			assertThat(stream.ended()).isTrue();
		}
	}

	@Test
	void a_get_with_parameters_does_the_same() {
		try (Stream stream = Stream.get(leader(), PULSE, "variables", "{\"after\":\"c7\"}", "operationName", "")) {
			listening();
			eventually(() -> "c7".equals(this.world.after.get("t")));
			this.world.say("t", new Pulse(8, "x"));
			assertThat(stream.hear().id()).isEqualTo(Pulse.cursorOf(8));
		}
	}

	@Test
	void queries_and_mutations_are_answered_over_a_stream_too_mutations_only_by_post() {
		for (String document : new String[] { "{ echo(text: \"hello\") }", "mutation { bump }" }) {
			try (Stream stream = Stream.post(leader(), document)) {
				assertThat(stream.hear().name()).isEqualTo("next");
				assertThat(stream.hear().name()).isEqualTo("complete");
			}
		}
		try (Stream stream = Stream.get(leader(), "{ echo(text: \"hello\") }")) {
			assertThat(stream.hear().json().at("/data/echo").asString()).isEqualTo("hello");
		}
		try (Stream stream = Stream.get(leader(), "mutation { bump }")) {
			assertThat(stream.status).isEqualTo(405);
		}
	}

	@Test
	void what_does_not_validate_is_said_by_an_event() {
		for (String document : new String[] { "{ nothing }", "subscription {", "subscription { nothing }" }) {
			try (Stream stream = Stream.post(leader(), document)) {
				assertThat(stream.status).isEqualTo(200);
				Stream.Event event = stream.hear();
				assertThat(event.name()).isEqualTo("next");
				assertThat(event.json().has("data")).isFalse();
				assertThat(event.json().at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
				assertThat(stream.hear().name()).isEqualTo("complete");
			}
		}
	}

	/// The last messages come from a thread of the answer's own, while the channel's is
	/// still
	/// busy with the head.
	@Test
	void what_another_thread_says_last_is_never_left_behind_by_the_end() {
		this.world.late.tryEmitError(new GraphFailure(ErrorCode.NOT_VISIBLE, ""));
		for (int round = 0; round < 1000; round++) {
			try (Stream stream = Stream.post(leader(), "subscription { late { number } }")) {
				assertThat(stream.hear().json().at("/errors/0/extensions/code").asString()).isEqualTo("NOT_VISIBLE");
				assertThat(stream.hear().name()).isEqualTo("complete");
			}
		}
	}

	@Test
	void a_stream_that_fails_says_so_and_completes() {
		try (Stream stream = Stream.post(leader(), "subscription { failing(code: \"CURSOR_EXPIRED\") { number } }")) {
			assertThat(stream.hear().json().at("/data/failing/number").asInt()).isEqualTo(1);
			assertThat(stream.hear().json().at("/errors/0/extensions/code").asString()).isEqualTo("CURSOR_EXPIRED");
			assertThat(stream.hear().name()).isEqualTo("complete");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "subscription ($after: Cursor) { pulse(topic: \"t\", after: $after) { cursor } }",
			"subscription ($x: Cursor = \"old\") { pulse(topic: \"t\", after: $x) { cursor } }",
			"subscription { pulse(topic: \"t\", after: \"old\") { cursor } }",
			"subscription { pulse(topic: \"t\") { cursor } }",
			"subscription S { again: pulse(topic: \"t\", after: null) { cursor } }",
			"subscription { ...F } fragment F on Subscription { pulse(topic: \"t\") { cursor } }",
			"subscription { ... on Subscription { pulse(after: \"old\", topic: \"t\") { cursor } } }",
			"subscription ($lastEventId: String!) { pulse(topic: $lastEventId) { cursor } }" })
	void the_last_event_seen_wins_over_whatever_the_document_says(String document) {
		try (Stream stream = Stream.post(leader().with("Last-Event-ID", "seen"), document, "lastEventId", "t")) {
			listening();
			eventually(() -> "seen".equals(this.world.after.get("t")));
			this.world.say("t", new Pulse(8, "x"));
			assertThat(stream.hear().id()).isEqualTo(Pulse.cursorOf(8));
		}
	}

	@Test
	void the_last_event_seen_means_nothing_where_nothing_can_be_resumed() {
		try (Stream stream = Stream.post(leader().with("Last-Event-ID", "seen"),
				"subscription { count(to: 1) { number } }")) {
			assertThat(stream.hear().json().at("/data/count/number").asInt()).isEqualTo(1);
		}
	}

	@Test
	void a_quiet_stream_is_kept_alive_by_comments() {
		try (Stream stream = Stream.post(leader(), "subscription { silence { number } }")) {
			for (int comment = 0; comment < 4; comment++) {
				assertThat(stream.hearAnything()).isEqualTo(new Stream.Event("", "", ""));
			}
		}
	}

	@Test
	void a_client_that_leaves_stops_the_source() {
		try (Stream _ = Stream.post(leader(), "subscription { silence { number } }")) {
			eventually(() -> this.world.subscribed.get() == 1);
		}
		eventually(() -> this.world.cancelled.get() == 1);
	}

	@Test
	void a_stream_ends_in_the_second_its_token_expires_and_without_complete() {
		Instant expiry = Instant.ofEpochSecond(Instant.now().getEpochSecond() + 3);
		Http http = Http.as(this.port, Tokens.with(Map.of("exp", Date.from(expiry))));
		try (Stream stream = Stream.post(http, "subscription { silence { number } }")) {
			assertThat(stream.ended()).isTrue();
			assertThat(Instant.now()).isBetween(expiry, expiry.plusMillis(1_500));
			eventually(() -> this.world.cancelled.get() == 1);
		}
	}

	@Test
	void one_who_stops_reading_is_cut_off_and_counted() throws Exception {
		double before = slowOnes();
		try (java.net.Socket deaf = new java.net.Socket("localhost", this.port)) {
			String body = "{\"query\":\"subscription { count(to: 1000000, width: 4000) { text } }\"}";
			deaf.getOutputStream()
				.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer "
						+ Tokens.leader() + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
						+ "\r\n\r\n" + body)
					.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
			eventually(() -> this.world.cancelled.get() == 1);
			assertThat(slowOnes()).isEqualTo(before + 1);
		}
	}

	@Test
	void one_who_reads_gets_everything_however_much() {
		try (Stream stream = Stream.post(leader(), "subscription { count(to: 5000, width: 500) { number } }")) {
			for (int number = 1; number <= 5_000; number++) {
				assertThat(stream.hear().json().at("/data/count/number").asInt()).isEqualTo(number);
			}
			assertThat(stream.hear().name()).isEqualTo("complete");
		}
	}

	@Test
	void what_is_no_request_is_refused_before_a_stream_begins() {
		try (Stream stream = Stream.open(leader().request("/graphql")
			.header("Content-Type", "application/json")
			.POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))) {
			assertThat(stream.status).isEqualTo(400);
		}
		try (Stream stream = Stream.get(Http.anonymous(this.port), PULSE)) {
			assertThat(stream.status).isEqualTo(401);
		}
	}

	private Http leader() {
		return Http.as(this.port, Tokens.leader());
	}

	private double slowOnes() {
		return this.meters.find("copperwall.live.closed")
			.tag("reason", "too-slow")
			.counters()
			.stream()
			.mapToDouble(Counter::count)
			.sum();
	}

	private void listening() {
		eventually(() -> this.world.topic("t").currentSubscriberCount() > 0);
	}

}
