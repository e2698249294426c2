package org.copperwall.evidence;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.evidence.storage.FileKey;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A file that proves something (佐证材料). The record stays for good, whatever becomes of the file.
/// @param region where its owner was when it was announced; who may see it is asked of the owner
/// @param byteLength bytes of the original, as announced and found
/// @param sha256 digest of the original as announced and found, 64 hexadecimal digits
public record Evidence(UUID id, EvidenceKind kind, EvidenceStatus status, Owner owner, RegionCode region,
		SealedText fileName, long byteLength, String sha256, @Nullable Instant capturedAt, Upload upload,
		@Nullable Kept kept, @Nullable String refusedAs, @Nullable Withdrawal withdrawal) {

	/// What the file belongs to.
	/// @param type GraphQL type; `Region` while it belongs to nothing but a place, before
	/// what it proves is filed
	/// @param id absent for a region
	/// @param householdId absent while it is about none
	public record Owner(String type, @Nullable UUID id, @Nullable UUID householdId) {

		static final String REGION = "Region";

		static final Owner PLACE = new Owner(REGION, null, null);

		static Owner of(EvidenceOwner owner) {
			return new Owner(owner.ownerType(), owner.id(), owner.householdId());
		}

		boolean isPlace() {
			return this.type.equals(REGION);
		}

	}

	/// Who announced it, and until when its bytes are taken.
	public record Upload(String issuer, String subject, Instant requestedAt, Instant expiresAt) {

		boolean isBy(Viewer viewer) {
			return this.issuer.equals(viewer.issuer()) && this.subject.equals(viewer.subject());
		}

	}

	/// What was found in it when it was taken.
	/// @param width and height in pixels; absent for a paper
	/// @param pages absent for a picture
	/// @param previewLength bytes of what is served; absent where none could be made
	/// @param takenAt when the camera says it was taken, its own local time
	public record Kept(String mediaType, @Nullable Integer width, @Nullable Integer height, @Nullable Integer pages,
			@Nullable Long previewLength, @Nullable Long thumbnailLength, @Nullable String takenAt, Instant at) {
	}

	/// Who took it back, and when; the reason is sealed.
	public record Withdrawal(String subject, SealedText reason, Instant at) {
	}

	/// Whether it counts as proof and may be shown.
	public boolean stands() {
		return this.status == EvidenceStatus.KEPT;
	}

	/// Whether its bytes may still come.
	boolean isAwaited(Instant now) {
		return this.status == EvidenceStatus.AWAITED && now.isBefore(this.upload.expiresAt());
	}

	/// Where a form of it is stored.
	public FileKey key(Rendition rendition) {
		return key(this.id, rendition);
	}

	static FileKey key(UUID id, Rendition rendition) {
		return new FileKey(EvidenceStorage.PREFIX + id + "/" + rendition.name().toLowerCase(Locale.ROOT));
	}

	/// Bytes of a form of it; empty where there is none.
	public Optional<Long> length(Rendition rendition) {
		return Optional.ofNullable(this.kept).flatMap(found -> switch (rendition) {
			case ORIGINAL -> Optional.of(this.byteLength);
			case PREVIEW -> Optional.ofNullable(found.previewLength());
			case THUMBNAIL -> Optional.ofNullable(found.thumbnailLength());
		});
	}

	public @Nullable String mediaType() {
		return this.kept == null ? null : this.kept.mediaType();
	}

	public @Nullable Integer width() {
		return this.kept == null ? null : this.kept.width();
	}

	public @Nullable Integer height() {
		return this.kept == null ? null : this.kept.height();
	}

	public @Nullable Integer pages() {
		return this.kept == null ? null : this.kept.pages();
	}

	public @Nullable String takenAt() {
		return this.kept == null ? null : this.kept.takenAt();
	}

	public @Nullable Instant uploadedAt() {
		return this.kept == null ? null : this.kept.at();
	}

	public String uploadedBy() {
		return this.upload.subject();
	}

	/// Until when its bytes are taken.
	public Instant expiresAt() {
		return this.upload.expiresAt();
	}

	public @Nullable Instant withdrawnAt() {
		return this.withdrawal == null ? null : this.withdrawal.at();
	}

	/// Whether it may be attached to something about that household, or about nobody yet.
	/// @return what stands in the way, as a message key; empty for nothing
	Optional<String> unusableFor(@Nullable UUID household, RegionCode where, Viewer viewer) {
		boolean own = this.owner.householdId() == null && this.upload.isBy(viewer)
				&& this.region.district().equals(where.district());
		boolean same = household != null && household.equals(this.owner.householdId());
		if (!own && !same) {
			return Optional.of("evidence.elsewhere");
		}
		return switch (this.status) {
			case KEPT -> Optional.empty();
			case AWAITED -> Optional.of("evidence.notArrived");
			case REFUSED -> Optional.of("evidence.refused");
			case WITHDRAWN -> Optional.of("evidence.withdrawn");
		};
	}

	/// Taken back: what is wrong must not be shown on, and what was relied upon must not
	/// vanish.
	Outcome<Evidence> withdrawn(Withdrawal by) {
		if (this.status == EvidenceStatus.WITHDRAWN) {
			return Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "evidenceId", "evidence.withdrawn"));
		}
		return Outcome
			.accepted(new Evidence(this.id, this.kind, EvidenceStatus.WITHDRAWN, this.owner, this.region, this.fileName,
					this.byteLength, this.sha256, this.capturedAt, this.upload, this.kept, this.refusedAs, by));
	}

}
