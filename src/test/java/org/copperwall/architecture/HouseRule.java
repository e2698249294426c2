package org.copperwall.architecture;

import java.util.List;
import java.util.function.Function;

import com.tngtech.archunit.lang.ArchRule;

/// What the house demands of every room, as a value: the build runs it over the house, and over a fixture that breaks it.
/// @param name the demand in words; its fixture is the package of that name without the underscores
/// @param broken where it is broken, one line a place
record HouseRule(String name, Function<House, List<String>> broken) {

	static HouseRule of(String name, ArchRule rule) {
		return new HouseRule(name,
				(house) -> rule.allowEmptyShould(true).evaluate(house.classes()).getFailureReport().getDetails());
	}

	/// A rule over each source file by itself.
	static HouseRule ofSources(String name, Function<SourceFile, List<String>> broken) {
		return new HouseRule(name, (house) -> house.sources().stream().map(broken).flatMap(List::stream).toList());
	}

	/// A rule over each SQL text by itself, in Java or in a script.
	static HouseRule ofSql(String name, Function<SqlText, List<String>> broken) {
		return new HouseRule(name, (house) -> house.sql().map(broken).flatMap(List::stream).toList());
	}

}
