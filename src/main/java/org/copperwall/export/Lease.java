package org.copperwall.export;

import java.util.Optional;
import java.util.UUID;

import org.copperwall.evidence.storage.FileKey;

/// That an export is this instance's to write.
/// @param fileId of the file that this attempt writes, and no other
record Lease(UUID export, UUID fileId) {

	/// @throws IllegalStateException for an export that nobody writes
	static Lease of(Export export) {
		return new Lease(export.id(),
				Optional.ofNullable(export.fileId()).orElseThrow(() -> new IllegalStateException("not leased")));
	}

	FileKey key() {
		return Export.key(this.fileId);
	}

}
