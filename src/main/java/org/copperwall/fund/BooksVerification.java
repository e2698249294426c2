package org.copperwall.fund;

import java.util.List;

import org.copperwall.graph.Yuan;

/// The outcome of recomputing a year's books from their entries.
/// @param accounts every account, recorded and computed
/// @param faults what does not agree; empty for books in order
public record BooksVerification(int year, List<Verified> accounts, List<Fault> faults) {

	/// One account.
	/// @param recorded its balance
	/// @param computed what its entries come to
	record Verified(Account account, Yuan recorded, Yuan computed) {
	}

	/// Something that does not agree.
	/// @param code what is compared
	/// @param subject which account, entry or grant it is
	record Fault(String code, String subject, Yuan recorded, Yuan computed) {
	}

	static BooksVerification of(int year, List<BooksStore.Line> lines) {
		return new BooksVerification(year,
				lines.stream()
					.filter(line -> line.code().equals("ACCOUNT"))
					.map(line -> new Verified(Account.valueOf(line.subject()), new Yuan(line.recorded()),
							new Yuan(line.computed())))
					.toList(),
				lines.stream()
					.filter(BooksStore.Line::isFault)
					.map(line -> new Fault(line.code(), line.subject(), new Yuan(line.recorded()),
							new Yuan(line.computed())))
					.toList());
	}

	public boolean isIntact() {
		return this.faults.isEmpty();
	}

}
