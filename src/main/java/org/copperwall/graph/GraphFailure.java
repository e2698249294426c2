package org.copperwall.graph;

import java.util.List;

/// A request that cannot be answered at all; becomes a top-level error with its code. What to say is found at the edge,
/// in the reader's language, under the message key `error.<CODE>` or `violation.<detail>`. Refusals a client can expect
/// of a mutation are values instead: [Refusal].
public class GraphFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ErrorCode code;

	private final String detail;

	private final transient List<Object> arguments;

	/// @param detail message key below `error.`, such as `paging.tooMany`; the code alone
	/// says enough when empty
	public GraphFailure(ErrorCode code, String detail, Object... arguments) {
		super(code + (detail.isEmpty() ? "" : " " + detail), null, false, false);
		this.code = code;
		this.detail = detail;
		this.arguments = List.of(arguments);
	}

	/// Absent and out of reach answer alike, so that nobody learns what exists elsewhere.
	public static GraphFailure notVisible(String type) {
		return new GraphFailure(ErrorCode.NOT_VISIBLE, "notVisible", type);
	}

	public static GraphFailure badRequest(String detail, Object... arguments) {
		return new GraphFailure(ErrorCode.BAD_REQUEST, detail, arguments);
	}

	public ErrorCode code() {
		return this.code;
	}

	public String detail() {
		return this.detail;
	}

	public List<Object> arguments() {
		return this.arguments == null ? List.of() : this.arguments;
	}

}
