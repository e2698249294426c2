package org.copperwall.fund;

import org.copperwall.graph.Yuan;

/// What a list of grants comes to.
/// @param committed promised and not released again, paid or not
/// @param paid on its way to the families, or with them
record MoneyOfGrants(Yuan committed, Yuan paid) {
}
