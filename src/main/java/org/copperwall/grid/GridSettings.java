package org.copperwall.grid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set about the grid. The days are our reading: districts set their own.
/// @param monitoredDays a household under monitoring is visited again within so many days
/// @param otherDays every other household
/// @param visitsPerCall visits that are recorded at a time
/// @param oldestVisitDays a visit is recorded within so many days
/// @param meetingDays working days in which a village makes up for a meeting that it did not hold in a month
@ConfigurationProperties("copperwall.grid")
record GridSettings(@DefaultValue("30") int monitoredDays, @DefaultValue("180") int otherDays,
		@DefaultValue("100") int visitsPerCall, @DefaultValue("366") int oldestVisitDays,
		@DefaultValue("5") int meetingDays) {
}
