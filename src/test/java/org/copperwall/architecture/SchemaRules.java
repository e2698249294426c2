package org.copperwall.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.Definition;
import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

/// Rules over the public schema.
final class SchemaRules {

	/// The schema is the contract: who builds on it reads nothing else.
	static final HouseRule THE_SCHEMA_IS_DESCRIBED = new HouseRule("the_schema_is_described",
			(house) -> house.schema().stream().flatMap(SchemaRules::undescribed).toList());

	static final List<HouseRule> ALL = List.of(THE_SCHEMA_IS_DESCRIBED);

	private SchemaRules() {
	}

	private static Stream<String> undescribed(Path file) {
		List<String> faults = new ArrayList<>();
		for (Definition<?> definition : parse(file)) {
			if (!(definition instanceof SDLExtensionDefinition)) {
				fault(definition, file).ifPresent(faults::add);
			}
			members(definition).forEach((member) -> fault(member, file).ifPresent(faults::add));
		}
		return faults.stream();
	}

	private static Stream<? extends Node<?>> members(Definition<?> definition) {
		return switch (definition) {
			case ObjectTypeDefinition type -> type.getFieldDefinitions().stream();
			case InterfaceTypeDefinition type -> type.getFieldDefinitions().stream();
			case InputObjectTypeDefinition type -> type.getInputValueDefinitions().stream();
			case EnumTypeDefinition type -> type.getEnumValueDefinitions().stream();
			default -> Stream.empty();
		};
	}

	private static Optional<String> fault(Node<?> node, Path file) {
		if (!(node instanceof DescribedNode<?> described) || !(node instanceof NamedNode<?> named)) {
			return Optional.empty();
		}
		boolean said = described.getDescription() != null && !described.getDescription().getContent().isBlank();
		return said ? Optional.empty() : Optional.of(file.getFileName() + ":" + node.getSourceLocation().getLine() + " "
				+ named.getName() + " is not described");
	}

	@SuppressWarnings("rawtypes")
	private static List<Definition<?>> parse(Path file) {
		try {
			ParserEnvironment environment = ParserEnvironment.newParserEnvironment()
				.document(Files.readString(file))
				.parserOptions(ParserOptions.getDefaultSdlParserOptions())
				.build();
			List<Definition<?>> definitions = new ArrayList<>();
			for (Definition definition : Parser.parse(environment).getDefinitions()) {
				definitions.add(definition);
			}
			return definitions;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
