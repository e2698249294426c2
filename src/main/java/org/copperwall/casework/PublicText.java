package org.copperwall.casework;

import java.time.Instant;
import java.util.List;

import org.copperwall.monitoring.Category;
import org.jspecify.annotations.Nullable;

/// What hangs in a village for everybody to read. A text is made of nothing but such a value, and by its type no such value
/// can hold a number of a person, a telephone, an account, a word about health, or anything that somebody wrote.
sealed interface PublicText {

	PublicFacts household();

	/// Before the village decides (公示).
	/// @param needs in what the family is in need, in words that say nothing about health
	record Notice(CaseKind kind, PublicFacts household, List<PublicNeed> needs, Instant from,
			Instant until) implements PublicText {

		public Notice {
			needs = List.copyOf(needs);
		}

	}

	/// After the district has decided (公告).
	/// @param category what the household was included under; absent where a risk was
	/// eliminated
	record Announcement(CaseKind kind, PublicFacts household, @Nullable Category category, Instant from,
			Instant until) implements PublicText {
	}

}
