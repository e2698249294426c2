/// Versioned rule sets and the calendar of working days: what a deadline, a check or a condition is measured by.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event" })
package org.copperwall.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
