package org.copperwall.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// What rules look at: the house itself, or a small one built to break a rule.
/// @param root the package whose children are rooms
/// @param classes compiled
/// @param sources parsed
/// @param scripts SQL outside Java, cut by room
/// @param schema the files of the GraphQL schema
record House(String root, JavaClasses classes, List<SourceFile> sources, List<SqlScript> scripts, List<Path> schema) {

	private static final Path TARGET = Path.of(System.getProperty("copperwall.target", "target"));

	/// The house itself: what is shipped, without tests.
	static House main() {
		return new House("org.copperwall", compiled(TARGET.resolve("classes")),
				SourceFile.under(Path.of("src/main/java"), "org.copperwall"),
				SqlScript.read(files(Path.of("src/main/resources"), ".sql")), files(Path.of("graphql"), ".graphqls"));
	}

	/// The house in `fixture/<name>`: rooms are its packages, scripts and schema stand
	/// beside the code.
	static House fixture(String name) {
		String root = House.class.getPackageName() + ".fixture." + name;
		Path folder = Path.of("src/test/java", root.split("\\."));
		return new House(root, compiled(Path.of(TARGET + "/test-classes", root.split("\\."))),
				SourceFile.under(folder, root), SqlScript.read(files(folder, ".sql")), files(folder, ".graphqls"));
	}

	/// Files alone, never compiled.
	static House sources(Path folder, String root) {
		return new House(root, new ClassFileImporter().importClasses(), SourceFile.under(folder, root), List.of(),
				List.of());
	}

	/// Each text of SQL in the house, whether it stands in Java or in a script.
	Stream<SqlText> sql() {
		return Stream.concat(this.sources.stream().flatMap((source) -> source.sql().stream()),
				this.scripts.stream().flatMap((script) -> script.texts().stream()));
	}

	/// Which room each table and view belongs to, as the migrations say.
	Map<String, String> owners() {
		return this.scripts.stream()
			.filter(SqlScript::isMigration)
			.flatMap((script) -> script.relations().entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> again));
	}

	/// Without the classes of others: the rules ask only for their names, and reading
	/// them takes the longest.
	private static JavaClasses compiled(Path folder) {
		return ArchConfiguration.withThreadLocalScope((configuration) -> {
			configuration.setResolveMissingDependenciesFromClassPath(false);
			return new ClassFileImporter().importPath(folder);
		});
	}

	static List<Path> files(Path folder, String suffix) {
		if (Files.notExists(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter((path) -> path.toString().endsWith(suffix)).sorted().toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
