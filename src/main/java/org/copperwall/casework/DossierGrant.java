package org.copperwall.casework;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.access.Viewer;

/// Leave to take out one case's dossier with sealed data in clear (明示调取): for one person, for a short time.
/// @param revealId what was recorded of it beside the household
record DossierGrant(UUID id, UUID caseId, UUID revealId, String issuer, String subject, Instant grantedAt,
		Instant expiresAt) {

	boolean isFor(UUID wanted, Viewer viewer, Instant now) {
		return this.caseId.equals(wanted) && this.issuer.equals(viewer.issuer())
				&& this.subject.equals(viewer.subject()) && now.isBefore(this.expiresAt);
	}

}
