/// The figures of a region at a position of its district's stream, and how they went over the days, from the views that the other rooms publish.
@NullMarked
@ApplicationModule(
		allowedDependencies = { "graph", "region", "access", "event", "rules", "monitoring", "casework", "warning" })
package org.copperwall.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
