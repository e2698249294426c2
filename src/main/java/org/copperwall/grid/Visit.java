package org.copperwall.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.evidence.EvidenceOwner;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.Dimension;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A visit to a household, as somebody of its village recorded it (入户走访). Never changed afterwards.
/// @param monitorId who went, where that was a monitor
/// @param recorderRole the post it was recorded in; absent for what was loaded
/// @param met whether anybody of the family was met: a closed door counts as no visit
/// @param present members who were
/// @param secure dimensions that were seen and found secure; atRisk: found at risk
/// @param warningId what stands for what was found
record Visit(UUID id, UUID householdId, RegionCode region, @Nullable UUID monitorId, LocalDate visitedOn,
		@Nullable Role recorderRole, boolean met, List<UUID> present, List<Dimension> secure, List<Dimension> atRisk,
		@Nullable SealedText notes, List<UUID> evidenceIds, @Nullable UUID warningId,
		Instant recordedAt) implements EvidenceOwner {

	Visit {
		present = List.copyOf(present);
		secure = List.copyOf(secure);
		atRisk = List.copyOf(atRisk);
		evidenceIds = List.copyOf(evidenceIds);
	}

	@Override
	public String ownerType() {
		return GridEvent.VISIT;
	}

	/// All six, in their order.
	public List<DimensionSeen> dimensions() {
		return Arrays.stream(Dimension.values())
			.map(dimension -> new DimensionSeen(dimension,
					this.atRisk.contains(dimension) ? DimensionState.AT_RISK
							: this.secure.contains(dimension) ? DimensionState.SECURE : DimensionState.NOT_SEEN))
			.toList();
	}

	/// How a dimension was found.
	record DimensionSeen(Dimension dimension, DimensionState state) {
	}

	/// What somebody saw of a dimension.
	enum DimensionState {

		SECURE, AT_RISK, NOT_SEEN

	}

	/// In which order visits are listed.
	enum Order {

		NEWEST, OLDEST

	}

	/// By what visits are counted.
	enum CountBy {

		REGION, MET, FOUND

	}

}
