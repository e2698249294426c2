package org.copperwall.export;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is said of an export, in the language it was asked for in: what it holds, what for, what its file is called.
@Component
class ExportWords {

	private static final String TABLE = "export_job";

	private static final String COLUMN = "purpose_sealed";

	private final Catalogs catalogs;

	private final Seal seal;

	ExportWords(Catalogs catalogs, Seal seal) {
		this.catalogs = catalogs;
		this.seal = seal;
	}

	/// @return in hexadecimal
	String sealed(UUID export, String purpose) {
		return HexFormat.of().formatHex(this.seal.seal(TABLE, COLUMN, export, purpose));
	}

	String purpose(Export export) {
		return this.seal.open(TABLE, COLUMN, export.id(), HexFormat.of().parseHex(export.sealedPurpose()));
	}

	List<ExportColumn> columns(Export export) {
		return this.catalogs.of(export.list()).chosen(export.wanted().columnKeys());
	}

	/// What the file holds: the title of its template, or of the list's plain one.
	String title(Export export) {
		return template(export).orElseGet(() -> this.catalogs.of(export.list()).templates().getFirst())
			.title()
			.in(export.asker().viewer().locale());
	}

	/// What one must know of the template.
	@Nullable String note(Export export) {
		return template(export).flatMap(template -> Optional.ofNullable(template.note()))
			.map(note -> note.in(export.asker().viewer().locale()))
			.orElse(null);
	}

	String fileName(Export export) {
		return export.fileName(title(export));
	}

	private Optional<ExportTemplate> template(Export export) {
		return Optional.ofNullable(export.template()).flatMap(this.catalogs.of(export.list())::template);
	}

}
