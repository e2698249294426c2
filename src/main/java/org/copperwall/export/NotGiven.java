package org.copperwall.export;

import java.io.Serial;

import org.springframework.http.HttpStatus;

/// Why a file is not given out.
final class NotGiven extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final String code;

	/// @param code stable; its sentence stands in the messages under `export.http.`
	NotGiven(HttpStatus status, String code) {
		super(code, null, false, false);
		this.status = status;
		this.code = code;
	}

	HttpStatus status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

}
