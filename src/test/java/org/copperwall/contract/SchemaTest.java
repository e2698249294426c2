package org.copperwall.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What the published schema promises of itself, read from its files.
class SchemaTest {

	private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

	@Test
	void every_root_field_says_who_may_use_it() {
		assertThat(openRootFields(schema())).isEmpty();
	}

	@Test
	void a_root_field_that_does_not_say_so_is_found() {
		assertThat(openRootFields(new SchemaParser().parse("type Query { secrets: String }")))
			.containsExactly("secrets");
	}

	@Test
	void every_mutation_takes_one_input_with_a_request_id_and_answers_a_union_with_refusal() {
		TypeDefinitionRegistry schema = schema();
		for (FieldDefinition mutation : rootFields(schema, "Mutation")) {
			String input = mutation.getInputValueDefinitions().getFirst().getType().toString();
			assertThat(mutation.getInputValueDefinitions()).as(mutation.getName()).hasSize(1);
			assertThat(mutation.getInputValueDefinitions().getFirst().getName()).isEqualTo("input");
			assertThat(input).as(mutation.getName()).contains("NonNullType");
			var type = schema.getTypes(graphql.language.InputObjectTypeDefinition.class)
				.stream()
				.filter(candidate -> input.contains("'" + candidate.getName() + "'"))
				.findFirst()
				.orElseThrow();
			assertThat(type.getInputValueDefinitions()).as(type.getName())
				.anyMatch(field -> field.getName().equals("requestId"));
			var result = schema.getTypes(graphql.language.UnionTypeDefinition.class)
				.stream()
				.filter(candidate -> mutation.getType().toString().contains("'" + candidate.getName() + "'"))
				.findFirst()
				.orElseThrow(() -> new AssertionError(mutation.getName() + " answers no union"));
			assertThat(result.getMemberTypes().toString()).as(result.getName()).contains("'Refusal'");
		}
	}

	@Test
	void every_subscription_takes_a_region_or_an_id() {
		for (FieldDefinition subscription : rootFields(schema(), "Subscription")) {
			assertThat(subscription.getInputValueDefinitions()).as(subscription.getName())
				.anyMatch(argument -> Set.of("regionCode", "id", "batchId").contains(argument.getName()));
		}
	}

	private static List<String> openRootFields(TypeDefinitionRegistry schema) {
		List<String> open = new ArrayList<>();
		for (String root : ROOTS) {
			rootFields(schema, root).stream()
				.filter(field -> !field.hasDirective("allow"))
				.map(FieldDefinition::getName)
				.forEach(open::add);
		}
		return open;
	}

	private static List<FieldDefinition> rootFields(TypeDefinitionRegistry schema, String root) {
		List<FieldDefinition> fields = new ArrayList<>();
		schema.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter(type -> type.getName().equals(root))
			.forEach(type -> fields.addAll(type.getFieldDefinitions()));
		schema.objectTypeExtensions()
			.getOrDefault(root, List.of())
			.forEach(extension -> fields.addAll(extension.getFieldDefinitions()));
		return fields;
	}

	private static TypeDefinitionRegistry schema() {
		TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
		try (Stream<Path> files = Files.list(Path.of("graphql"))) {
			for (Path file : files.sorted().toList()) {
				schema.merge(new SchemaParser().parse(Files.readString(file)));
			}
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return schema;
	}

}
