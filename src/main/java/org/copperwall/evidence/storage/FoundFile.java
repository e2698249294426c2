package org.copperwall.evidence.storage;

import java.time.Instant;

/// What lies in a folder, be it a kept file, an unfinished one, or something that is not ours.
/// @param path below the folder, with `/` between its parts
record FoundFile(String path, long length, Instant at) {

	boolean unfinished() {
		return this.path.startsWith(Folder.UNFINISHED, this.path.lastIndexOf('/') + 1);
	}

}
