/// The grid: the village teams, and the monitors who answer for a section of households each.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access" })
package org.copperwall.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
