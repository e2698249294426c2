package org.copperwall.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;

/// What the schema's descriptions say of the rows behind each figure, read from them and turned into questions.
final class NamedRows {

	private static final Pattern ROWS = Pattern
		.compile("Rows: `(\\w+)(?:\\((filter: \\{.*?\\})\\))?(?: \\{ (\\w+)(\\(.*?\\))? \\})?`\\.");

	private static final Pattern MEDIAN = Pattern.compile("Median of: `(\\w+)\\((filter: \\{.*?\\})\\)`");

	private static final Pattern RATE = Pattern.compile("`(\\w+)` of `(\\w+)`\\.");

	private static final Pattern SUM = Pattern.compile(": `(\\w+)` and `(\\w+)` together\\.");

	private static final Pattern QUESTION = Pattern
		.compile("`(\\w+)\\((filter: \\{.*?\\})\\)(?: \\{ (\\w+)(\\(.*?\\))? \\})?`");

	/// Where a filter takes an instant and not a day.
	private static final Pattern MOMENT = Pattern
		.compile("((?:raised|settled|reported|recorded)(?:From|Until)): \\$(from|to)");

	private static final List<String> NUMBERS = List.of("Int", "Float", "Yuan", "Ratio");

	private final Map<String, ObjectTypeDefinition> types;

	private final Map<String, String> trends;

	private NamedRows(Map<String, ObjectTypeDefinition> types, Map<String, String> trends) {
		this.types = types;
		this.trends = trends;
	}

	/// @param path where the figure stands, such as `cases.byStep[0].open`
	/// @param value what the dashboard says
	/// @param rows what to ask for beneath Query; absent for a figure that is made of
	/// others
	/// @param key under which the answer is found in the connection
	/// @param made what it must be, where it is made of others
	record Figure(String path, Object value, String list, String rows, String key, Object made) {
	}

	static NamedRows read() throws IOException {
		return new NamedRows(
				parsed("dashboard").getDefinitionsOfType(ObjectTypeDefinition.class)
					.stream()
					.collect(Collectors.toMap(ObjectTypeDefinition::getName, Function.identity())),
				parsed("dashboard-trend").getDefinitionsOfType(EnumTypeDefinition.class)
					.stream()
					.filter(type -> type.getName().equals("TrendFigure"))
					.flatMap(type -> type.getEnumValueDefinitions().stream())
					.collect(Collectors.toMap(EnumValueDefinition::getName,
							value -> value.getDescription().getContent())));
	}

	private static Document parsed(String file) throws IOException {
		return new Parser().parseDocument(Files.readString(Path.of("graphql/" + file + ".graphqls")));
	}

	/// The selection of everything a type has, as deep as it goes.
	String selection(String type) {
		ObjectTypeDefinition known = this.types.get(type);
		return known == null ? type.equals("Ratio") ? " { numerator denominator }" : ""
				: known.getFieldDefinitions()
					.stream()
					.filter(field -> !List.of("region", "position", "at", "children").contains(field.getName()))
					.map(field -> field.getName() + selection(base(field.getType())))
					.collect(Collectors.joining(" ", " { ", " }"));
	}

	/// Every number of an answer that is not null.
	/// @throws AssertionError for a number whose description names no rows
	List<Figure> figures(String type, Map<?, ?> answer, String path, String region) {
		List<Figure> figures = new ArrayList<>();
		for (FieldDefinition field : this.types.get(type).getFieldDefinitions()) {
			Object value = answer.get(field.getName());
			String here = path.isEmpty() ? field.getName() : path + "." + field.getName();
			switch (value) {
				case Map<?, ?> part when this.types.containsKey(base(field.getType())) ->
					figures.addAll(figures(base(field.getType()), part, here, region));
				case List<?> parts -> {
					for (int index = 0; index < parts.size(); index++) {
						figures.addAll(figures(base(field.getType()), (Map<?, ?>) parts.get(index),
								here + "[" + index + "]", region));
					}
				}
				case null -> {
				}
				default -> {
					if (NUMBERS.contains(base(field.getType())) && !field.getName().equals("year")) {
						figures.add(figure(type, field, value, answer, here, region));
					}
				}
			}
		}
		return figures;
	}

	private Figure figure(String type, FieldDefinition field, Object value, Map<?, ?> beside, String path,
			String region) {
		String said = field.getDescription().getContent();
		Matcher rows = ROWS.matcher(said);
		if (rows.find()) {
			String filter = rows.group(2) == null ? "" : ", " + filled(type, rows.group(2), beside);
			String key = rows.group(3) == null ? "totalCount" : rows.group(3);
			String arguments = rows.group(4) == null ? "" : rows.group(4);
			return new Figure(path, value, rows.group(1),
					"%s(regionCode: \"%s\"%s) { %s%s }".formatted(rows.group(1), region, filter, key, arguments), key,
					null);
		}
		Matcher rate = RATE.matcher(said);
		if (rate.find()) {
			return new Figure(path, value, null, null, null,
					Map.of("numerator", beside.get(rate.group(1)), "denominator", beside.get(rate.group(2))));
		}
		Matcher sum = SUM.matcher(said);
		if (sum.find()) {
			return new Figure(path, value, null, null, null,
					(Integer) beside.get(sum.group(1)) + (Integer) beside.get(sum.group(2)));
		}
		Matcher median = MEDIAN.matcher(said);
		if (median.find()) {
			return new Figure(path, value, median.group(1),
					"%s(regionCode: \"%s\", %s".formatted(median.group(1), region, median.group(2)), "median", null);
		}
		throw new AssertionError(path + " names no rows: " + said);
	}

	/// The questions behind a point of a trend; their answers add up to it.
	List<Figure> trend(String figure, LocalDate from, LocalDate to, String region) {
		String said = this.trends.get(figure);
		List<Figure> figures = new ArrayList<>();
		Matcher rows = QUESTION.matcher(said);
		while (rows.find()) {
			String key = rows.group(3) == null ? "totalCount" : rows.group(3);
			String filter = MOMENT.matcher(rows.group(2))
				.replaceAll(found -> found.group(1) + ": \"" + (found.group(2).equals("from") ? from : to.plusDays(1))
						+ "T00:00:00+08:00\"")
				.replace("$from", "\"" + from + "\"")
				.replace("$to", "\"" + to + "\"");
			figures.add(new Figure(figure, from, rows.group(1), "%s(regionCode: \"%s\", %s) { %s%s }"
				.formatted(rows.group(1), region, filter, key, rows.group(4) == null ? "" : rows.group(4)), key, null));
		}
		return figures;
	}

	/// The filter with what stands beside the figure in place of `$…`.
	private String filled(String type, String filter, Map<?, ?> beside) {
		return Pattern.compile("\\$(\\w+)").matcher(filter).replaceAll(found -> {
			FieldDefinition field = this.types.get(type)
				.getFieldDefinitions()
				.stream()
				.filter(one -> one.getName().equals(found.group(1)))
				.findFirst()
				.orElseThrow();
			String value = beside.get(found.group(1)).toString();
			return base(field.getType()).equals("Date") ? "\"" + value + "\"" : value;
		});
	}

	private static String base(Type<?> type) {
		return switch (type) {
			case NonNullType some -> base(some.getType());
			case ListType some -> base(some.getType());
			case TypeName named -> named.getName();
			default -> throw new IllegalStateException(type.toString());
		};
	}

}
