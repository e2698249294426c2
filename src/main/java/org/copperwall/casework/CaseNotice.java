package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;

/// A public notice in the village (公示). It hangs where everybody passes, so its text is made of these facts alone, and none
/// of them can hold a number of a person, an account or a word about health.
/// @param headMasked the head's surname, as `曹*`
/// @param village name of the village
/// @param needs in what the family is in need, in words that say nothing about health
public record CaseNotice(UUID id, UUID caseId, String headMasked, String village, List<PublicNeed> needs,
		Instant publishedAt, Instant endsAt, String publisher, Role publisherRole, List<UUID> evidenceIds) {

	/// For a head whose name begins with a digit, or who is unknown.
	static final String NAMELESS = "某*";

	public CaseNotice {
		needs = List.copyOf(needs);
		evidenceIds = List.copyOf(evidenceIds);
	}

	/// The surname and one star, however long the name is.
	/// @param name with all but the surname covered
	static String masked(String name) {
		int surname = name.isEmpty() ? '*' : name.codePointAt(0);
		return Character.isLetter(surname) ? Character.toString(surname) + "*" : NAMELESS;
	}

	boolean isRunning(Instant at) {
		return at.isBefore(this.endsAt);
	}

}
