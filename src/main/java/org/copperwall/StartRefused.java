package org.copperwall;

import java.io.Serial;

/// The service will not start like this: better not at all than half. Shown to the operator without a stack trace.
public class StartRefused extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String remedy;

	/// @param message what is wrong
	/// @param remedy what to do about it
	public StartRefused(String message, String remedy) {
		super(message);
		this.remedy = remedy;
	}

	/// What to do about it.
	public String remedy() {
		return this.remedy;
	}

}
