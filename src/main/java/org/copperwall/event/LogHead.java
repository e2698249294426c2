package org.copperwall.event;

/// Where a district's log stood at one moment.
/// @param hash end of the chain there, 64 hexadecimal digits
public record LogHead(Cursor cursor, String hash) {

	public long position() {
		return this.cursor.position();
	}

}
