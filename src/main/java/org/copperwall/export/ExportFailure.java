package org.copperwall.export;

/// Why an export came to nothing.
enum ExportFailure {

	TOO_MANY_ROWS, STORAGE_FULL, SESSION_REVOKED, LIST_FAILED, INTERRUPTED

}
