package org.copperwall.casework;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;

/// That a copy of a case's dossier was given out (电子档案出具).
/// @param sha256 of the whole file, 64 hexadecimal digits
/// @param position of the log that the copy shows the case at
record DossierIssue(UUID id, UUID caseId, UUID householdId, RegionCode region, DossierForm form, String sha256,
		long byteLength, boolean masked, long position, String issuer, String subject,
		Instant issuedAt) implements DomainEvent {

	static final String KIND = "dossier.issued";

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public String subjectType() {
		return "Case";
	}

	@Override
	public UUID subjectId() {
		return this.caseId;
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("sha256", this.sha256, "form", this.form.name(), "masked", this.masked, "position",
				this.position);
	}

}
