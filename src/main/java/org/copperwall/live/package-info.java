/// Subscriptions on the wire: WebSocket and SSE, bounded, resumed, ended in time, and revoked.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event" })
package org.copperwall.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
