package org.copperwall.evidence;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What clients hand to this room's mutations.
final class EvidenceInputs {

	private EvidenceInputs() {
	}

	/// @param owner global id; or else regionCode, for what is not filed yet
	record RequestEvidenceUpload(UUID requestId, EvidenceKind kind, String fileName, int byteLength, String sha256,
			@Nullable Instant capturedAt, @Nullable Location location, @Nullable String owner,
			@Nullable RegionCode regionCode) {
	}

	/// Degrees, WGS 84.
	record Location(double latitude, double longitude) {

		boolean isOnEarth() {
			return Math.abs(this.latitude) <= 90 && Math.abs(this.longitude) <= 180;
		}

	}

	record WithdrawEvidence(UUID requestId, String evidenceId, String reason) {
	}

}
