/// Files that prove something (佐证材料): asked for, taken in, checked, kept and shown; each belongs to a case, a household or
/// another owner, and is seen by who may see that.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "task", "household" })
package org.copperwall.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
