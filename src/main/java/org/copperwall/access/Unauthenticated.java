package org.copperwall.access;

import java.io.Serial;

import org.springframework.security.core.AuthenticationException;

import org.copperwall.graph.GraphFailure;

/// A token refused, in the shape the security filters understand.
class Unauthenticated extends AuthenticationException {

	@Serial
	private static final long serialVersionUID = 1L;

	Unauthenticated(GraphFailure failure) {
		super(String.valueOf(failure.getMessage()), failure);
	}

}
