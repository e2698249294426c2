package org.copperwall.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

import org.copperwall.SandboxService;

import static org.assertj.core.api.Assertions.assertThat;

/// The schema and the code that answers it say the same: each field is answered, by a mapping or by a property of what its
/// parent answers, and each mapping and argument belongs to a field.
@SuppressWarnings("rawtypes") // as the wiring has them
class SchemaMappingTest {

	private static final Path COMPILED = Path.of(System.getProperty("copperwall.target", "target"), "classes");

	private static GraphQLSchema schema;

	private static Map<String, Map<String, DataFetcher>> mappings;

	private static SandboxService service;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		service.context()
			.getBeansOfType(RuntimeWiringConfigurer.class)
			.values()
			.forEach((configurer) -> configurer.configure(wiring));
		schema = service.bean(GraphQlSource.class).schema();
		mappings = wiring.build().getDataFetchers();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void every_field_is_answered_and_no_mapping_is_left_over() {
		SchemaReport report = inspect(mappings);
		assertThat(report.unmappedFields()).as("fields that nothing answers").isEmpty();
		assertThat(report.unmappedRegistrations()).as("mappings without a field").isEmpty();
		assertThat(report.unmappedArguments()).as("mapped arguments that the schema lacks").isEmpty();
		assertThat(report.fieldNullnessErrors()).as("promised by the schema, but null in the code").isEmpty();
		assertThat(report.argumentNullnessErrors()).as("null in the schema, but needed by the code").isEmpty();
		assertThat(report.skippedTypes()).as("types of the schema that no class is found for").isEmpty();
	}

	@Test
	void a_field_without_its_mapping_is_found() {
		assertThat(inspect(with("Query", Map.of())).unmappedFields())
			.contains(FieldCoordinates.coordinates("Query", "region"));
	}

	@Test
	void a_mapping_without_its_field_is_found() {
		DataFetcher<Object> fetcher = (environment) -> "nothing";
		assertThat(inspect(with("Nobody", Map.of("nothing", fetcher))).unmappedRegistrations())
			.containsKey(FieldCoordinates.coordinates("Nobody", "nothing"));
	}

	@Test
	void an_enum_of_the_schema_has_the_values_of_the_enum_of_its_name() {
		Map<String, String> different = new TreeMap<>();
		for (GraphQLNamedType type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLEnumType named && !type.getName().startsWith("__")) {
				Set<String> values = new TreeSet<>(named.getValues().stream().map((value) -> value.getName()).toList());
				classes(type.getName()).stream()
					.filter(Class::isEnum)
					.filter((found) -> !constants(found).equals(values))
					.forEach((found) -> different.put(found.getName(), constants(found) + " but " + values));
			}
		}
		assertThat(different).isEmpty();
	}

	private static Set<String> constants(Class<?> found) {
		return Stream.of(found.getEnumConstants())
			.map((value) -> ((Enum<?>) value).name())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, Map<String, DataFetcher>> with(String type, Map<String, DataFetcher> ofType) {
		Map<String, Map<String, DataFetcher>> changed = new HashMap<>(mappings);
		changed.put(type, ofType);
		return changed;
	}

	private static SchemaReport inspect(Map<String, Map<String, DataFetcher>> answers) {
		return SchemaMappingInspector.initializer().classResolver(SchemaMappingTest::named).inspect(schema, answers);
	}

	/// Members of unions and interfaces answer by classes of the same name.
	private static List<Class<?>> named(GraphQLObjectType type, GraphQLNamedOutputType container) {
		return classes(type.getName());
	}

	private static List<Class<?>> classes(String name) {
		try (Stream<Path> files = Files.walk(COMPILED)) {
			return files.map((file) -> COMPILED.relativize(file).toString())
				.filter((file) -> file.matches("(.*[/$])?" + name + "\\.class"))
				.<Class<?>>map((file) -> load(file.substring(0, file.length() - ".class".length()).replace('/', '.')))
				.toList();
		}
		catch (IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name);
		}
		catch (ClassNotFoundException gone) {
			throw new IllegalStateException(gone);
		}
	}

}
