package org.copperwall.evidence.storage;

import java.util.Optional;

/// What a check of files came to.
/// @param files looked at
/// @param bytes that they should have
/// @param unread could not be looked at
public record FileTally(long files, long bytes, long lost, long cut, long damaged, long unread) {

	static final FileTally NONE = new FileTally(0, 0, 0, 0, 0, 0);

	/// One file, looked at.
	record Looked(ExpectedFile file, Optional<FileFault> fault) {

		Optional<String> line() {
			return this.fault.map((fault) -> fault.kind().word() + " " + this.file.key() + ": " + fault.detail());
		}

	}

	FileTally with(Looked looked) {
		return new FileTally(this.files + 1, this.bytes + looked.file().length(),
				this.lost + one(looked, FileFault.Kind.LOST), this.cut + one(looked, FileFault.Kind.SHORT),
				this.damaged + one(looked, FileFault.Kind.DAMAGED), this.unread + one(looked, FileFault.Kind.UNREAD));
	}

	/// 0 if every file is as it should be, 1 if one is not, 2 if not all could be looked
	/// at.
	public int exitCode() {
		if (this.unread > 0) {
			return 2;
		}
		return (this.lost + this.cut + this.damaged > 0) ? 1 : 0;
	}

	/// The sum, in one line.
	@Override
	public String toString() {
		return this.files + " files of " + this.bytes + " bytes: " + this.lost + " lost, " + this.cut + " short, "
				+ this.damaged + " damaged, " + this.unread + " unread";
	}

	private static int one(Looked looked, FileFault.Kind kind) {
		return looked.fault().filter((fault) -> fault.kind() == kind).isPresent() ? 1 : 0;
	}

}
