package org.copperwall.dashboard;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Limits of the dashboards.
/// @param cachedRows rows of figures kept in memory, about 5 KB each: a district's dashboard has one for itself and one for
/// each township
/// @param cachedPoints points of trends kept in memory, about 100 bytes each
/// @param trendPoints points that one trend may have
/// @param updateInterval a subscriber is sent a new dashboard at most once in this time
@ConfigurationProperties("copperwall.dashboard")
record DashboardSettings(@DefaultValue("10000") long cachedRows, @DefaultValue("200000") long cachedPoints,
		@DefaultValue("400") int trendPoints, @DefaultValue("1s") Duration updateInterval) {
}
