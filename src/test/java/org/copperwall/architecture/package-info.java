/// What the house demands of every room, checked over code, SQL and schema; each rule is tried against a violation.
@NullMarked
package org.copperwall.architecture;

import org.jspecify.annotations.NullMarked;
