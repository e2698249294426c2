package org.copperwall.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/// Lists of the demonstration data as files.
class ExportTest {

	private static ExportScene scene;

	@BeforeAll
	static void a_district_with_people() {
		scene = ExportScene.start(Map.of("copperwall.sandbox.demonstration", "true"));
	}

	@AfterAll
	static void close() {
		scene.close();
	}

	@ParameterizedTest
	@CsvSource({ "households, household, {formerPoor: true}, REGION, 621202114, township-officer",
			"monitoringObjects, monitoringObject, '{statuses: [OPEN], includedFrom: \"2020-01-01\"}', OLDEST, 621202, district-officer",
			"warnings, warning, '{statuses: [SETTLED], raisedFrom: \"2020-01-01T00:00:00Z\"}', GRAVEST, 621202, district-officer",
			"cases, case, {statuses: [REJECTED]}, DUE_FIRST, 621202, auditor" })
	void a_file_has_the_rows_of_the_list_in_its_order(String list, String idColumn, String filter, String order,
			String region, String persona) {
		List<String> read = ids(persona, list, filter, order, region);
		Map<String, Object> wanted = Map.of("filter", Literals.of(filter), "orderBy", order);
		List<String> lines = lines(
				scene.file(persona, Map.of("regionCode", region, list, wanted, "columns", List.of(idColumn))));
		assertThat(read).isNotEmpty();
		assertThat(lines.subList(1, lines.size())).isEqualTo(read);
	}

	private static List<String> ids(String persona, String list, String filter, String order, String region) {
		List<String> ids = new ArrayList<>();
		GraphQlTester tester = scene.as(persona);
		for (String after = ""; after != null;) {
			GraphQlTester.Response page = tester
				.document(
						"""
								query($after: String) { %s(regionCode: "%s", filter: %s, orderBy: %s, first: 100, after: $after) {
								  edges { node { id } } pageInfo { hasNextPage endCursor } } }"""
							.formatted(list, region, filter, order))
				.variable("after", after.isEmpty() ? null : after)
				.execute();
			ids.addAll(page.path(list + ".edges[*].node.id").entityList(String.class).get());
			boolean more = page.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).get();
			after = more ? page.path(list + ".pageInfo.endCursor").entity(String.class).get() : null;
		}
		return ids;
	}

	private static List<String> lines(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).lines().toList();
	}

}
