/// Who must do what by when: one mechanism for steps, hops and replies. Tasks pause, are found overdue by a sweep, and are
/// escalated once.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules" })
package org.copperwall.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
