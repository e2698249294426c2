/// Copperwall: one live graph over the monitoring network of a district. Each package below is a room.
@NullMarked
package org.copperwall;

import org.jspecify.annotations.NullMarked;
