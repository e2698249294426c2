package org.copperwall.evidence.storage;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/// There is no room left for the file. Nothing of it was kept; it may be tried again when there is.
public class StorageFull extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public StorageFull(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
