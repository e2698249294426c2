package org.copperwall.export;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.event.Cursor;
import org.copperwall.evidence.storage.FileKey;
import org.copperwall.graph.GlobalId;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

/// A list wanted as a file, from the request to the day on which the file is deleted.
/// @param sealedPurpose in hexadecimal
/// @param total rows when writing began; absent before
/// @param fileId of the file of the last attempt
/// @param file what was stored; absent until it is done
public record Export(UUID id, Wanted wanted, Asker asker, String sealedPurpose, Instant requestedAt,
		ExportStatus status, @Nullable ExportFailure failure, int rows, @Nullable Integer total, @Nullable UUID fileId,
		int attempts, @Nullable Cursor positionBefore, @Nullable Cursor positionAfter, @Nullable ExportedFile file,
		@Nullable Instant finishedAt, @Nullable Instant expiresAt, int downloads) {

	static final String TYPE = "Export";

	static final String FILES = "export/";

	static FileKey key(UUID fileId) {
		return new FileKey(FILES + fileId);
	}

	public ExportList list() {
		return this.wanted.list();
	}

	public ExportFormat format() {
		return this.wanted.format();
	}

	public @Nullable String template() {
		return this.wanted.template();
	}

	public String requestedBy() {
		return this.asker.viewer().subject();
	}

	public @Nullable Integer byteLength() {
		return this.file == null ? null : Math.toIntExact(this.file.byteLength());
	}

	public @Nullable String sha256() {
		return this.file == null ? null : this.file.sha256();
	}

	/// Where the file is fetched; absent unless it can be.
	public @Nullable String url() {
		return this.status == ExportStatus.DONE ? "/exports/" + GlobalId.of(TYPE, this.id) : null;
	}

	/// Whether the file is past its days, swept already or not.
	boolean isExpired(Instant now) {
		return this.status == ExportStatus.EXPIRED
				|| (this.status == ExportStatus.DONE && this.expiresAt != null && !now.isBefore(this.expiresAt));
	}

	/// @param title what the file holds
	String fileName(String title) {
		return title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "") + "-" + this.wanted.regionCode() + "-"
				+ WorkingDays.dayOf(this.requestedAt) + "." + format().extension();
	}

}
