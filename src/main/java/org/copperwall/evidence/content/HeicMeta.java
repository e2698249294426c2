package org.copperwall.evidence.content;

import java.util.ArrayList;
import java.util.List;

/// Reads the list of items of a HEIC: what there is, where it stands, what belongs to what, and how large it is.
final class HeicMeta {

	private static final int MOST_CHILDREN = 64;

	/// The grid of a phone's largest photograph has about 200 tiles.
	private static final int MOST_ITEMS = 4000;

	private static final int MOST_EXTENTS = 20_000;

	private final FileBytes file;

	private final Box meta;

	private final HeicItems items = new HeicItems();

	private int extents;

	private int references;

	HeicMeta(FileBytes file, Box meta) {
		this.file = file;
		this.meta = meta;
	}

	HeicItems read() {
		List<Box> children = children(this.meta.content() + 4, this.meta.end(), MOST_CHILDREN);
		children.stream().filter(box -> box.kind().equals("idat")).forEach(this.items::own);
		for (Box box : children) {
			switch (box.kind()) {
				case "hdlr" -> handler(box);
				case "pitm" -> this.items.primary(id(box.content() + 4, version(box) > 0));
				case "iinf" -> infos(box);
				case "iloc" -> locations(box);
				case "iref" -> references(box);
				case "iprp" -> properties(box);
				default -> {
					// Groups and the like say nothing about the picture itself.
				}
			}
		}
		return this.items;
	}

	private List<Box> children(long from, long end, int most) {
		List<Box> children = new ArrayList<>();
		for (long at = from; at < end;) {
			if (children.size() == most) {
				throw ContentRefused.tooComplex("too many boxes");
			}
			Box box = Box.read(this.file, at, end);
			children.add(box);
			at = box.end();
		}
		return children;
	}

	private int version(Box box) {
		return this.file.at(box.content());
	}

	private long id(long at, boolean wide) {
		return wide ? this.file.uint32(at) : this.file.uint16(at);
	}

	private void handler(Box box) {
		if (!this.file.startsWith(box.content() + 8, "pict")) {
			throw ContentRefused.broken("no list of pictures");
		}
	}

	private void infos(Box box) {
		for (Box info : children(box.content() + (version(box) == 0 ? 6 : 8), box.end(), MOST_ITEMS)) {
			int version = version(info);
			if (!info.kind().equals("infe") || version < 2 || version > 3) {
				throw ContentRefused.broken("an item without kind");
			}
			boolean wide = version == 3;
			long at = info.content() + 4;
			long behind = at + (wide ? 4 : 2);
			if (this.file.uint16(behind) != 0) {
				throw new ContentRefused(ContentFault.ENCRYPTED, "a protected item");
			}
			this.items.kind(id(at, wide), this.file.latin(behind + 2, 4));
		}
	}

	private void locations(Box box) {
		int version = version(box);
		boolean wide = version == 2;
		int sizes = this.file.uint16(box.content() + 4);
		int index = version == 0 ? 0 : sizes & 15;
		long at = box.content() + 6;
		long count = id(at, wide);
		at += wide ? 4 : 2;
		if (version > 2 || count > MOST_ITEMS) {
			throw ContentRefused.tooComplex(count + " items");
		}
		for (long item = 0; item < count; item++) {
			long id = id(at, wide);
			at += wide ? 4 : 2;
			int construction = version == 0 ? 0 : this.file.uint16(at) & 15;
			at += version == 0 ? 2 : 4;
			long base = number(at, sizes >> 4 & 15);
			at += sizes >> 4 & 15;
			int parts = this.file.uint16(at);
			at += 2;
			at = extents(id, construction, base, parts, at, sizes >> 12 & 15, sizes >> 8 & 15, index);
			checkInside(at, box);
		}
	}

	private long extents(long id, int construction, long base, int parts, long from, int offsetSize, int lengthSize,
			int indexSize) {
		this.extents += parts;
		if (this.extents > MOST_EXTENTS) {
			throw ContentRefused.tooComplex("too many parts");
		}
		long at = from;
		for (int part = 0; part < parts; part++) {
			at += indexSize;
			long offset = number(at, offsetSize);
			at += offsetSize;
			long length = number(at, lengthSize);
			at += lengthSize;
			this.items.stretch(id, construction, base + offset, length);
		}
		return at;
	}

	private long number(long at, int size) {
		return switch (size) {
			case 0 -> 0;
			case 4 -> this.file.uint32(at);
			case 8 -> this.file.uint32(at) << 32 | this.file.uint32(at + 4);
			default -> throw ContentRefused.broken("numbers of " + size + " bytes");
		};
	}

	private void references(Box box) {
		boolean wide = version(box) > 0;
		int step = wide ? 4 : 2;
		for (Box reference : children(box.content() + 4, box.end(), MOST_ITEMS)) {
			long from = id(reference.content(), wide);
			int count = this.file.uint16(reference.content() + step);
			this.references += count;
			if (this.references > MOST_EXTENTS) {
				throw ContentRefused.tooComplex("too many references");
			}
			long at = reference.content() + step + 2;
			checkInside(at + (long) count * step, reference);
			for (int place = 0; place < count; place++) {
				this.items.reference(reference.kind(), from, id(at + (long) place * step, wide));
			}
		}
	}

	private void properties(Box box) {
		for (Box child : children(box.content(), box.end(), MOST_CHILDREN)) {
			if (child.kind().equals("ipco")) {
				children(child.content(), child.end(), MOST_ITEMS)
					.forEach(property -> this.items.property(this.file, property));
			}
			else if (child.kind().equals("ipma")) {
				associations(child);
			}
		}
	}

	private void associations(Box box) {
		boolean wide = version(box) > 0;
		boolean large = (this.file.at(box.content() + 3) & 1) != 0;
		long count = this.file.uint32(box.content() + 4);
		long at = box.content() + 8;
		if (count > MOST_ITEMS) {
			throw ContentRefused.tooComplex(count + " items");
		}
		for (long item = 0; item < count; item++) {
			long id = id(at, wide);
			at += wide ? 4 : 2;
			int properties = this.file.at(at);
			at++;
			for (int place = 0; place < properties; place++) {
				int index = large ? this.file.uint16(at) & 0x7FFF : this.file.at(at) & 0x7F;
				at += large ? 2 : 1;
				this.items.associate(id, index);
			}
			checkInside(at, box);
		}
	}

	private static void checkInside(long at, Box box) {
		if (at > box.end()) {
			throw ContentRefused.broken("a list reaches out of its box");
		}
	}

}
