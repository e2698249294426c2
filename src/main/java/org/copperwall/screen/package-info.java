/// The built front end on the wire: its files at `/`, and what it must know before anybody has signed in.
@NullMarked
@ApplicationModule(allowedDependencies = { "access" })
package org.copperwall.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
