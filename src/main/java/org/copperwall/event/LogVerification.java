package org.copperwall.event;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// The outcome of recomputing a district's log.
/// @param firstBroken the first position that does not verify, or nothing
record LogVerification(RegionCode districtCode, boolean intact, long events, Cursor head, @Nullable Long firstBroken) {
}
