package org.copperwall.evidence;

import java.time.Instant;

import org.copperwall.graph.GlobalId;

/// Success types of this room's mutations.
final class EvidenceAnswers {

	private EvidenceAnswers() {
	}

	/// A file may come now.
	record EvidenceUploadRequested(Evidence evidence) {

		/// Path below the service's own address.
		public String getUploadUrl() {
			return "/evidence/" + GlobalId.of(EvidenceFiles.TYPE, this.evidence.id());
		}

		public Instant getExpiresAt() {
			return this.evidence.upload().expiresAt();
		}

	}

	record EvidenceWithdrawn(Evidence evidence) {
	}

}
