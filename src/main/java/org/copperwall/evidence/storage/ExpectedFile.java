package org.copperwall.evidence.storage;

import org.jspecify.annotations.Nullable;

/// A file that must be there.
/// @param length in bytes, of what was stored
/// @param sha256 its digest in lower-case hexadecimal, null where none was recorded
public record ExpectedFile(FileKey key, long length, @Nullable String sha256) {
}
