package org.copperwall.evidence;

import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// An object with a global id that files can belong to. Who may see it may see them.
public interface EvidenceOwner {

	/// GraphQL type, as it stands in global ids.
	String ownerType();

	UUID id();

	RegionCode region();

	/// The household it is about; null while it is about none.
	@Nullable UUID householdId();

}
