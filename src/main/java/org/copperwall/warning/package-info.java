/// One signal about one household until people settle it, and the round trip it makes.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "task", "household",
		"evidence", "monitoring", "casework" })
package org.copperwall.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
