package org.copperwall.fund;

import java.util.Map;

import org.copperwall.graph.Yuan;

/// What a list of entries moves: what it debits to each account less what it credits to it.
record BalancesOfEntries(Map<Account, Yuan> balances) {

	BalancesOfEntries {
		balances = Map.copyOf(balances);
	}

	Yuan of(Account account) {
		return this.balances.getOrDefault(account, Yuan.ZERO);
	}

}
