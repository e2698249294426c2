package org.copperwall.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// From a row as the graph answers it to the cells of a file.
final class Cells {

	private static final String BETWEEN = "、";

	private final List<ExportColumn> columns;

	private final RegionNames names;

	private final Locale locale;

	private final Worded yes;

	private final Worded no;

	Cells(List<ExportColumn> columns, RegionNames names, Locale locale) {
		this.columns = List.copyOf(columns);
		this.names = names;
		this.locale = locale;
		this.yes = new Worded("是", "Yes");
		this.no = new Worded("否", "No");
	}

	List<String> titles() {
		return this.columns.stream().map(column -> column.title().in(this.locale)).toList();
	}

	/// Asks for whatever rows need besides themselves.
	Mono<Void> prepare(List<Map<?, ?>> rows) {
		return this.names.learn(this.columns.stream()
			.filter(column -> column.reading().isRegion())
			.flatMap(column -> rows.stream().flatMap(row -> code(found(column, row)).stream()))
			.toList());
	}

	/// A row that was prepared.
	List<Cell> of(Map<?, ?> row) {
		return this.columns.stream().map(column -> cell(column, row)).toList();
	}

	private Cell cell(ExportColumn column, Map<?, ?> row) {
		List<Object> found = found(column, row);
		return switch (column.reading()) {
			case COUNT -> new Cell.Numeral(BigDecimal.valueOf(found.size()));
			case TOWNSHIP -> region(RegionLevel.TOWNSHIP, found);
			case VILLAGE -> region(RegionLevel.VILLAGE, found);
			case VILLAGE_GROUP -> region(RegionLevel.VILLAGE_GROUP, found);
			case VALUE -> value(column, found);
		};
	}

	private static List<Object> found(ExportColumn column, Map<?, ?> row) {
		List<Object> found = new ArrayList<>();
		collect(row, column.path(), 0, found);
		return found;
	}

	private Cell value(ExportColumn column, List<Object> found) {
		if (found.isEmpty()) {
			return Cell.BLANK;
		}
		if (found.size() > 1 || column.form() == ColumnForm.TEXT) {
			return text(found.stream().map(value -> words(column.type(), value)).collect(Collectors.joining(BETWEEN)));
		}
		String value = found.getFirst().toString();
		return switch (column.form()) {
			case NUMBER -> new Cell.Numeral(new BigDecimal(value));
			case MONEY -> new Cell.Money(new BigDecimal(value));
			case DATE -> new Cell.Day(LocalDate.parse(value));
			case TIME -> new Cell.Moment(moment(value));
			case TEXT -> throw new IllegalStateException("is text");
		};
	}

	private String words(ColumnType type, Object value) {
		return switch (type) {
			case ColumnType.Named(var terms) -> Optional.ofNullable(terms.get(value.toString()))
				.map(term -> term.in(this.locale))
				.orElseGet(value::toString);
			case ColumnType.Flag _ -> (Boolean.TRUE.equals(value) ? this.yes : this.no).in(this.locale);
			case ColumnType.Moment _ -> moment(value.toString()).toString();
			case ColumnType.Plain _, ColumnType.Numeric _, ColumnType.Money _, ColumnType.Day _ -> value.toString();
		};
	}

	private static LocalDateTime moment(String text) {
		return OffsetDateTime.parse(text)
			.atZoneSameInstant(WorkingDays.ZONE)
			.toLocalDateTime()
			.truncatedTo(ChronoUnit.SECONDS);
	}

	private static Cell text(@Nullable String text) {
		return text == null || text.isEmpty() ? Cell.BLANK : new Cell.Text(SafeText.of(text));
	}

	/// Whatever stands at the end of the path, through lists; nothing where the graph
	/// answers null.
	private static void collect(@Nullable Object at, List<String> path, int depth, List<Object> found) {
		switch (at) {
			case null -> {
				// Nothing there.
			}
			case List<?> several -> several.forEach(one -> collect(one, path, depth, found));
			case Map<?, ?> object when depth < path.size() ->
				collect(object.get(path.get(depth)), path, depth + 1, found);
			default -> found.add(at);
		}
	}

	private Cell region(RegionLevel level, List<Object> found) {
		return code(found).map(code -> text(this.names.at(level, code))).orElse(Cell.BLANK);
	}

	private static Optional<RegionCode> code(List<Object> found) {
		return found.isEmpty() || !(found.getFirst() instanceof Map<?, ?> region) ? Optional.empty()
				: RegionCode.parse(String.valueOf(region.get("code")));
	}

}
