package org.copperwall.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Columns and templates of a district's own.
class CatalogTest {

	private static final String OWN = """
			[ { "list": "MONITORING_OBJECTS",
			    "columns": [ { "key": "%s", "zh": "户主出生日期", "en": "Born", "path": "%s" } ],
			    "templates": [ { "key": "%s", "zh": "本区台账", "en": "Own ledger", "columns": [ "head", "%s" ] } ] } ]""";

	@Test
	void a_district_adds_a_template_by_a_file(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("own.json"),
				OWN.formatted("born", "household.head.birthDate", "own", "born"));
		try (ExportScene scene = ExportScene.start(
				Map.of("copperwall.sandbox.demonstration", "true", "copperwall.export.templates", file.toString()))) {
			List<List<String>> rows = Sheets
				.csv(scene.file("township-officer", Map.of("template", "own", "monitoringObjects", Map.of())));
			assertThat(rows.getFirst()).containsExactly("户主姓名", "户主出生日期");
			assertThat(rows.get(1).get(1)).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
		}
	}

	@ParameterizedTest
	@CsvSource({ "born, household.head.secret, own, born, no field secret",
			"born, household.head, own, born, at a value", "head, household.head.name, own, head, twice",
			"born, household.head.name, plain, born, twice", "born, household.head.name, own, other, names no column" })
	void a_file_that_names_what_is_not_there_is_refused_at_start(String key, String path, String template,
			String column, String why, @TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("own.json"), OWN.formatted(key, path, template, column));
		Map<String, String> settings = Map.of("copperwall.export.templates", file.toString());
		assertThatThrownBy(() -> ExportScene.start(settings).close()).hasStackTraceContaining(why);
	}

}
