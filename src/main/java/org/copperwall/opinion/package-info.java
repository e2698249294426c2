/// Reports from media, petitions, the hotline and the net: located, verified or refuted, and answered in time.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "task", "household", "monitoring",
		"casework", "warning" })
package org.copperwall.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
