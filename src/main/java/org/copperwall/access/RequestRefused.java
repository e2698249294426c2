package org.copperwall.access;

import java.io.Serial;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

/// An HTTP request that cannot be served: answered with a status, and in the words and
/// shape of every other GraphQL error.
public class RequestRefused extends GraphFailure {

	@Serial
	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final transient HttpHeaders headers = new HttpHeaders();

	/// @param detail message key below `error.`; a client finds it as `extensions.reason`
	public RequestRefused(HttpStatus status, ErrorCode code, String detail, Object... arguments) {
		super(code, detail, arguments);
		this.status = status;
	}

	/// Absent and out of reach answer alike.
	public static RequestRefused notVisible(String type) {
		return new RequestRefused(HttpStatus.NOT_FOUND, ErrorCode.NOT_VISIBLE, "notVisible", type);
	}

	/// Something that goes with the answer, such as `Retry-After`.
	public RequestRefused with(String header, String value) {
		this.headers.set(header, value);
		return this;
	}

	public HttpStatus status() {
		return this.status;
	}

	HttpHeaders headers() {
		return this.headers;
	}

}
