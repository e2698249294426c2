package org.copperwall.live;

import org.springframework.stereotype.Component;

import org.copperwall.access.TokenClock;
import org.copperwall.access.ViewerTokens;
import org.copperwall.graph.GraphErrors;

/// What every socket needs and none owns.
@Component
record SocketServices(LiveSettings settings, ClientMessages clientMessages, ServerMessages serverMessages,
		ViewerTokens tokens, TokenClock tokenClock, Starts starts, GraphErrors errors, Links links) {
}
