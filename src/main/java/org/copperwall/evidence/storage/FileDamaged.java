package org.copperwall.evidence.storage;

import java.io.Serial;

/// A file is not what was stored: altered, cut, or put in the place of another. Nothing of the damaged part was given out.
public class FileDamaged extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public FileDamaged(FileKey key, String what) {
		super(key + " " + what);
	}

}
