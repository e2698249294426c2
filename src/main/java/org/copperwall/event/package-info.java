/// The append-only log, its positions, request keys, and the feed that reads it.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access" })
package org.copperwall.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
