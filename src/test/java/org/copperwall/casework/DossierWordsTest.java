package org.copperwall.casework;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

import org.copperwall.access.Role;
import org.copperwall.evidence.EvidenceStatus;
import org.copperwall.household.Relation;
import org.copperwall.household.Sex;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.RiskCause;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever a case can hold, there is a word for it on paper.
class DossierWordsTest {

	private static final Map<String, Class<? extends Enum<?>>> KINDS = Map.ofEntries(Map.entry("step", CaseStep.class),
			Map.entry("status", CaseStatus.class), Map.entry("kind", CaseKind.class),
			Map.entry("decision", Decision.class), Map.entry("source", Source.class), Map.entry("medium", Medium.class),
			Map.entry("cause", RiskCause.class), Map.entry("category", Category.class),
			Map.entry("relation", Relation.class), Map.entry("sex", Sex.class), Map.entry("role", Role.class),
			Map.entry("file", EvidenceStatus.class), Map.entry("review", ReviewOutcome.class));

	@Test
	void every_constant_has_its_word() throws IOException {
		Properties words = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/dossier_zh.properties"))) {
			words.load(reader);
		}
		KINDS.forEach((kind, type) -> assertThat(words.stringPropertyNames()).containsAll(
				Arrays.stream(type.getEnumConstants()).map(each -> "dossier." + kind + "." + each.name()).toList()));
		assertThat(words.stringPropertyNames())
			.containsAll(DossierWords.DEPARTMENTS.stream().map(key -> "dossier.department." + key).toList());
	}

	@Test
	void every_word_that_is_used_is_there() throws IOException {
		Properties words = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/dossier_zh.properties"))) {
			words.load(reader);
		}
		Pattern used = Pattern.compile("\\bwords.text\\(\\s*\"([A-Za-z.]+)\"");
		try (var sources = Files.list(Path.of("src/main/java/org/copperwall/casework"))) {
			for (Path source : sources.filter(path -> path.getFileName().toString().startsWith("Dossier")).toList()) {
				used.matcher(Files.readString(source))
					.results()
					.map(match -> match.group(1))
					.filter(key -> !key.endsWith("."))
					.filter(key -> !key.startsWith("case."))
					.forEach(
							key -> assertThat(words.stringPropertyNames()).as("%s", source).contains("dossier." + key));
			}
		}
	}

}
