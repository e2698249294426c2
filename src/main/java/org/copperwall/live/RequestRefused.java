package org.copperwall.live;

import java.io.Serial;

import org.springframework.http.HttpStatus;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

/// An HTTP request that is no GraphQL request: answered with a status before anything is
/// executed.
public class RequestRefused extends GraphFailure {

	@Serial
	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	/// @param detail message key below `error.`
	public RequestRefused(HttpStatus status, ErrorCode code, String detail, Object... arguments) {
		super(code, detail, arguments);
		this.status = status;
	}

	public HttpStatus status() {
		return this.status;
	}

}
