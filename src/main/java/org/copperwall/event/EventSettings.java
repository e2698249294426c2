package org.copperwall.event;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Limits of the feed.
/// @param ringSize changes of a district kept in memory; who is further behind reads pages from the database
/// @param pageSize changes read from the database at a time
/// @param replayLimit how many changes back a cursor may lie; further back is CURSOR_EXPIRED
/// @param notifyInterval other instances are told at most once in this time
/// @param fallbackInterval how often the heads are read anyway, in case a notification was lost
@ConfigurationProperties("copperwall.event")
record EventSettings(@DefaultValue("4096") int ringSize, @DefaultValue("500") int pageSize,
		@DefaultValue("100000") long replayLimit, @DefaultValue("5ms") Duration notifyInterval,
		@DefaultValue("1s") Duration fallbackInterval) {
}
