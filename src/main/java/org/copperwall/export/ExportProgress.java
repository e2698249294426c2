package org.copperwall.export;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// How far an export is.
public record ExportProgress(ExportStatus status, int rows, @Nullable Integer total, Export export) {

	static ExportProgress of(Export export) {
		return new ExportProgress(export.status(), export.rows(), export.total(), export);
	}

	/// Whether a progress bar would show the same.
	boolean isSameAs(ExportProgress other) {
		return this.status == other.status && this.rows == other.rows && Objects.equals(this.total, other.total);
	}

}
