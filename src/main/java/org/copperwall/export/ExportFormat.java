package org.copperwall.export;

/// Forms of a file.
enum ExportFormat {

	CSV("csv", "text/csv; charset=utf-8", Long.MAX_VALUE),

	/// A sheet has 1,048,576 rows; the first is the heading.
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_048_575);

	private final String extension;

	private final String mediaType;

	private final long mostRows;

	ExportFormat(String extension, String mediaType, long mostRows) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.mostRows = mostRows;
	}

	String extension() {
		return this.extension;
	}

	String mediaType() {
		return this.mediaType;
	}

	/// Rows that fit, the heading not counted.
	long mostRows() {
		return this.mostRows;
	}

}
