package org.copperwall.evidence;

import org.copperwall.access.RequestRefused;
import org.copperwall.evidence.content.ContentFault;
import org.copperwall.graph.ErrorCode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Why bytes are not taken. Each says what the sender can do next.
final class ArrivalRefusals {

	/// Where an upload stands, as clients of resumable uploads know it.
	static final String UPLOAD_OFFSET = "Upload-Offset";

	private ArrivalRefusals() {
	}

	static RequestRefused used() {
		return refused(HttpStatus.GONE, "evidence.used");
	}

	static RequestRefused expired() {
		return refused(HttpStatus.GONE, "evidence.expired");
	}

	static RequestRefused offset(long come) {
		return refused(HttpStatus.CONFLICT, "evidence.offset", come).with(UPLOAD_OFFSET, Long.toString(come));
	}

	static RequestRefused offsetShape() {
		return refused(HttpStatus.BAD_REQUEST, "evidence.offset.shape");
	}

	static RequestRefused continued() {
		return refused(HttpStatus.CONFLICT, "evidence.continued").with(HttpHeaders.RETRY_AFTER, "1");
	}

	static RequestRefused tooLong(long announced) {
		return refused(HttpStatus.CONTENT_TOO_LARGE, "evidence.tooLong", announced);
	}

	static RequestRefused silent(long come) {
		return refused(HttpStatus.REQUEST_TIMEOUT, "evidence.silent", come).with(UPLOAD_OFFSET, Long.toString(come));
	}

	static RequestRefused digest() {
		return refused(HttpStatus.UNPROCESSABLE_CONTENT, "evidence.digest").with(UPLOAD_OFFSET, "0");
	}

	static RequestRefused content(ContentFault fault) {
		return refused(HttpStatus.UNPROCESSABLE_CONTENT, "evidence.content." + fault);
	}

	static RequestRefused busy() {
		return new RequestRefused(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.RATE_LIMITED, "evidence.busy")
			.with(HttpHeaders.RETRY_AFTER, "5")
			.with(HttpHeaders.CONNECTION, "close");
	}

	static RequestRefused noRoom() {
		return new RequestRefused(HttpStatus.INSUFFICIENT_STORAGE, ErrorCode.TIMEOUT, "evidence.noRoom")
			.with(HttpHeaders.CONNECTION, "close");
	}

	/// Nothing more is read of a body that is not taken: it may have no end.
	private static RequestRefused refused(HttpStatus status, String reason, Object... arguments) {
		return new RequestRefused(status, ErrorCode.BAD_REQUEST, reason, arguments).with(HttpHeaders.CONNECTION,
				"close");
	}

}
