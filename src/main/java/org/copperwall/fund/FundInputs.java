package org.copperwall.fund;

import java.util.UUID;

import org.copperwall.graph.Yuan;

/// What clients enter about a year.
final class FundInputs {

	private FundInputs() {
	}

	/// The district arranges money for a year.
	/// @param reference of the document that arranges it
	record AppropriateFund(UUID requestId, int year, Yuan amount, String reference) {
	}

	/// A year is over.
	record CloseFundYear(UUID requestId, int year) {
	}

	/// An entry was a mistake.
	record ReverseEntry(UUID requestId, String entryId, String reason) {

		@Override
		public String toString() {
			return "ReverseEntry[" + this.entryId + "]";
		}

	}

}
