package org.copperwall.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ParameterizedTypeReference;
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

	@Test
	void a_file_shows_what_the_viewer_sees_and_masks_what_the_viewer_sees_masked() {
		List<List<String>> rows = Sheets.csv(scene.file("township-officer", Map.of("monitoringObjects", Map.of(),
				"columns", List.of("household", "head", "headIdNumber", "headPhone", "helperPhone", "people"))));
		Map<String, List<String>> byHousehold = rows.stream()
			.skip(1)
			.collect(Collectors.toMap(List::getFirst, row -> row, (one, other) -> one));
		List<Map<String, Object>> seen = scene.as("township-officer")
			.document("""
					{ monitoringObjects(regionCode: "621202114", first: 100) { edges { node { helper { phoneMasked }
					  household { id memberCount head { name idNumberMasked phoneMasked } } } } } }""")
			.execute()
			.path("monitoringObjects.edges[*].node")
			.entityList(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		assertThat(seen).isNotEmpty();
		for (Map<String, Object> node : seen) {
			Map<?, ?> household = (Map<?, ?>) node.get("household");
			Map<?, ?> head = (Map<?, ?>) household.get("head");
			Map<?, ?> helper = node.get("helper") instanceof Map<?, ?> given ? given : Map.of();
			assertThat(byHousehold.get(household.get("id"))).containsExactly(text(household.get("id")),
					text(head.get("name")), text(head.get("idNumberMasked")), text(head.get("phoneMasked")),
					text(helper.get("phoneMasked")), text(household.get("memberCount")));
		}
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}

	@Test
	void the_ledger_opens_as_a_workbook_and_says_what_it_is() {
		byte[] file = scene.file("township-officer", Map.of("format", "XLSX", "template", "national-ledger", "purpose",
				"  向上级报送台账  ", "monitoringObjects", Map.of("filter", Map.of("statuses", List.of("ELIMINATED")))));
		List<List<String>> rows = Sheets.texts(file, 0);
		List<String> titles = rows.getFirst();
		assertThat(titles).startsWith("乡镇", "行政村", "村民小组", "户主姓名").contains("致贫返贫风险", "风险消除日期");
		assertThat(rows).hasSizeGreaterThan(2);
		int township = titles.indexOf("乡镇");
		int category = titles.indexOf("监测类别");
		int status = titles.indexOf("监测状态");
		assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
			assertThat(row.get(township)).isEqualTo("柏林镇");
			assertThat(row.get(category)).isIn("脱贫不稳定户", "边缘易致贫户", "突发严重困难户");
			assertThat(row.get(status)).isEqualTo("风险消除");
		});
		Map<String, String> about = Sheets.texts(file, 1)
			.stream()
			.collect(Collectors.toMap(List::getFirst, List::getLast, (one, other) -> one));
		assertThat(about).containsEntry("名称", "监测对象台账")
			.containsEntry("导出事由", "向上级报送台账")
			.containsEntry("行数", String.valueOf(rows.size() - 1))
			.containsEntry("筛选条件", "statuses: [ELIMINATED]");
		assertThat(about.get("说明")).contains("并非官方格式");
	}

	@Test
	void a_hostile_name_in_the_register_is_harmless_in_every_format() {
		String villager = scene.service().database().value("""
				SELECT m.id FROM household_member m JOIN household h ON h.id = m.household_id
				 WHERE h.region_code >= '621202001' AND h.region_code < '621202001:' AND m.relation = 'HEAD'
				   AND m.left_on IS NULL LIMIT 1""");
		scene.service()
			.database()
			.execute(
					"UPDATE household_member SET name = E'\\u3000＝HYPERLINK(\"http://x\",\"看\")\\t\\u202e' WHERE id = '"
							+ villager + "'");
		for (String format : List.of("CSV", "XLSX")) {
			byte[] file = scene.file("district-officer", Map.of("regionCode", "621202001", "format", format,
					"households", Map.of(), "columns", List.of("head", "people")));
			List<List<String>> rows = format.equals("CSV") ? Sheets.csv(file) : Sheets.texts(file, 0);
			assertThat(rows).as(format)
				.anySatisfy(row -> assertThat(row.getFirst()).isEqualTo("'\u3000＝HYPERLINK(\"http://x\",\"看\") "));
		}
	}

	@Test
	void an_english_reader_gets_english_words() {
		GraphQlTester officer = scene.in("en", "township-officer");
		assertThat(
				officer.document("{ exportTemplates(list: MONITORING_OBJECTS) { key title note columns { title } } }")
					.execute()
					.path("exportTemplates[*].title")
					.entityList(String.class)
					.get())
			.containsExactly("Monitoring objects", "Ledger of monitoring objects");
	}

	@Test
	void a_list_without_rows_is_a_file_with_a_heading() {
		Map<String, Object> nobody = Map.of("filter", Map.of("includedFrom", "2999-01-01"));
		assertThat(Sheets.csv(scene.file("township-officer", Map.of("monitoringObjects", nobody)))).hasSize(1);
		assertThat(
				Sheets.texts(scene.file("township-officer", Map.of("monitoringObjects", nobody, "format", "XLSX")), 0))
			.hasSize(1);
	}

	@Test
	void all_faults_of_a_request_are_named_at_once() {
		scene
			.request("township-officer",
					Map.of("purpose", " x ", "template", "none", "columns", List.of("head", "secret", "head"), "cases",
							Map.of(), "households", Map.of()))
			.path("requestExport.violations[*].code")
			.entityList(String.class)
			.containsExactly("export.purpose", "export.oneList");
		scene.request("township-officer", Map.of("columns", List.of("head", "secret", "head"), "cases", Map.of()))
			.path("requestExport.violations[*].field")
			.entityList(String.class)
			.containsExactly("columns[1]", "columns[2]");
		scene.request("township-officer", Map.of("template", "national-ledger", "cases", Map.of()))
			.path("requestExport.violations[*].code")
			.entityList(String.class)
			.containsExactly("export.template");
		scene.request("township-officer", Map.of("template", "plain", "columns", List.of("head"), "cases", Map.of()))
			.path("requestExport.violations[*].code")
			.entityList(String.class)
			.containsExactly("export.templateOrColumns");
		scene.request("township-officer", Map.of("columns", List.of(), "cases", Map.of()))
			.path("requestExport.violations[*].code")
			.entityList(String.class)
			.containsExactly("required");
	}

	@Test
	void a_region_that_is_not_ones_own_or_is_none_cannot_be_exported() {
		for (String region : List.of("621202115", "621202", "621202999", "999999")) {
			scene.request("township-officer", Map.of("regionCode", region, "households", Map.of()))
				.errors()
				.satisfy(errors -> assertThat(errors).singleElement()
					.satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "NOT_VISIBLE")));
		}
		scene.request("district-officer", Map.of("regionCode", "621202999", "households", Map.of()))
			.errors()
			.satisfy(errors -> assertThat(errors).hasSize(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "screen", "district-leader", "mini-program", "insurer", "village-cadre", "grid-monitor",
			"education", "fund-officer", "administrator", "opinion-desk" })
	void bulk_data_is_not_for_everybody(String persona) {
		scene.request(persona, Map.of("regionCode", "621202", "households", Map.of()))
			.errors()
			.satisfy(errors -> assertThat(errors).singleElement()
				.satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
	}

	@Test
	void the_books_are_for_those_who_keep_them_and_families_are_not_for_the_fund() {
		for (Map<String, Object> wanted : List.<Map<String, Object>>of(Map.of("cases", Map.of()),
				Map.of("warnings", Map.of()), Map.of("grants", Map.of(), "monitoringObjects", Map.of()))) {
			forbidden("fund-officer", wanted);
		}
		forbidden("township-officer", Map.of("ledgerEntries", Map.of()));
		forbidden("township-cadre", Map.of("grants", Map.of()));
		String ledger = scene.requested("fund-officer", Map.of("regionCode", "621202", "ledgerEntries", Map.of()));
		assertThat(scene.ended("fund-officer", ledger)).isEqualTo("DONE");
		String grants = scene.requested("township-officer", Map.of("grants", Map.of()));
		assertThat(scene.ended("township-officer", grants)).isEqualTo("DONE");
	}

	private static void forbidden(String persona, Map<String, Object> wanted) {
		scene.request(persona, wanted)
			.errors()
			.satisfy(errors -> assertThat(errors).singleElement()
				.satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
	}

	@Test
	void a_request_sent_again_is_one_export() {
		Map<String, Object> input = Map.of("requestId", UUID.randomUUID().toString(), "cases", Map.of());
		assertThat(scene.requested("township-officer", input)).isEqualTo(scene.requested("township-officer", input));
	}

	@Test
	void every_enumeration_that_is_written_has_its_chinese_terms() {
		for (ExportList list : ExportList.values()) {
			scene.service().bean(Catalogs.class).of(list).columns().values().forEach(column -> {
				if (column.type() instanceof ColumnType.Named(var terms)) {
					assertThat(terms.values()).as(column.key())
						.allSatisfy(term -> assertThat(term.zh()).matches(".*\\p{IsHan}.*"));
				}
			});
		}
	}

	@Test
	void every_column_of_every_list_can_be_written() {
		Map.of("households", ExportList.HOUSEHOLDS, "monitoringObjects", ExportList.MONITORING_OBJECTS, "warnings",
				ExportList.WARNINGS, "cases", ExportList.CASES)
			.forEach((field, list) -> {
				List<String> columns = List.copyOf(scene.service().bean(Catalogs.class).of(list).columns().keySet());
				List<List<String>> rows = Sheets
					.csv(scene.file("township-officer", Map.of(field, Map.of(), "columns", columns)));
				assertThat(rows).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(row).hasSameSizeAs(columns));
			});
	}

	private static List<String> lines(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).lines().toList();
	}

}
