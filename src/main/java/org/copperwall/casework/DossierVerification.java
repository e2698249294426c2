package org.copperwall.casework;

import java.time.Instant;

import org.copperwall.event.Cursor;
import org.jspecify.annotations.Nullable;

/// What the log says of a file that claims to be a case's dossier (电子档案核验). All but the status is absent for an unknown
/// one.
/// @param position where the log stood that the copy shows the case at
/// @param current whether the case is still as the copy shows it
record DossierVerification(DossierStatus status, @Nullable DossierForm form, @Nullable Boolean masked,
		@Nullable Instant issuedAt, @Nullable Cursor position, @Nullable Boolean current) {

	static final DossierVerification UNKNOWN = new DossierVerification(DossierStatus.UNKNOWN, null, null, null, null,
			null);

	enum DossierStatus {

		GENUINE, UNKNOWN

	}

}
