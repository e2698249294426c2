package org.copperwall.evidence.storage;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/// The part of a file that a request wants.
/// @param from the first byte, counted from 0
/// @param length in bytes
/// @param total bytes of the file
public record FileSpan(long from, long length, long total) {

	/// One range is served as asked; several, or one that cannot be read, or one of an
	/// older version, get the whole.
	/// @param tag of the file as it is
	/// @return empty for a range that lies outside the file
	public static Optional<FileSpan> wanted(HttpHeaders headers, String tag, long total) {
		FileSpan whole = new FileSpan(0, total, total);
		String same = headers.getFirst(HttpHeaders.IF_RANGE);
		List<HttpRange> ranges = same == null || same.equals(tag) ? ranges(headers) : List.of();
		if (ranges.size() != 1) {
			return Optional.of(whole);
		}
		long from = ranges.getFirst().getRangeStart(total);
		long to = ranges.getFirst().getRangeEnd(total);
		return from < total && from <= to ? Optional.of(new FileSpan(from, to - from + 1, total)) : Optional.empty();
	}

	private static List<HttpRange> ranges(HttpHeaders headers) {
		try {
			return headers.getRange();
		}
		catch (IllegalArgumentException unreadable) {
			return List.of();
		}
	}

	public boolean isWhole() {
		return this.length == this.total;
	}

	/// As `Content-Range` has it.
	public String contentRange() {
		return "bytes " + this.from + "-" + (this.from + this.length - 1) + "/" + this.total;
	}

}
