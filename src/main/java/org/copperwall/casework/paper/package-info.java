/// Draws pages: typefaces, tables, pictures. It knows nothing of cases, and is used inside this room only.
@NullMarked
package org.copperwall.casework.paper;

import org.jspecify.annotations.NullMarked;
