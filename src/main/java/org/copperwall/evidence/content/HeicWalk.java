package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The way through a HEIC: boxes up to the last byte, and a list of items whose data, references and sizes are all within
/// bounds. The picture itself is decoded by another program; what that is given has passed here first.
final class HeicWalk {

	private static final Set<String> BRANDS = Set.of("heic", "heix", "heim", "heis");

	/// The last two are what Samsung's phones put behind a photograph.
	private static final Set<String> OUTER = Set.of("mdat", "free", "skip", "wide", "mpvd", "sefd");

	private static final Set<String> FILM = Set.of("moov", "moof");

	private static final int LARGEST_TYPE_BOX = 256;

	private static final int MOST_BOXES = 200;

	private static final int LARGEST_METADATA = 1024 * 1024;

	private final FileBytes file;

	private final ContentSettings settings;

	private HeicWalk(FileBytes file, ContentSettings settings) {
		this.file = file;
		this.settings = settings;
	}

	/// Other pictures and films in the same kind of boxes are told by their brand.
	static boolean isHeic(FileBytes file) {
		long end = Math.min(file.uint32(0), Math.min(LARGEST_TYPE_BOX, file.length()));
		for (long place = 8; place + 4 <= end; place += 4) {
			if (place != 12 && BRANDS.contains(file.latin(place, 4))) {
				return true;
			}
		}
		return false;
	}

	static Picture of(FileBytes file, ContentSettings settings) {
		return new HeicWalk(file, settings).walk();
	}

	private Picture walk() {
		HeicItems items = null;
		long at = Box.read(this.file, 0, this.file.length()).end();
		for (int boxes = 0; at < this.file.length(); boxes++) {
			Box box = outer(at);
			if (boxes == MOST_BOXES || (box.kind().equals("meta") && items != null)) {
				throw ContentRefused.tooComplex("too many boxes");
			}
			if (box.kind().equals("meta")) {
				items = new HeicMeta(this.file, box).read();
			}
			at = box.end();
		}
		if (items == null) {
			throw new ContentRefused(ContentFault.TRUNCATED, "no list of items");
		}
		items.check(this.file, this.settings.decodedMegapixels());
		HeicItems.Size size = items.shownSize();
		return new Picture(FileType.HEIC, size.width(), size.height(), Picture.Ink.LIGHT, List.of(), exif(items), null);
	}

	private Box outer(long at) {
		String kind = this.file.length() - at < 8 ? "" : this.file.latin(at + 4, 4);
		if (FILM.contains(kind)) {
			throw new ContentRefused(ContentFault.ANIMATED, "a film");
		}
		if (!kind.equals("meta") && !OUTER.contains(kind)) {
			throw new ContentRefused(ContentFault.TRAILING_DATA, "something that is no part of a photograph");
		}
		return Box.read(this.file, at, this.file.length());
	}

	/// Four bytes say how far behind them the TIFF structure begins.
	private @Nullable ByteBuffer exif(HeicItems items) {
		for (HeicItems.Stretch stretch : items.metadata()) {
			if (stretch.length() > LARGEST_METADATA) {
				throw ContentRefused.tooComplex("metadata of " + stretch.length() + " bytes");
			}
			Foreign.check(this.file, stretch.from(), stretch.from() + stretch.length());
		}
		HeicItems.Stretch found = items.exif();
		if (found == null || found.length() < 4) {
			return null;
		}
		long start = 4 + this.file.uint32(found.from());
		return start >= found.length() ? null
				: ByteBuffer.wrap(this.file.bytes(found.from() + start, found.length() - start));
	}

}
