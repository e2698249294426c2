/// A household's spell under monitoring: who helps it, by which measures, and how the spell ends.
@NullMarked
@ApplicationModule(
		allowedDependencies = { "graph", "region", "access", "event", "rules", "task", "household", "evidence" })
package org.copperwall.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
