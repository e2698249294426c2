package org.copperwall.screening;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import org.springframework.http.MediaType;

/// How rows are written.
/// @param text how their characters are
record RowFormat(Form form, Charset text) {

	/// What a line is.
	enum Form {

		/// A row of comma-separated values; the first one names the columns.
		CSV,
		/// An object of JSON.
		NDJSON

	}

	private static final Set<String> OBJECTS = Set.of("x-ndjson", "ndjson", "jsonl", "x-jsonl");

	/// Spreadsheets in China write CSV in an encoding of their own.
	private static final Charset CHINESE = Charset.forName("GB18030");

	private static final Set<String> CHINESE_NAMES = Set.of("GB18030", "GBK", "GB2312");

	/// @return empty for a type that is not read
	static Optional<RowFormat> of(MediaType type) {
		Charset text = Optional.ofNullable(type.getCharset()).orElse(StandardCharsets.UTF_8);
		boolean chinese = CHINESE_NAMES.contains(text.name());
		if (!chinese && !text.equals(StandardCharsets.UTF_8)) {
			return Optional.empty();
		}
		if (type.isCompatibleWith(MediaType.parseMediaType("text/csv"))) {
			return Optional.of(new RowFormat(Form.CSV, chinese ? CHINESE : text));
		}
		boolean objects = type.getType().equals("application") && OBJECTS.contains(type.getSubtype());
		return objects && !chinese ? Optional.of(new RowFormat(Form.NDJSON, text)) : Optional.empty();
	}

}
