package org.copperwall.screening;

/// Findings of a batch by what became of them.
record FindingCounts(long findings, long raised, long joined, long quiet, long gone, long retracted) {

	static final FindingCounts NONE = new FindingCounts(0, 0, 0, 0, 0, 0);

	/// Whether any stands in a warning.
	boolean stand() {
		return this.raised + this.joined + this.quiet > 0;
	}

}
