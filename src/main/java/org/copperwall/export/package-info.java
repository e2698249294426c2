/// Lists as files: a list is read page by page through the graph, as the viewer who asked, and written as a stream.
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "region", "access", "event", "rules", "evidence :: storage" })
package org.copperwall.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
