package org.copperwall.evidence.storage;

/// What is wrong with a file.
/// @param detail in a few words, for the operator
record FileFault(Kind kind, String detail) {

	/// In the words of the command's lines.
	enum Kind {

		/// Not there.
		LOST("lost"),
		/// Shorter than it should be.
		SHORT("short"),
		/// Not what was stored.
		DAMAGED("damaged"),
		/// It cannot be said: the storage did not answer.
		UNREAD("unread");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		String word() {
			return this.word;
		}

	}

	static FileFault lost() {
		return new FileFault(Kind.LOST, "is not there");
	}

	static FileFault cut(String detail) {
		return new FileFault(Kind.SHORT, detail);
	}

	static FileFault damaged(String detail) {
		return new FileFault(Kind.DAMAGED, detail);
	}

	static FileFault unread(String detail) {
		return new FileFault(Kind.UNREAD, detail);
	}

}
