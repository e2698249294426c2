package org.copperwall.live;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Queries and mutations over plain HTTP, with the statuses of GraphQL over HTTP.
class HttpTest extends WireTest {

	private static final String GRAPH = "application/graphql-response+json";

	@ParameterizedTest
	@CsvSource({ "application/json,application/json", "*/*,application/json",
			"application/graphql-response+json,application/graphql-response+json",
			"'application/graphql-response+json, application/json;q=0.9',application/graphql-response+json",
			"'text/html, */*;q=0.1',application/json" })
	void an_answer_has_the_type_that_is_wanted(String accept, String type) {
		Http.Answer answer = leader().with("Accept", accept).ask("{ echo(text: \"你好\") }");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.type()).startsWith(type);
		assertThat(answer.json().at("/data/echo").asString()).isEqualTo("你好");
	}

	@Test
	void one_who_could_also_read_a_stream_gets_what_he_names_first() {
		String all = "application/graphql-response+json, application/json, text/event-stream, multipart/mixed";
		assertThat(leader().with("Accept", all).ask("{ __typename }").type()).startsWith(GRAPH);
		assertThat(leader().with("Accept", "text/event-stream, " + GRAPH).ask("{ __typename }").type())
			.startsWith("text/event-stream");
		assertThat(leader().with("Accept", "text/event-stream;q=0.5, application/json").ask("{ __typename }").type())
			.startsWith("application/json");
	}

	@Test
	void a_type_nobody_offers_is_answered_with_406() {
		assertThat(leader().with("Accept", "image/png").ask("{ __typename }").status()).isEqualTo(406);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{ nothing } | BAD_REQUEST", "{ | BAD_REQUEST",
					"query A { __typename } query B { __typename } | BAD_REQUEST",
					"subscription { silence { number } } | BAD_REQUEST",
					"query ($n: Int!) { node(depth: $n) { name } } | BAD_REQUEST" })
	void a_document_that_cannot_be_executed_is_400_by_the_graphql_type_and_200_by_json(String query, String code) {
		Http.Answer graph = leader().with("Accept", GRAPH).ask(query);
		assertThat(graph.status()).isEqualTo(400);
		assertThat(graph.json().has("data")).isFalse();
		assertThat(graph.code()).isEqualTo(code);
		Http.Answer json = leader().ask(query);
		assertThat(json.status()).isEqualTo(200);
		assertThat(json.code()).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "[]", "[{\"query\":\"{ __typename }\"}]", "{}", "{\"query\":7}",
			"{\"query\":\"{ __typename }\",\"variables\":[]}", "{\"query\":\"{ __typename }\",\"extensions\":7}",
			"{\"query\":\"{ __typename }\",\"operationName\":{}}" })
	void what_is_no_graphql_request_is_400(String body) {
		Http.Answer answer = leader().post(body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void another_content_type_or_none_is_415() {
		for (String type : new String[] { "text/plain", "application/x-www-form-urlencoded", "application/graphql" }) {
			assertThat(Http
				.send(leader().request("/graphql")
					.header("Content-Type", type)
					.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ __typename }\"}")))
				.status()).isEqualTo(415);
		}
		assertThat(Http
			.send(leader().request("/graphql")
				.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ __typename }\"}")))
			.status()).isEqualTo(415);
	}

	@Test
	void another_method_is_405() {
		assertThat(Http.send(leader().request("/graphql").DELETE()).status()).isEqualTo(405);
	}

	@Test
	void a_body_bigger_than_allowed_is_413_whether_its_size_is_said_or_not() {
		byte[] body = ("{\"query\":\"{ echo(text: \\\"" + "x".repeat(300_000) + "\\\") }\"}")
			.getBytes(StandardCharsets.UTF_8);
		Http.Answer said = Http.send(leader().request("/graphql")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
		Http.Answer unsaid = Http.send(leader().request("/graphql")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
		assertThat(said.status()).isEqualTo(413);
		assertThat(unsaid.status()).isEqualTo(413);
		assertThat(said.code()).isEqualTo("TOO_COMPLEX");
	}

	@Test
	void a_get_asks_but_never_changes() {
		assertThat(leader().get("query ($t: String!) { echo(text: $t) }", "variables", "{\"t\":\"hello\"}").body())
			.contains("hello");
		assertThat(leader().get("query A { a: __typename } query B { b: __typename }", "operationName", "B").body())
			.contains("\"b\"");
		int before = this.world.version.get();
		Http.Answer change = leader().get("mutation { bump }");
		assertThat(change.status()).isEqualTo(405);
		assertThat(this.world.version.get()).isEqualTo(before);
		assertThat(leader().get("{ __typename }", "variables", "nonsense").status()).isEqualTo(400);
		assertThat(leader().path("/graphql").status()).isEqualTo(400);
	}

	@Test
	void a_failure_carries_its_code_and_where_it_happened() {
		Http.Answer answer = leader().with("Accept-Language", "en").ask("{ fails(code: \"NOT_VISIBLE\") }");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo("NOT_VISIBLE");
		assertThat(answer.json().at("/errors/0/path/0").asString()).isEqualTo("fails");
		assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo("Not found, or outside your region.");
		assertThat(leader().ask("{ fails(code: \"NOT_VISIBLE\") }").body()).contains("未找到");
	}

	@Test
	void a_fault_says_nothing_but_its_reference() {
		Http.Answer answer = leader().with("Accept-Language", "en").ask("{ breaks }");
		assertThat(answer.code()).isEqualTo("INTERNAL");
		assertThat(answer.json().at("/errors/0/message").asString())
			.matches("Something unexpected failed; reference [0-9a-f-]{36}.");
		assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
	}

	@Test
	void questions_that_are_too_complex_are_refused_before_they_are_asked() {
		String deep = "{ node(depth: 1) " + "{ child ".repeat(21) + "{ name }" + " }".repeat(21) + " }";
		String aliases = "{ " + "a%d: __typename ".repeat(61).formatted(IntStream.range(0, 61).boxed().toArray()) + "}";
		String digits = "{ node(depth: " + "9".repeat(100_000 - 40_000) + ") { name } }";
		for (String query : new String[] { deep, aliases, digits }) {
			Http.Answer answer = leader().with("Accept", GRAPH).ask(query);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.code()).isEqualTo("TOO_COMPLEX");
		}
	}

	@Test
	void what_takes_too_long_is_given_up() {
		long began = System.nanoTime();
		Http.Answer answer = leader().with("Accept", GRAPH).ask("{ slow }");
		assertThat(answer.status()).isEqualTo(504);
		assertThat(answer.code()).isEqualTo("TIMEOUT");
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
	}

	private Http leader() {
		return Http.as(this.port, Tokens.leader());
	}

}
