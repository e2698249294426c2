package org.copperwall.evidence.content;

/// One box of an ISO base media file: its kind, and where its content stands.
record Box(String kind, long content, long end) {

	/// @param limit where the box that holds it, or the file, ends
	static Box read(FileBytes file, long at, long limit) {
		if (limit - at < 8) {
			throw new ContentRefused(ContentFault.TRUNCATED, "a box without head");
		}
		long size = file.uint32(at);
		String kind = file.latin(at + 4, 4);
		long content = at + 8;
		if (size == 1) {
			size = limit - at < 16 ? 0 : file.uint32(at + 8) << 32 | file.uint32(at + 12);
			content = at + 16;
		}
		if (size < content - at) {
			throw ContentRefused.broken("a box without size");
		}
		if (size > limit - at) {
			throw limit == file.length() ? new ContentRefused(ContentFault.TRUNCATED, "a box reaches past the end")
					: ContentRefused.broken("a box reaches out of the one around it");
		}
		return new Box(kind, content, at + size);
	}

}
