package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// A comparison of the household's data with departments (数据比对). A hit is a flag that must be explained, never a refusal.
/// @param departments whose records were compared
/// @param unexplained hits that nobody has explained yet
/// @param sealedHits the hits; each is a [Hit]
public record CaseComparison(UUID id, UUID caseId, List<String> departments, int hits, int unexplained,
		@Nullable SealedText sealedHits, String recorder, Role recorderRole, Instant recordedAt) {

	public CaseComparison {
		departments = List.copyOf(departments);
	}

	public int hitCount() {
		return this.hits;
	}

	public int unexplainedCount() {
		return this.unexplained;
	}

	/// Something a department's records say against the declaration.
	/// @param finding what was found, such as a registered car
	/// @param explanation why it does not speak against the family, or what it means
	public record Hit(String department, String finding, @Nullable String explanation) {

		boolean isExplained() {
			return this.explanation != null && !this.explanation.isBlank();
		}

		@Override
		public String toString() {
			return "Hit[" + this.department + ", …]";
		}

	}

}
