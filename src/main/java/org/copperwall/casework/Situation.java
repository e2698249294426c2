package org.copperwall.casework;

import java.util.List;

import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;

/// How a household stands, as far as it is known.
/// @param members persons who belong to it, at least one
/// @param income net, a head and year
/// @param expenses of the household in a year that it cannot avoid and nobody refunds
/// @param labour members who can work
/// @param allowance class of low-income allowance; 0 for none
record Situation(Known<Boolean> formerPoor, Known<Integer> members, Known<Yuan> income, Known<Yuan> expenses,
		Known<List<RiskCause>> causes, Known<List<Dimension>> dimensionsAtRisk, Known<Integer> labour,
		Known<Integer> allowance) {

	/// As it would stand. Who supposes other members and no other income supposes the
	/// same income for more or fewer heads.
	Situation supposing(AssessInputs.Changes changes) {
		Known<Integer> heads = this.members.supposing(changes.members());
		return new Situation(this.formerPoor, heads, shared(heads).supposing(changes.incomePerHead()),
				this.expenses.supposing(changes.expenses()), this.causes.supposing(changes.causes()),
				this.dimensionsAtRisk.supposing(changes.dimensionsAtRisk()), this.labour,
				this.allowance.supposing(changes.allowanceClass()));
	}

	private Known<Yuan> shared(Known<Integer> heads) {
		Yuan each = this.income.value();
		int before = headsOf(this.members);
		int now = headsOf(heads);
		return each == null || before == now ? this.income
				: Known.of(new Yuan(Math.multiplyExact(each.fen(), before) / now), FactSource.SUPPOSED, null);
	}

	int heads() {
		return headsOf(this.members);
	}

	private static int headsOf(Known<Integer> members) {
		return Math.max(1, members.found().orElse(1));
	}

}
