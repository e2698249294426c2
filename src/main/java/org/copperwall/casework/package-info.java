/// Approval cases: a need is declared, and the file goes through its five steps to a decision that holds.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "task", "household",
		"evidence", "evidence :: storage", "monitoring" })
package org.copperwall.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
