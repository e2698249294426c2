/// Subscriptions on the wire: WebSocket and SSE, bounded, resumed and ended in time.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event" })
package org.copperwall.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
