package org.copperwall.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The page for contributors says what is so.
class ContributingTest {

	private static final Pattern FIRST_CELL = Pattern.compile("^\\| `([\\w-]+)` \\|", Pattern.MULTILINE);

	private static final Pattern DEPENDENCY = Pattern
		.compile("<(?:parent|dependency)>\\s*<groupId>[^<]+</groupId>\\s*" + "<artifactId>([^<]+)</artifactId>");

	@Test
	void it_names_the_rooms_in_their_order() throws IOException {
		assertThat(firstCells("## The house")).isEqualTo(Rooms.IN_ORDER);
	}

	@Test
	void it_names_every_rule() throws IOException {
		assertThat(firstCells("## What the build checks"))
			.isEqualTo(HouseTest.RULES.stream().map(HouseRule::name).toList());
	}

	@Test
	void it_says_what_each_dependency_is_for() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"))
			.replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
		List<String> dependencies = DEPENDENCY.matcher(pom).results().map((found) -> found.group(1)).toList();
		assertThat(dependencies).isNotEmpty();
		assertThat(firstCells("## What each dependency is for")).containsExactlyInAnyOrderElementsOf(dependencies);
	}

	/// The names that begin the rows of the tables in one chapter of the page.
	private static List<String> firstCells(String heading) throws IOException {
		String page = Files.readString(Path.of("CONTRIBUTING.md"));
		String chapter = page.substring(page.indexOf(heading) + heading.length());
		int next = chapter.indexOf("\n##");
		return FIRST_CELL.matcher((next < 0) ? chapter : chapter.substring(0, next))
			.results()
			.map((cell) -> cell.group(1))
			.toList();
	}

}
