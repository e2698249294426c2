package org.copperwall.casework;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever a gate can say, and whatever a family is told, there is a sentence for it.
class CaseSentencesTest {

	/// A field and behind it what is wrong with it.
	private static final Pattern FAULT = Pattern
		.compile("(?:\"[A-Za-z.\\[\\]]*\"|path|field),\\s*\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)*)\"[,)]");

	@Test
	void every_gate_has_its_sentence() throws IOException {
		Set<String> faults = new TreeSet<>();
		try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/copperwall/casework"))) {
			for (Path source : sources
				.filter(path -> path.toString()
					.matches(".*(Gates|Check|Entries|Comparing|Eliminations|EliminationVisits).java"))
				.toList()) {
				Matcher matcher = FAULT.matcher(Files.readString(source));
				while (matcher.find()) {
					faults.add("violation." + matcher.group(1));
				}
			}
		}
		assertThat(faults).hasSizeGreaterThan(20);
		assertThat(sentences()).containsAll(faults);
	}

	@Test
	void every_step_ground_and_need_has_its_sentence() throws IOException {
		Set<String> sentences = sentences();
		for (CaseStep step : CaseStep.values()) {
			assertThat(sentences).contains("violation.case.at." + step, "case.public." + step,
					"case.public.sentBack." + step);
		}
		assertThat(sentences)
			.containsAll(Arrays.stream(RejectionGround.values()).map(ground -> "case.ground." + ground).toList())
			.containsAll(Arrays.stream(PublicNeed.values()).map(need -> "case.need." + need).toList());
	}

	@Test
	void every_condition_of_an_elimination_has_its_sentences() throws IOException {
		for (EliminationKey key : EliminationKey.values()) {
			assertThat(sentences()).contains("elimination.title." + key, "violation.elimination." + key + ".MET",
					"violation.elimination." + key + ".NOT_MET");
		}
		for (EliminationKey unknowable : List.of(EliminationKey.LABOUR, EliminationKey.INCOME_ABOVE_LINE,
				EliminationKey.RISK_GONE, EliminationKey.DIMENSIONS_SECURE)) {
			assertThat(sentences()).contains("violation.elimination." + unknowable + ".UNKNOWN");
		}
	}

	private static Set<String> sentences() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (String room : new String[] { "casework", "casework-after", "casework-assessment", "casework-elimination",
				"monitoring", "graph", "household" }) {
			Properties bundle = new Properties();
			try (Reader reader = Files
				.newBufferedReader(Path.of("src/main/resources/messages/" + room + "_zh.properties"))) {
				bundle.load(reader);
			}
			keys.addAll(bundle.stringPropertyNames());
		}
		return keys;
	}

}
