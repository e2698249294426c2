package org.copperwall.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What a list offers: its columns and its templates.
record Catalog(ExportList list, Map<String, ExportColumn> columns, List<ExportTemplate> templates) {

	/// @throws IllegalArgumentException for a file that names what is not there, or a key
	/// twice
	static Catalog of(ExportList list, Collection<CatalogFile> files, ColumnTypes types) {
		Map<String, ExportColumn> columns = new LinkedHashMap<>();
		files.stream()
			.flatMap(file -> file.columns().stream())
			.map(column -> types.column(list, column))
			.forEach(column -> once(columns.putIfAbsent(column.key(), column), column.key()));
		Map<String, ExportTemplate> templates = new LinkedHashMap<>();
		files.stream()
			.flatMap(file -> file.templates().stream())
			.map(template -> template(template, columns))
			.forEach(template -> once(templates.putIfAbsent(template.key(), template), template.key()));
		if (templates.isEmpty()) {
			throw new IllegalArgumentException(list + " has no template");
		}
		return new Catalog(list, columns, List.copyOf(templates.values()));
	}

	private static void once(@Nullable Object before, String key) {
		if (before != null) {
			throw new IllegalArgumentException(key + " is there twice");
		}
	}

	private static ExportTemplate template(CatalogFile.Template template, Map<String, ExportColumn> columns) {
		return new ExportTemplate(template.key(), new Worded(template.zh(), template.en()), template.note(), template
			.columns()
			.stream()
			.map(key -> Optional.ofNullable(columns.get(key))
				.orElseThrow(() -> new IllegalArgumentException(template.key() + " names no column with " + key)))
			.toList());
	}

	Optional<ExportTemplate> template(String key) {
		return this.templates.stream().filter(template -> template.key().equals(key)).findFirst();
	}

	/// The columns of these keys, in their order; those the list does not offer, because
	/// they were taken back after an export was asked for, are left out.
	List<ExportColumn> chosen(List<String> keys) {
		return keys.stream().flatMap(key -> Optional.ofNullable(this.columns.get(key)).stream()).toList();
	}

}
