package org.copperwall.rules;

/// When a village's deliberation (评议表决) counts. Shares are fractions of whole numbers: two thirds of six are four, and
/// no rounding argues about it.
/// @param panel who deliberates, such as `VILLAGE_REPRESENTATIVES` (村民代表)
/// @param presentOf numerator of the share of the panel that must be present
/// @param presentIn denominator of that share
/// @param minimumVoters fewest persons present, however small the panel
public record VoteRule(String panel, int presentOf, int presentIn, int minimumVoters) {

	public VoteRule {
		if (presentOf < 1 || presentIn < presentOf || minimumVoters < 1) {
			throw new IllegalArgumentException("a quorum is a share between 0 and 1 and at least one voter");
		}
	}

	/// Whether enough of the panel were present for the vote to count.
	public boolean isQuorate(int panelSize, int present) {
		return present >= this.minimumVoters && (long) present * this.presentIn >= (long) panelSize * this.presentOf;
	}

	/// Fewest persons of a panel that size who must be present.
	public int quorumOf(int panelSize) {
		return Math.max(this.minimumVoters, Math.ceilDiv(panelSize * this.presentOf, this.presentIn));
	}

	/// Whether more than half of those present were in favour.
	public boolean isCarried(int present, int inFavour) {
		return inFavour * 2L > present;
	}

}
