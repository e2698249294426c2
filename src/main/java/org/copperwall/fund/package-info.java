/// The special fund: appropriation, insurance, grants on their way to families, and the append-only books.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "task", "household",
		"evidence", "monitoring", "casework" })
package org.copperwall.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
