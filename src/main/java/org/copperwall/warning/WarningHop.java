package org.copperwall.warning;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Holder;
import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// One leg of a warning's round trip as it was made (预警流转).
/// @param number 1 for the first
/// @param holder who had it
/// @param departments that took part in the trip so far: their officers read its notes
/// @param end absent while the warning is there
public record WarningHop(UUID warningId, int number, Hop hop, Holder holder, Instant startedAt, @Nullable Instant dueAt,
		Set<String> departments, @Nullable End end) {

	public WarningHop {
		departments = Set.copyOf(departments);
	}

	/// How it ended.
	/// @param by subject of who ended it; absent where nobody's token did
	/// @param role the post he acted in
	/// @param notes what was found, or why it was returned; sealed
	record End(HopEnding ending, Instant at, @Nullable String by, @Nullable Role role, @Nullable SealedText notes,
			List<UUID> evidenceIds) {

		End {
			evidenceIds = List.copyOf(evidenceIds);
		}

	}

	/// When the warning left; absent while it is there.
	public @Nullable Instant endedAt() {
		return this.end == null ? null : this.end.at();
	}

	public @Nullable HopEnding ending() {
		return this.end == null ? null : this.end.ending();
	}

	public @Nullable String endedBy() {
		return this.end == null ? null : this.end.by();
	}

	public @Nullable Role endedRole() {
		return this.end == null ? null : this.end.role();
	}

	List<UUID> evidenceIds() {
		return this.end == null ? List.of() : this.end.evidenceIds();
	}

}
