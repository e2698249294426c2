package org.copperwall.evidence.storage;

import java.time.Instant;

/// A file that is there.
/// @param length in bytes, of what was stored
/// @param storedAt when it became visible
public record StoredFile(FileKey key, long length, Instant storedAt) {
}
