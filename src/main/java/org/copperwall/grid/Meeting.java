package org.copperwall.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A judgment meeting of a village or a township (研判会): who attended and, in its judgments, what came out.
/// @param posts of the place that attended, by role; monitorIds: monitors who did
public record Meeting(UUID id, RegionCode regionCode, LocalDate heldOn, List<Role> posts, List<UUID> monitorIds,
		@Nullable SealedText minutes, Role recorderRole, Instant recordedAt) {

	public Meeting {
		posts = List.copyOf(posts);
		monitorIds = List.copyOf(monitorIds);
	}

	/// What a meeting made of a warning. The warning is moved on by who holds it.
	record Judgment(UUID id, UUID meetingId, UUID warningId, Conclusion conclusion, @Nullable SealedText reasons) {
	}

	/// What is to come of a warning (研判结论).
	enum Conclusion {

		APPLICATION, HELP_ON_THE_SPOT, PASS_ON, KEEP_WATCHING, UNFOUNDED

	}

}
