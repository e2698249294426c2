package org.copperwall.evidence.content;

/// What a file may be by its content.
public enum Form {

	/// JPEG, PNG, WebP or HEIC.
	PHOTOGRAPH,
	/// A photograph, or a PDF.
	DOCUMENT

}
