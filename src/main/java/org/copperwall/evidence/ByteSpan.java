package org.copperwall.evidence;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpRange;
import org.springframework.web.reactive.function.server.ServerRequest;

/// The part of a file a client asks for.
/// @param total bytes of the file
record ByteSpan(long from, long length, long total) {

	/// One range is honoured, several at once are answered with the whole, as is a range
	/// of another version of the file.
	/// @param tag of the present version
	/// @return empty for a range that lies outside
	static Optional<ByteSpan> of(ServerRequest.Headers headers, String tag, long total) {
		ByteSpan whole = new ByteSpan(0, total, total);
		String ifRange = headers.firstHeader("If-Range");
		List<HttpRange> ranges;
		try {
			ranges = headers.range();
		}
		catch (IllegalArgumentException unreadable) {
			return Optional.of(whole);
		}
		if (ranges.size() != 1 || (ifRange != null && !ifRange.equals(tag))) {
			return Optional.of(whole);
		}
		long from = ranges.getFirst().getRangeStart(total);
		long to = ranges.getFirst().getRangeEnd(total);
		return from >= total || to < from ? Optional.empty() : Optional.of(new ByteSpan(from, to - from + 1, total));
	}

	boolean whole() {
		return this.length == this.total;
	}

	String contentRange() {
		return "bytes " + this.from + "-" + (this.from + this.length - 1) + "/" + this.total;
	}

}
