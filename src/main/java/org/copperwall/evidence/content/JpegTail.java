package org.copperwall.evidence.content;

import java.util.Set;

/// What may stand behind the end of a JPEG. Phones append things to every photograph: refusing them all would refuse the
/// phones. So what is known is walked to the file's last byte, and anything else is refused:
/// - zeros;
/// - further whole JPEGs: the depth and gain maps of the Multi-Picture Format;
/// - a film of whole ISO boxes: motion photographs;
/// - Samsung's list of blocks, which is found from the file's end and must be without gaps;
/// - the blocks of vivo and OnePlus, known by how the file ends.
/// None of it is ever served, and none may look like a page, a script or an archive.
final class JpegTail {

	private static final int MOST_PICTURES = 16;

	private static final int MOST_BOXES = 1000;

	private static final Set<String> FILM = Set.of("ftyp", "moov", "mdat", "free", "skip", "wide", "uuid", "meta",
			"udta");

	private static final int MOST_BLOCKS = 200;

	private static final String VIVO_END = "\u00ff\u00ff\u00ff\u00ff\u001b*9HWfu\u0084\u0093\u00a2\u00b1";

	/// Behind it the length of its list, which is JSON, up to the file's end.
	private static final String ONEPLUS_END = "jxrs";

	private static final int LARGEST_VENDOR_PART = 10_000_000;

	private final FileBytes file;

	private final ContentSettings settings;

	private JpegTail(FileBytes file, ContentSettings settings) {
		this.file = file;
		this.settings = settings;
	}

	/// @param from behind the end of the picture
	static void check(FileBytes file, long from, ContentSettings settings) {
		if (from < file.length()) {
			new JpegTail(file, settings).check(from);
		}
	}

	private void check(long from) {
		long end = vendorStart(from);
		long at = this.file.skipZeros(from, end);
		for (int pictures = 0; at < end; pictures++) {
			if (pictures == MOST_PICTURES) {
				throw ContentRefused.tooComplex("too many pictures behind the first");
			}
			at = this.file.skipZeros(part(at, end), end);
		}
		if (at != end) {
			throw refused();
		}
	}

	private long part(long at, long end) {
		if (this.file.startsWith(at, "\u00FF\u00D8\u00FF")) {
			return JpegWalk.end(this.file, at, this.settings);
		}
		// The first bytes of its size are zeros and were skipped with the others.
		for (long film = at; film > at - 4; film--) {
			if (this.file.startsWith(film + 4, "ftyp")) {
				Foreign.check(this.file, film, end);
				return film(film, end);
			}
		}
		throw refused();
	}

	/// Boxes up to the end, without a gap.
	private long film(long start, long end) {
		long at = start;
		for (int boxes = 0; boxes < MOST_BOXES && at < end; boxes++) {
			Box box = Box.read(this.file, at, end);
			if (!FILM.contains(box.kind())) {
				throw refused();
			}
			at = box.end();
		}
		return at;
	}

	/// @return where a phone maker's own data begins, or the file's end
	private long vendorStart(long from) {
		long length = this.file.length();
		if (length - from >= 20 && this.file.startsWith(length - 4, "SEFT")) {
			return samsungStart(from);
		}
		if (length - from > LARGEST_VENDOR_PART) {
			return length;
		}
		if (this.file.startsWith(length - VIVO_END.length(), VIVO_END)
				&& (this.file.startsWith(from, "vivo{\"") || this.file.startsWith(from, "streamdata"))) {
			return vendorPart(from);
		}
		if (this.file.startsWith(length - 8, ONEPLUS_END)) {
			long list = length - this.file.reversed32(length - 4);
			if (list >= from && this.file.startsWith(list, "[")) {
				return vendorPart(from);
			}
		}
		return length;
	}

	private long vendorPart(long from) {
		Foreign.check(this.file, from, this.file.length());
		return from;
	}

	/// The list stands last, `SEFH` up to its own length and `SEFT`; its entries say how
	/// far before it each block begins.
	private long samsungStart(long from) {
		long end = this.file.length() - 8;
		long head = end - this.file.reversed32(end);
		if (head < from || !this.file.startsWith(head, "SEFH")) {
			throw refused();
		}
		long count = this.file.reversed32(head + 8);
		if (count < 1 || count > MOST_BLOCKS || head + 12 + 12 * count != end) {
			throw refused();
		}
		long start = head;
		long sum = 0;
		for (long entry = head + 12; entry < end; entry += 12) {
			start = Math.min(start, head - this.file.reversed32(entry + 4));
			sum += this.file.reversed32(entry + 8);
		}
		if (start < from || head - start != sum) {
			throw refused();
		}
		Foreign.check(this.file, start, this.file.length());
		return start;
	}

	private static ContentRefused refused() {
		return new ContentRefused(ContentFault.TRAILING_DATA, "unknown data behind the picture");
	}

}
