package org.copperwall.screening;

import java.io.Serial;

import org.springframework.http.HttpStatus;

/// Why an upload goes no further. What was taken before stays.
final class UploadFault extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/// What is wrong, and how it is answered.
	enum Reason {

		CLOSED(HttpStatus.CONFLICT), OFFSET(HttpStatus.CONFLICT), OVERTAKEN(HttpStatus.CONFLICT),
		OTHER_FILE(HttpStatus.CONFLICT), TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
		TOO_MANY_ROWS(HttpStatus.CONTENT_TOO_LARGE), TOO_MANY_FAULTS(HttpStatus.UNPROCESSABLE_CONTENT),
		HEADER(HttpStatus.UNPROCESSABLE_CONTENT), PACKING(HttpStatus.BAD_REQUEST), OFFSET_SHAPE(HttpStatus.BAD_REQUEST),
		TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE), ENCODING(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
		SILENT(HttpStatus.REQUEST_TIMEOUT), BUSY(HttpStatus.SERVICE_UNAVAILABLE);

		private final HttpStatus status;

		Reason(HttpStatus status) {
			this.status = status;
		}

		HttpStatus status() {
			return this.status;
		}

	}

	private final Reason reason;

	private final long number;

	/// @param number a limit, or the row that it is about; 0 where neither matters
	UploadFault(Reason reason, long number) {
		super(reason.name(), null, false, false);
		this.reason = reason;
		this.number = number;
	}

	Reason reason() {
		return this.reason;
	}

	long number() {
		return this.number;
	}

}
