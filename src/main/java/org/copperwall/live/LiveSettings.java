package org.copperwall.live;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// The limits of what is kept open. Nothing on the wire is without one.
/// @param connections sockets and event streams open at a time; one more is sent away
/// with 1013
/// @param initTimeout how long a socket may wait before its `connection_init`, else 4408
/// @param admissionTimeout how long the issuer's keys may be waited for, else 1013
/// @param pingInterval after how much silence towards a client it is pinged
/// @param pongTimeout how long a pinged client may be silent before it counts as gone,
/// else 4499
/// @param operationsPerSocket operations one socket may have running; one more is refused
/// with `RATE_LIMITED`
/// @param idLength characters an operation's id may have, else 4400
/// @param frameSize bytes one message of a client may have, else 1009
/// @param bodySize bytes the body of an HTTP request may have, else 413
/// @param queueSize bytes that may wait for one client (message heads count too, about
/// 100 bytes each), else 1013
/// @param queueAge how long the oldest waiting message may wait for one client, else 1013
/// @param closeTimeout how long a client may take over the closing handshake before the
/// connection is cut
/// @param drainPeriod over how long a stopping service spreads the closing (1012) of what
/// is open
/// @param streamKeepAlive after how much silence an event stream gets a comment, so that
/// proxies keep it
/// @param sweepInterval how often deadlines are looked at; they are kept to this
/// precision
/// @param retention how long results of shared streams are kept for those who come back;
/// no more than `queueSize` of each stream
/// @param catchUps executions that may catch up at a time; others wait for their turn
/// @param ahead events of a stream that may be executed at a time; they are told in order
/// @param outageRetries how often an event is executed again while the database is away,
/// at intervals that grow to 2 seconds, before it is told without what could not be read
/// @param retryAtLeast the soonest that clients are told to come back after a cut
/// @param retryAtMost the latest; which it is for one of them is drawn by chance
@ConfigurationProperties("copperwall.live")
public record LiveSettings(@DefaultValue("15000") int connections, @DefaultValue("5s") Duration initTimeout,
		@DefaultValue("10s") Duration admissionTimeout, @DefaultValue("25s") Duration pingInterval,
		@DefaultValue("10s") Duration pongTimeout, @DefaultValue("100") int operationsPerSocket,
		@DefaultValue("128") int idLength, @DefaultValue("64KB") DataSize frameSize,
		@DefaultValue("256KB") DataSize bodySize, @DefaultValue("1MB") DataSize queueSize,
		@DefaultValue("15s") Duration queueAge, @DefaultValue("2s") Duration closeTimeout,
		@DefaultValue("3s") Duration drainPeriod, @DefaultValue("15s") Duration streamKeepAlive,
		@DefaultValue("100ms") Duration sweepInterval, @DefaultValue("30s") Duration retention,
		@DefaultValue("4") int catchUps, @DefaultValue("4") int ahead, @DefaultValue("20") int outageRetries,
		@DefaultValue("500ms") Duration retryAtLeast, @DefaultValue("10s") Duration retryAtMost) {
}
