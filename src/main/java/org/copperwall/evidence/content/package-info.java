/// What is in a file: recognised by its content, checked, and made fit to be shown. Used by the room around it alone.
@NullMarked
package org.copperwall.evidence.content;

import org.jspecify.annotations.NullMarked;
