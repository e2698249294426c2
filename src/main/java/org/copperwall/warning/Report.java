package org.copperwall.warning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// What somebody reported about a household or a place: what raises a warning, or repeats one.
/// @param weight how grave it is, and why
/// @param reporter the person: subject of the token, or whom a partner app named
/// @param app subject of the partner app that handed it in
/// @param role the post he reported in
/// @param description in his own words; kept sealed
record Report(UUID id, Source source, Medium medium, Weight weight, List<RiskCause> causes, List<Dimension> dimensions,
		String reporter, @Nullable String app, Role role, @Nullable String description, Instant at) {

	Report {
		causes = List.copyOf(causes);
		dimensions = List.copyOf(dimensions);
	}

	Severity severity() {
		return this.weight.severity();
	}

	@Override
	public String toString() {
		return "Report[" + this.id + "]";
	}

}
