package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A need as it was declared, as far as a warning says it too.
/// @param region the household's
/// @param description in the family's own words; kept sealed
/// @param declarer the person who declared it: subject of the token, or whom the partner
/// app named
/// @param app subject of the partner app that handed it in
/// @param role the post or party it was declared in
public record DeclaredNeed(UUID householdId, RegionCode region, Source source, Medium medium, List<RiskCause> causes,
		String description, String declarer, @Nullable String app, Role role, Instant at) {

	public DeclaredNeed {
		causes = List.copyOf(causes);
	}

	@Override
	public String toString() {
		return "DeclaredNeed[" + this.householdId + ", …]";
	}

}
