/// From a token to what may be seen and done: viewer, permissions, sealing and masking, entity loading.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region" })
package org.copperwall.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
