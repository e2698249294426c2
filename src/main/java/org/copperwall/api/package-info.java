/// The graph over HTTP: limits, the document cache, trusted documents, and what a client is told of errors.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "access", "live" })
package org.copperwall.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
