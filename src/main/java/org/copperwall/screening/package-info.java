/// What the departments send (部门筛查): taken in row by row, matched to members of households, and held against the rules;
/// what meets them becomes warnings.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "task", "household",
		"monitoring", "casework", "warning" })
package org.copperwall.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
