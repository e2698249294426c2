package org.copperwall.evidence.content;

/// The formats that are taken, known by their first bytes.
enum FileType {

	JPEG("image/jpeg"), PNG("image/png"), WEBP("image/webp"), HEIC("image/heic"), PDF("application/pdf");

	private final String mediaType;

	FileType(String mediaType) {
		this.mediaType = mediaType;
	}

	String mediaType() {
		return this.mediaType;
	}

	/// A first guess that the walk through the whole file then proves.
	static FileType of(FileBytes file) {
		if (file.startsWith(0, "\u00FF\u00D8\u00FF")) {
			return JPEG;
		}
		if (file.startsWith(0, "\u0089PNG\r\n\u001A\n")) {
			return PNG;
		}
		if (file.startsWith(0, "RIFF") && file.startsWith(8, "WEBP")) {
			return WEBP;
		}
		if (file.startsWith(4, "ftyp") && HeicWalk.isHeic(file)) {
			return HEIC;
		}
		if (file.startsWith(0, "%PDF-")) {
			return PDF;
		}
		throw new ContentRefused(ContentFault.UNKNOWN_TYPE, file.length() + " bytes");
	}

}
