package org.copperwall.fund;

/// What the mutations of insurances answer when they are accepted.
final class InsuranceAnswers {

	private InsuranceAnswers() {
	}

	/// It is bought.
	record InsuranceBought(InsurancePolicy policy) {
	}

	/// What was paid is on record.
	record InsuranceClaimRecorded(InsuranceClaim claim) {
	}

}
