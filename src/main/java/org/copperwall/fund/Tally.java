package org.copperwall.fund;

import java.util.Collection;

/// How a vote stands. It is decided once as many have voted as the rules ask for, the head among them: by more than half
/// of the ballots, and by the head's where they are equal.
enum Tally {

	UNDECIDED, APPROVED, REJECTED;

	/// @param quorum ballots at least
	static Tally of(Collection<Ballot> ballots, int quorum) {
		Ballot head = ballots.stream().filter(Ballot::head).findFirst().orElse(null);
		if (head == null || ballots.size() < quorum) {
			return UNDECIDED;
		}
		long yes = ballots.stream().filter(Ballot::approves).count();
		long no = ballots.size() - yes;
		boolean approved = yes == no ? head.approves() : yes > no;
		return approved ? APPROVED : REJECTED;
	}

}
