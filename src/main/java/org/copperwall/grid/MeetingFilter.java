package org.copperwall.grid;

import java.time.LocalDate;

import org.copperwall.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/// What a list of meetings is narrowed by; what is absent does not narrow.
/// @param from first day, until: last day
record MeetingFilter(@Nullable RegionLevel level, @Nullable LocalDate from, @Nullable LocalDate until) {

	static final MeetingFilter NONE = new MeetingFilter(null, null, null);

}
