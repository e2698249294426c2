/// The family, its members, allowance history and income; what is sealed of it, and who was shown that.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "task" })
package org.copperwall.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
