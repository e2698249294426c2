package org.copperwall.evidence.content;

import java.util.List;
import java.util.Locale;

/// Signs of another format inside a file: what browsers, viewers and archivers look for, wherever it stands. No camera
/// writes any of these into a comment or behind the picture.
final class Foreign {

	private static final List<String> SIGNS = List.of("<?php", "<script", "<html", "<!doctype", "<svg", "<body",
			"<iframe", "javascript:", "%pdf-", "%!ps-adobe", "#!/bin/", "#!/usr/", "pk\u0003\u0004", "pk\u0005\u0006",
			"rar!\u001a\u0007", "7z\u00bc\u00af'\u001c", "\u007felf");

	/// The longest comment a ZIP may end with, and the record before it.
	private static final int ZIP_END = 22;

	private static final int ZIP_COMMENT = 65_535;

	private static final int PIECE = 64 * 1024;

	private static final int OVERLAP = 16;

	/// Readers of PDF look for its head within the first kilobyte.
	private static final int PDF_HEAD = 1024;

	private Foreign() {
	}

	/// That the file is nothing else besides.
	static void checkEnds(FileBytes file, FileType type) {
		if (type != FileType.PDF) {
			check(file, 0, Math.min(PDF_HEAD, file.length()), List.of("%pdf-"));
		}
		long last = file.length() - ZIP_END;
		for (long place = Math.max(0, last - ZIP_COMMENT); place <= last; place++) {
			if (file.at(place) == 'P' && file.startsWith(place, "PK\u0005\u0006")
					&& file.reversed16(place + 20) == last - place) {
				throw refused("an archive at the end");
			}
		}
	}

	/// That a stretch of metadata, or behind the picture, carries none of the signs.
	static void check(FileBytes file, long from, long to) {
		check(file, from, to, SIGNS);
	}

	private static void check(FileBytes file, long from, long to, List<String> signs) {
		for (long at = from; at < to; at += PIECE - OVERLAP) {
			check(file.latin(at, (int) Math.min(PIECE, to - at)), signs);
		}
	}

	/// @param latin bytes as characters
	static void check(String latin) {
		check(latin, SIGNS);
	}

	private static void check(String latin, List<String> signs) {
		String small = latin.toLowerCase(Locale.ROOT);
		for (String sign : signs) {
			if (small.contains(sign)) {
				throw refused("looks like another format besides");
			}
		}
	}

	private static ContentRefused refused(String detail) {
		return new ContentRefused(ContentFault.TRAILING_DATA, detail);
	}

}
