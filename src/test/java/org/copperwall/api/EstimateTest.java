package org.copperwall.api;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.language.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// What a document asks is known before anything is asked.
class EstimateTest {

	private final DocumentLimits limits = new DocumentLimits(
			new ApiSettings(2_000, 800, 6, 5, 8, 4, 20, 1_000, 20, Duration.ofSeconds(1), DataSize.ofMegabytes(1)));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
	// @formatter:off
			"{ a }                                                     | 1",
			"{ a { b c } d }                                           | 4",
			"{ list(first: 10) { edges { node { a b } } } }            | 41",
			"{ list { edges { node { a b } } } }                       | 81",
			"{ list(first: 10) { nodes { sub(first: 5) { nodes { a } } } } } | 121",
			"{ list(first: 5000) { nodes { a } } }                     | 201",
			"{ ...F ...F } fragment F on Query { a { b } }             | 4",
			"query ($n: Int) { list(first: $n) { nodes { a } } }       | 61" })
			// @formatter:on
	void the_cost_of_an_operation_is_its_fields_times_the_rows_they_stand_in(String query, long cost) {
		Document document = this.limits.parse(query);
		Estimate estimate = this.limits.check(document).values().iterator().next();
		assertThat(estimate.cost(Map.of("n", 30), 1_000_000)).isEqualTo(cost);
	}

	@Test
	void each_request_is_weighed_by_its_own_variables() {
		Map<String, Estimate> estimates = this.limits.check(
				this.limits.parse("query A($n: Int) { l(first: $n) { nodes { a b c d e f g h i j } } } query B { a }"));
		this.limits.checkCost(estimates, "A", Map.of("n", 80));
		this.limits.checkCost(estimates, "B", new HashMap<>());
		assertTooComplex(() -> this.limits.checkCost(estimates, "A", Map.of("n", 100)), "limit.cost");
	}

	@Test
	void every_limit_refuses_what_lies_beyond_it() {
		assertTooComplex(() -> this.limits.parse("{ a(text: \"" + "x".repeat(2_000) + "\") }"),
				"limit.documentCharacters");
		assertTooComplex(() -> this.limits.parse("{ " + "a ".repeat(900) + "}"), "limit.tokens");
		assertTooComplex(() -> this.limits.parse("{ a(n: " + "9".repeat(21) + ") }"), "limit.digits");
		assertTooComplex(() -> check("{ a { b { c { d { e { f { g } } } } } } }"), "limit.depth");
		assertTooComplex(() -> check("{ r " + names(6, (number) -> "x" + number + ": a") + " }"), "limit.aliases");
		assertTooComplex(() -> check("{ " + names(9, (number) -> "a" + number) + " }"), "limit.rootFields");
		assertTooComplex(() -> check("{ a " + "@skip(if: true) ".repeat(5) + "}"), "limit.directives");
	}

	@Test
	void fragments_that_multiply_each_other_are_weighed_in_no_time() {
		DocumentLimits wide = new DocumentLimits(new ApiSettings(65_536, 8_000, 20, 60, 400, 100, 100, 50_000, 20,
				Duration.ofSeconds(1), DataSize.ofMegabytes(1)));
		StringBuilder query = new StringBuilder("{ ...F0 } ");
		for (int level = 0; level < 18; level++) {
			String next = "l(first: 1) { ...F" + (level + 1) + " } ";
			query.append("fragment F").append(level).append(" on Q { ").append(next.repeat(40)).append("} ");
		}
		query.append("fragment F18 on Q { a }");
		long began = System.nanoTime();
		Map<String, Estimate> estimates = wide.check(wide.parse(query.toString()));
		assertTooComplex(() -> wide.checkCost(estimates, null, Map.of()), "limit.cost");
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
	}

	@Test
	void a_fragment_within_itself_is_weighed_and_left_to_validation() {
		check("{ ...F } fragment F on Query { a { ...F } }");
	}

	private void check(String query) {
		this.limits.check(this.limits.parse(query));
	}

	private static String names(int count, java.util.function.IntFunction<String> name) {
		return IntStream.range(0, count).mapToObj(name).collect(Collectors.joining(" "));
	}

	private static void assertTooComplex(Runnable action, String detail) {
		assertThatExceptionOfType(GraphFailure.class).isThrownBy(action::run).satisfies((failure) -> {
			assertThat(failure.code()).isEqualTo(ErrorCode.TOO_COMPLEX);
			assertThat(failure.detail()).isEqualTo(detail);
		});
	}

}
