package org.copperwall.graph;

/// Codes of top-level errors (`errors[].extensions.code`): everything a mutation's union does not express.
public enum ErrorCode {

	UNAUTHENTICATED, FORBIDDEN, NOT_VISIBLE, BAD_REQUEST, TOO_COMPLEX, RATE_LIMITED, CURSOR_EXPIRED, CURSOR_INVALID,
	UNTRUSTED_DOCUMENT, TIMEOUT, INTERNAL

}
