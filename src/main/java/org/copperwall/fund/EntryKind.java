package org.copperwall.fund;

import java.util.Set;

/// What an entry of the books records, and between which accounts it moves money. The database gives each entry the same
/// accounts by itself.
public enum EntryKind {

	/// Arranged by the district for the year.
	APPROPRIATION(Account.AVAILABLE, Account.APPROPRIATION),
	/// Spent on the government poverty-prevention insurance.
	PREMIUM(Account.PREMIUM, Account.AVAILABLE),
	/// Promised to a household, at approval of its grant.
	COMMITMENT(Account.COMMITTED, Account.AVAILABLE),
	/// Sent to it, at allocation; a part of what was committed.
	PAYMENT(Account.PAID, Account.COMMITTED),
	/// A payment failed or was given back.
	PAYMENT_RETURN(Account.COMMITTED, Account.PAID),
	/// Freed again, because the grant failed or was returned.
	RELEASE(Account.AVAILABLE, Account.COMMITTED),
	/// Paid by the insurer, outside the appropriation.
	CLAIM(Account.CLAIMED, Account.INSURER),
	/// Taken along into the next year.
	CARRY_OUT(Account.CARRIED, Account.AVAILABLE),
	/// Brought along from the year before.
	CARRY_IN(Account.AVAILABLE, Account.CARRIED),
	/// Given back at the end of the year.
	LAPSE(Account.LAPSED, Account.AVAILABLE);

	/// What belongs to a grant is mended with the grant, and what closes a year not at
	/// all: reversing it alone would part the books from what they tell of.
	private static final Set<EntryKind> REVERSIBLE = Set.of(APPROPRIATION, PREMIUM, CLAIM);

	private final Account debit;

	private final Account credit;

	EntryKind(Account debit, Account credit) {
		this.debit = debit;
		this.credit = credit;
	}

	/// Where the money goes.
	Account debit() {
		return this.debit;
	}

	/// Where it comes from.
	Account credit() {
		return this.credit;
	}

	boolean isReversible() {
		return REVERSIBLE.contains(this);
	}

}
