package org.copperwall.evidence.content;

/// Why a file is not taken.
public enum ContentFault {

	/// By its content neither JPEG, PNG, WebP, HEIC nor PDF.
	UNKNOWN_TYPE,
	/// A PDF where a photograph is wanted.
	WRONG_TYPE_FOR_KIND,
	/// Ends before its structure does.
	TRUNCATED,
	/// Its structure is not as its format lays down, or coded as no camera or office does
	/// it.
	BROKEN,
	/// Larger than is decoded here.
	TOO_MANY_PIXELS,
	/// Goes on after its end, or is a file of another format besides.
	TRAILING_DATA,
	/// Carries scripts, actions that start something, forms that send, or other files.
	ACTIVE_CONTENT,
	/// Cannot be read without a password.
	ENCRYPTED,
	/// More pages than are taken.
	TOO_MANY_PAGES,
	/// More than one picture, to be shown one after the other.
	ANIMATED,
	/// Unfolds to far more than its size, or has more parts than any honest file.
	TOO_COMPLEX,
	/// Took longer to look at than is allowed.
	TOO_SLOW,
	/// Too many files wait to be looked at; the same file may be sent again later.
	BUSY

}
