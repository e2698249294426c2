/// The special fund: the year's appropriation and its append-only books.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "household" })
package org.copperwall.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
