/// The service's entrance: how it starts, with what settings, and when it refuses to.
@NullMarked
package org.copperwall;

import org.jspecify.annotations.NullMarked;
