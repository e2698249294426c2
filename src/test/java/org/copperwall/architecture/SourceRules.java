package org.copperwall.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules over sources as they are written.
final class SourceRules {

	private static final int LONGEST_FILE = 300;

	private static final int LONGEST_METHOD = 30;

	static final HouseRule FILES_ARE_SHORT = new HouseRule("files_are_short",
			(house) -> Stream
				.concat(house.sources().stream().map(SourceFile::path), house.scripts().stream().map(SqlScript::path))
				.filter((path) -> lines(path) > LONGEST_FILE)
				.map((path) -> path + " has more than " + LONGEST_FILE + " lines")
				.toList());

	static final HouseRule METHODS_ARE_SHORT = HouseRule.ofSources("methods_are_short",
			(source) -> source.methods()
				.stream()
				.filter((method) -> method.lines() > LONGEST_METHOD)
				.map((method) -> method.where() + " has " + method.lines() + " lines")
				.toList());

	/// NullAway looks only into packages that say they are marked.
	static final HouseRule PACKAGES_ARE_NULL_MARKED = new HouseRule("packages_are_null_marked",
			SourceRules::packagesNotMarked);

	static final List<HouseRule> ALL = List.of(FILES_ARE_SHORT, METHODS_ARE_SHORT, PACKAGES_ARE_NULL_MARKED);

	private SourceRules() {
	}

	private static long lines(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static List<String> packagesNotMarked(House house) {
		TreeSet<String> packages = house.sources()
			.stream()
			.map(SourceFile::packageName)
			.collect(Collectors.toCollection(TreeSet::new));
		house.sources()
			.stream()
			.filter((source) -> source.fileName().equals("package-info.java") && source.nullMarked())
			.forEach((source) -> packages.remove(source.packageName()));
		return packages.stream().map((name) -> name + " has no package-info with @NullMarked").toList();
	}

}
