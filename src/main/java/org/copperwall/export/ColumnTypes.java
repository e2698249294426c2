package org.copperwall.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/// Finds out from the schema what a column holds. A path that the schema does not have is found here, when the service
/// starts, and not by whoever exports.
final class ColumnTypes {

	/// A description ends in the field's own term, in brackets.
	private static final Pattern TERM = Pattern.compile("[(（]([^()（）]*\\p{IsHan}[^()（）]*)[)）][^()（）]*$");

	private final GraphQLSchema schema;

	ColumnTypes(GraphQLSchema schema) {
		this.schema = schema;
	}

	/// @throws IllegalArgumentException for a path that does not lead to a value
	ExportColumn column(ExportList list, CatalogFile.Column column) {
		List<String> path = List.of(column.path().split("\\."));
		ColumnReading reading = column.as() == null ? ColumnReading.VALUE : column.as();
		GraphQLType end = end(list, path);
		ColumnType type = switch (reading) {
			case VALUE -> type(end, column);
			case COUNT -> new ColumnType.Numeric();
			case TOWNSHIP, VILLAGE, VILLAGE_GROUP -> region(end, column);
		};
		boolean several = reading == ColumnReading.VALUE && isList(list, path);
		return new ExportColumn(column.key(), new Worded(column.zh(), column.en()), path, reading,
				several ? ColumnForm.TEXT : type.form(), type);
	}

	private ColumnType type(GraphQLType end, CatalogFile.Column column) {
		return switch (end) {
			case GraphQLEnumType named -> new ColumnType.Named(terms(named));
			case GraphQLScalarType scalar -> switch (scalar.getName()) {
				case "Int", "Float" -> new ColumnType.Numeric();
				case "Boolean" -> new ColumnType.Flag();
				case "Yuan" -> new ColumnType.Money();
				case "Date" -> new ColumnType.Day();
				case "DateTime" -> new ColumnType.Moment();
				default -> new ColumnType.Plain();
			};
			default -> throw wrong(column.path() + " does not end at a value");
		};
	}

	private static ColumnType region(GraphQLType end, CatalogFile.Column column) {
		if (end instanceof GraphQLNamedType type && type.getName().equals("Region")) {
			return new ColumnType.Plain();
		}
		throw wrong(column.path() + " does not end at a region");
	}

	private GraphQLType end(ExportList list, List<String> path) {
		GraphQLType at = row(list);
		for (String name : path) {
			at = GraphQLTypeUtil.unwrapAll(field(at, name).getType());
		}
		return at;
	}

	private boolean isList(ExportList list, List<String> path) {
		GraphQLType at = row(list);
		boolean several = false;
		for (String name : path) {
			GraphQLFieldDefinition field = field(at, name);
			several |= GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
			at = GraphQLTypeUtil.unwrapAll(field.getType());
		}
		return several;
	}

	private GraphQLType row(ExportList list) {
		GraphQLType at = this.schema.getQueryType();
		for (String name : List.of(list.field(), "edges", "node")) {
			at = GraphQLTypeUtil.unwrapAll(field(at, name).getType());
		}
		return at;
	}

	private static GraphQLFieldDefinition field(GraphQLType type, String name) {
		@Nullable GraphQLFieldDefinition field = type instanceof GraphQLFieldsContainer container
				? container.getFieldDefinition(name) : null;
		if (field == null) {
			throw wrong("the schema has no field " + name + " there");
		}
		return field;
	}

	private static Map<String, Worded> terms(GraphQLEnumType type) {
		Map<String, Worded> terms = new LinkedHashMap<>();
		for (GraphQLEnumValueDefinition value : type.getValues()) {
			String words = value.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
			String english = Character.toUpperCase(words.charAt(0)) + words.substring(1);
			Matcher term = TERM.matcher(String.valueOf(value.getDescription()));
			terms.put(value.getName(), new Worded(term.find() ? term.group(1) : english, english));
		}
		return terms;
	}

	private static IllegalArgumentException wrong(String what) {
		return new IllegalArgumentException(what);
	}

}
