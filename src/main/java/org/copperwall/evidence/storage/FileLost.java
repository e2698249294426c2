package org.copperwall.evidence.storage;

import java.io.Serial;

/// A file that should be there is absent, or ends before it should.
public class FileLost extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public FileLost(FileKey key, String what) {
		super(key + " " + what);
	}

	static FileLost absent(FileKey key) {
		return new FileLost(key, "is not there");
	}

	static FileLost cutShort(FileKey key) {
		return new FileLost(key, "ends before it should");
	}

}
