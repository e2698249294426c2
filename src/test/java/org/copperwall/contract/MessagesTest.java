package org.copperwall.contract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.RefusalCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Every sentence exists in both languages, and every fault the code names has one.
class MessagesTest {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	/// `faults.add("field", "code"` and `Refusal.of(CODE, "field", "code"`.
	private static final Pattern NAMED = Pattern
		.compile("(?:faults\\.add\\(|Refusal\\.of\\([A-Za-z_.]+,)\\s*[^,;]*?,\\s*\"([a-zA-Z.]+)\"");

	@Test
	void chinese_and_english_have_the_same_keys() throws IOException {
		assertThat(keys("_zh.properties")).isNotEmpty().isEqualTo(keys("_en.properties"));
	}

	@Test
	void every_code_has_its_sentence() throws IOException {
		Set<String> keys = keys("_zh.properties");
		for (RefusalCode code : RefusalCode.values()) {
			assertThat(keys).contains("refusal." + code);
		}
		for (ErrorCode code : ErrorCode.values()) {
			assertThat(keys).contains("error." + code);
		}
	}

	@Test
	void every_fault_the_code_names_has_its_sentence() throws IOException {
		Set<String> named = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
				Matcher matcher = NAMED.matcher(Files.readString(source));
				while (matcher.find()) {
					named.add("violation." + matcher.group(1));
				}
			}
		}
		assertThat(named).hasSizeGreaterThan(1);
		assertThat(keys("_zh.properties")).containsAll(named);
	}

	private static Set<String> keys(String suffix) throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> bundles = Files.list(MESSAGES)) {
			List<Path> wanted = bundles.filter(path -> path.toString().endsWith(suffix)).toList();
			for (Path bundle : wanted) {
				Properties properties = new Properties();
				try (Reader reader = Files.newBufferedReader(bundle)) {
					properties.load(reader);
				}
				keys.addAll(properties.stringPropertyNames());
			}
		}
		return keys;
	}

}
