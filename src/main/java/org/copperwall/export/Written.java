package org.copperwall.export;

import org.copperwall.event.Cursor;

/// What an attempt has written to the end.
/// @param position where the district's stream stood when the last row had been read
record Written(long rows, Cursor position, ExportedFile file) {
}
