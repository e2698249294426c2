package org.copperwall.fund;

import org.copperwall.graph.Yuan;

/// What another policy already gave (已享受其他政策).
record GrantLine(ReliefPolicy policy, Yuan amount) {
}
