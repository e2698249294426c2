package org.copperwall.live;

import org.springframework.stereotype.Component;

import org.copperwall.access.TokenClock;

/// What every event stream needs and none owns.
@Component
record StreamServices(LiveSettings settings, StreamEvents events, TokenClock tokenClock, Starts starts, Links links) {
}
