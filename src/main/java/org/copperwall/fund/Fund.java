package org.copperwall.fund;

import java.time.Instant;
import java.util.Map;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A district's special fund in one year, as its accounts stand (防返贫专项资金).
/// @param region the district
/// @param balances what stands in each account
/// @param closedAt absent while the year takes entries
public record Fund(RegionCode region, int year, Map<Account, Yuan> balances, @Nullable Instant closedAt) {

	public Fund {
		balances = Map.copyOf(balances);
	}

	/// One account and what stands in it.
	record AccountBalance(Account account, Yuan balance) {
	}

	/// Arranged by the district for the year.
	public Yuan appropriated() {
		return Yuan.ZERO.minus(in(Account.APPROPRIATION));
	}

	public Yuan premium() {
		return in(Account.PREMIUM);
	}

	/// Promised to households and not released again, paid or not.
	public Yuan committed() {
		return in(Account.COMMITTED).plus(in(Account.PAID));
	}

	public Yuan paid() {
		return in(Account.PAID);
	}

	/// What can still be promised: appropriated and carried in, less premium, committed,
	/// and what lapsed or went on into the next year.
	public Yuan available() {
		return in(Account.AVAILABLE);
	}

	/// Paid by the insurer, outside the appropriation.
	public Yuan claimed() {
		return in(Account.CLAIMED);
	}

	/// Brought along from the year before, less what was taken along into the next.
	public Yuan carried() {
		return Yuan.ZERO.minus(in(Account.CARRIED));
	}

	public Yuan lapsed() {
		return in(Account.LAPSED);
	}

	public boolean isClosed() {
		return this.closedAt != null;
	}

	Yuan in(Account account) {
		return this.balances.getOrDefault(account, Yuan.ZERO);
	}

	/// Whether an entry takes no more than is there. Sources may be drawn on without end.
	boolean covers(NewEntry entry) {
		return switch (entry.source()) {
			case APPROPRIATION, INSURER, CARRIED -> true;
			case AVAILABLE, PREMIUM, COMMITTED, PAID, LAPSED, CLAIMED ->
				in(entry.source()).compareTo(entry.amount()) >= 0;
		};
	}

}
