/// The grid: the village teams, their sections, the monitors who answer for a section of households each, and what they do.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "task", "household",
		"evidence", "monitoring", "warning" })
package org.copperwall.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
