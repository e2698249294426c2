/// Shared schema types: refusals, money, ratios, paging, global ids.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.copperwall.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
