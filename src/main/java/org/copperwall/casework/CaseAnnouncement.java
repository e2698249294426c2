package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.monitoring.Category;
import org.jspecify.annotations.Nullable;

/// What was announced in the village after the district's decision (公告), once a case. Its text is made of its [PublicText]
/// alone.
record CaseAnnouncement(UUID id, UUID caseId, PublicText.Announcement shown, String publisher, Role publisherRole,
		List<UUID> evidenceIds) {

	CaseAnnouncement {
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

	public @Nullable Category category() {
		return this.shown.category();
	}

	public Instant publishedAt() {
		return this.shown.from();
	}

	public Instant endsAt() {
		return this.shown.until();
	}

	public String publishedBy() {
		return this.publisher;
	}

}
