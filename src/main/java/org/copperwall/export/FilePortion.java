package org.copperwall.export;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/// The part of a file that a request wants.
/// @param from the first byte, counted from 0
/// @param length in bytes
record FilePortion(long from, long length) {

	/// One range is served as asked; several, or one that cannot be read, or one of an
	/// older file, get the whole.
	/// @param tag of the file as it is
	/// @return empty for a range that lies outside the file
	static Optional<FilePortion> wanted(HttpHeaders headers, long size, String tag) {
		FilePortion whole = new FilePortion(0, size);
		String same = headers.getFirst(HttpHeaders.IF_RANGE);
		List<HttpRange> ranges = same == null || same.equals(tag) ? ranges(headers) : List.of();
		if (ranges.size() != 1) {
			return Optional.of(whole);
		}
		long from = ranges.getFirst().getRangeStart(size);
		long to = ranges.getFirst().getRangeEnd(size);
		return from < size && from <= to ? Optional.of(new FilePortion(from, to - from + 1)) : Optional.empty();
	}

	private static List<HttpRange> ranges(HttpHeaders headers) {
		try {
			return headers.getRange();
		}
		catch (IllegalArgumentException unreadable) {
			return List.of();
		}
	}

	boolean isWhole(long size) {
		return this.from == 0 && this.length == size;
	}

	String contentRange(long size) {
		return "bytes " + this.from + "-" + (this.from + this.length - 1) + "/" + size;
	}

}
