package org.copperwall.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copperwall.graph.Faults;
import org.jspecify.annotations.Nullable;

/// Finds every fault of a request, or what it asks for.
final class ExportCheck {

	private static final int SHORTEST_PURPOSE = 2;

	private static final int LONGEST_PURPOSE = 200;

	private final RequestExportInput input;

	private final Faults faults = new Faults();

	private @Nullable Wanted wanted;

	ExportCheck(RequestExportInput input, Catalogs catalogs) {
		this.input = input;
		checkPurpose();
		List<ExportList> lists = input.lists();
		if (lists.size() != 1) {
			this.faults.add("", "export.oneList");
			return;
		}
		Catalog catalog = catalogs.of(lists.getFirst());
		List<String> columns = columns(catalog);
		Map<String, Object> asked = json(Optional.ofNullable(input.of(catalog.list())).orElseThrow());
		if (this.faults.isEmpty()) {
			this.wanted = new Wanted(input.regionCode(), catalog.list(), input.format(), template(catalog), columns,
					filter(asked), asked.get("orderBy") instanceof String order ? order : null);
		}
	}

	Faults faults() {
		return this.faults;
	}

	/// @throws IllegalStateException for a request with faults
	Wanted wanted() {
		return Optional.ofNullable(this.wanted).orElseThrow(() -> new IllegalStateException("has faults"));
	}

	private void checkPurpose() {
		int length = this.input.purpose().strip().length();
		if (length < SHORTEST_PURPOSE) {
			this.faults.add("purpose", "export.purpose", SHORTEST_PURPOSE);
		}
		else if (length > LONGEST_PURPOSE) {
			this.faults.add("purpose", "tooLong", LONGEST_PURPOSE);
		}
	}

	private List<String> columns(Catalog catalog) {
		String template = this.input.template();
		List<String> columns = this.input.columns();
		if (template != null && columns != null) {
			this.faults.add("columns", "export.templateOrColumns");
			return List.of();
		}
		if (columns != null) {
			return checked(columns, catalog);
		}
		Optional<ExportTemplate> found = template == null ? Optional.of(catalog.templates().getFirst())
				: catalog.template(template);
		if (found.isEmpty()) {
			this.faults.add("template", "export.template");
		}
		return found.stream().flatMap(one -> one.columns().stream()).map(ExportColumn::key).toList();
	}

	private List<String> checked(List<String> columns, Catalog catalog) {
		if (columns.isEmpty()) {
			this.faults.add("columns", "required");
		}
		HashSet<String> seen = new HashSet<>();
		for (int index = 0; index < columns.size(); index++) {
			if (!catalog.columns().containsKey(columns.get(index))) {
				this.faults.add("columns[" + index + "]", "export.column");
			}
			else if (!seen.add(columns.get(index))) {
				this.faults.add("columns[" + index + "]", "export.columnTwice");
			}
		}
		return columns;
	}

	private @Nullable String template(Catalog catalog) {
		if (this.input.columns() != null) {
			return null;
		}
		return this.input.template() != null ? this.input.template() : catalog.templates().getFirst().key();
	}

	@SuppressWarnings("unchecked") // As [#json] made it.
	private static Map<String, Object> filter(Map<String, Object> asked) {
		return asked.get("filter") instanceof Map<?, ?> filter ? (Map<String, Object>) filter : Map.of();
	}

	/// The values as JSON has them: what a scalar has read is written again, and what is
	/// null narrows nothing.
	private static Map<String, Object> json(Map<?, ?> values) {
		Map<String, Object> plain = new HashMap<>();
		values.forEach((name, value) -> {
			if (value != null) {
				plain.put(String.valueOf(name), plain(value));
			}
		});
		return plain;
	}

	private static Object plain(Object value) {
		return switch (value) {
			case Map<?, ?> object -> json(object);
			case List<?> several -> several.stream().map(ExportCheck::plain).toList();
			case Number number -> number;
			case Boolean flag -> flag;
			default -> value.toString();
		};
	}

}
