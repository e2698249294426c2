/// The administrative tree; a code is a path.
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.copperwall.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
