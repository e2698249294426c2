package org.copperwall.export;

import java.io.Serial;

/// What ends the writing of an export for good.
final class ExportFailed extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final ExportFailure reason;

	ExportFailed(ExportFailure reason) {
		super(reason.name(), null, false, false);
		this.reason = reason;
	}

	ExportFailure reason() {
		return this.reason;
	}

}
