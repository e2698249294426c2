/// Photographs and documents: taken in, checked, kept, given out.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "task", "household" })
package org.copperwall.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
