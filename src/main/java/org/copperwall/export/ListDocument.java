package org.copperwall.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/// A list as two documents of the graph: one counts it, one reads a page of it with just the fields that the columns need.
record ListDocument(String field, String count, String page) {

	/// How a list is asked for, as the schema has it.
	record Root(String field, String filterType, String orderType) {

		static Root of(ExportList list, GraphQLSchema schema) {
			GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(list.field());
			return new Root(list.field(), type(field.getArgument("filter")), type(field.getArgument("orderBy")));
		}

		/// The default of the list holds where no order is given.
		private static String type(GraphQLArgument argument) {
			return GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(argument.getType()));
		}

	}

	static ListDocument of(Root root, List<ExportColumn> columns) {
		Selection row = new Selection();
		columns.forEach(column -> add(row, column));
		String count = """
				query ExportCount($regionCode: RegionCode!, $filter: %s) {
				  %s(regionCode: $regionCode, filter: $filter, first: 1) { totalCount }
				}""".formatted(root.filterType(), root.field());
		String page = """
				query ExportPage($regionCode: RegionCode!, $filter: %s, $orderBy: %s, $first: Int, $after: String) {
				  %s(regionCode: $regionCode, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
				    edges { node %s }
				    pageInfo { hasNextPage endCursor }
				  }
				}""".formatted(root.filterType(), root.orderType(), root.field(), row.text());
		return new ListDocument(root.field(), count, page);
	}

	private static void add(Selection row, ExportColumn column) {
		Selection end = row;
		for (String field : column.path()) {
			end = end.below(field);
		}
		switch (column.reading()) {
			case VALUE -> {
				// Ends at a value.
			}
			case COUNT -> end.below("__typename");
			case TOWNSHIP, VILLAGE, VILLAGE_GROUP -> end.below("code");
		}
	}

	/// Fields within fields; each once, however many columns need it.
	private static final class Selection {

		private final Map<String, Selection> fields = new TreeMap<>();

		Selection below(String field) {
			return this.fields.computeIfAbsent(field, absent -> new Selection());
		}

		String text() {
			return this.fields.isEmpty() ? ""
					: this.fields.entrySet()
						.stream()
						.map(field -> field.getKey() + field.getValue().text())
						.collect(Collectors.joining(" ", "{", "}"));
		}

	}

}
