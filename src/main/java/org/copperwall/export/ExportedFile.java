package org.copperwall.export;

/// A file that is done.
/// @param byteLength in bytes
/// @param sha256 in lower-case hexadecimal
record ExportedFile(long byteLength, String sha256) {
}
