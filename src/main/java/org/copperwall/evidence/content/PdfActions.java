package org.copperwall.evidence.content;

import java.util.Set;

/// What makes a PDF more than paper. Links and jumps within it are no harm, and do not get into the copy that is served.
final class PdfActions {

	private static final Set<String> KEYS = Set.of("JS", "JavaScript", "XFA", "EF", "EmbeddedFiles", "RichMediaContent",
			"RichMediaSettings");

	private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE",
			"Rendition", "Movie", "Sound", "RichMediaExecute");

	private static final Set<String> KINDS = Set.of("EmbeddedFile", "FileAttachment", "RichMedia", "Movie", "Sound",
			"Screen", "3D");

	private PdfActions() {
	}

	/// @throws ContentRefused ACTIVE_CONTENT, or ENCRYPTED
	static void check(String key, PdfValue value) {
		boolean active = KEYS.contains(key) || (value instanceof PdfValue.Name(String name) && switch (key) {
			case "S" -> ACTIONS.contains(name);
			case "Type", "Subtype" -> KINDS.contains(name);
			default -> false;
		});
		if (active) {
			throw new ContentRefused(ContentFault.ACTIVE_CONTENT, key);
		}
		if (key.equals("Encrypt")) {
			throw new ContentRefused(ContentFault.ENCRYPTED, key);
		}
	}

}
