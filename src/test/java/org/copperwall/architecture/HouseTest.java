package org.copperwall.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/// The house keeps its rules, and each rule can fail: its fixture breaks it exactly where a line says `breaks it`.
class HouseTest {

	static final List<HouseRule> RULES = Stream.of(CodeRules.ALL, SourceRules.ALL, SqlRules.ALL, SchemaRules.ALL)
		.flatMap(List::stream)
		.toList();

	@TestFactory
	Stream<DynamicTest> the_house_keeps_its_rules() {
		House house = House.main();
		assertThat(house.classes()).isNotEmpty();
		assertThat(house.sources()).isNotEmpty();
		assertThat(house.scripts()).isNotEmpty();
		assertThat(house.schema()).isNotEmpty();
		return RULES.stream()
			.map((rule) -> dynamicTest(rule.name(),
					() -> assertThat(rule.broken().apply(house)).as(rule.name()).isEmpty()));
	}

	@TestFactory
	Stream<DynamicTest> each_rule_is_broken_by_its_fixture() {
		return RULES.stream()
			.filter((rule) -> !rule.equals(SourceRules.FILES_ARE_SHORT))
			.map((rule) -> dynamicTest(rule.name(), () -> {
				String fixture = rule.name().replace("_", "");
				List<String> broken = rule.broken().apply(House.fixture(fixture));
				assertThat(broken).as(rule.name()).isNotEmpty().hasSize(marks(fixture));
			}));
	}

	/// Too long to be kept in the tree.
	@Test
	void files_are_short_is_broken_by_one_line_too_many(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("Enough.java"), "// a line\n".repeat(300));
		assertThat(SourceRules.FILES_ARE_SHORT.broken().apply(House.sources(folder, "org.copperwall"))).isEmpty();
		Files.writeString(folder.resolve("TooLong.java"), "// a line\n".repeat(301));
		assertThat(SourceRules.FILES_ARE_SHORT.broken().apply(House.sources(folder, "org.copperwall"))).hasSize(1);
	}

	private static int marks(String fixture) throws IOException {
		Path folder = Path.of("src/test/java", HouseTest.class.getPackageName().split("\\."))
			.resolve("fixture")
			.resolve(fixture);
		int marks = 0;
		for (Path file : House.files(folder, "")) {
			if (Files.isRegularFile(file)) {
				marks += (int) Files.readString(file).lines().filter((line) -> line.contains("breaks it")).count();
			}
		}
		return marks;
	}

}
