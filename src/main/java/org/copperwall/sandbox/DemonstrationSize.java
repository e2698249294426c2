package org.copperwall.sandbox;

/// How much demonstration data there is. At every size the first 12,000 households are the same, and all the figures told
/// of the district are among them: what grows is the number of households that were never monitored, their people,
/// allowances, incomes and visits, and the settled warnings of the past.
/// @param factor 12,000 households and 45,000 people times this
record DemonstrationSize(int factor) {

	static final DemonstrationSize USUAL = new DemonstrationSize(1);

	private static final int LARGEST = 100;

	DemonstrationSize {
		if (factor < 1 || factor > LARGEST) {
			throw new IllegalArgumentException(
					"the size factor of the demonstration data is from 1 to " + LARGEST + ", not " + factor);
		}
	}

}
