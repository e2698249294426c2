package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;

/// A public notice in the village (公示). Its text is made of its [PublicText] alone.
record CaseNotice(UUID id, UUID caseId, PublicText.Notice shown, String publisher, Role publisherRole,
		List<UUID> evidenceIds) {

	CaseNotice {
		evidenceIds = List.copyOf(evidenceIds);
	}

	public String headMasked() {
		return this.shown.household().head().text();
	}

	public String village() {
		return this.shown.household().village().text();
	}

	public int members() {
		return this.shown.household().members();
	}

	public List<PublicNeed> needs() {
		return this.shown.needs();
	}

	public Instant publishedAt() {
		return this.shown.from();
	}

	public Instant endsAt() {
		return this.shown.until();
	}

	boolean isRunning(Instant at) {
		return at.isBefore(endsAt());
	}

}
