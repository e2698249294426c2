package org.copperwall.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;

/// One change of a spell, kept for ever (监测变更记录): what it was monitored for before and after, by whom, and why.
/// @param version of the spell after it
/// @param takenBack the day of the elimination that a return took back
/// @param reason in the words of who made it; sealed
/// @param caseId the case that decided it, where one did
/// @param by subject of the person's token
public record SpellChange(UUID id, UUID monitoringObjectId, SpellChangeKind kind, int version, Watched before,
		Watched after, @Nullable EndReason endReason, @Nullable LocalDate takenBack, @Nullable SealedText reason,
		@Nullable UUID caseId, List<UUID> evidenceIds, String by, Role byRole, Instant at) {

	public SpellChange {
		evidenceIds = List.copyOf(evidenceIds);
	}

	/// What a household is monitored for.
	public record Watched(Category category, List<RiskCause> causes, List<Dimension> dimensions) {

		public Watched {
			causes = List.copyOf(causes);
			dimensions = List.copyOf(dimensions);
		}

		static Watched of(MonitoringObject spell) {
			return new Watched(spell.category(), spell.causes(), spell.dimensions());
		}

	}

}
