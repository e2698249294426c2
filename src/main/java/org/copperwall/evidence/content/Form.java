package org.copperwall.evidence.content;

/// What a kind of evidence may be.
public enum Form {

	/// JPEG, PNG, WebP or HEIC.
	PHOTOGRAPH,
	/// These, and PDF.
	DOCUMENT;

	boolean takes(FileType type) {
		return this == DOCUMENT || type != FileType.PDF;
	}

}
