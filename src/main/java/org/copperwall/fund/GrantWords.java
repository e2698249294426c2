package org.copperwall.fund;

import java.util.UUID;

import org.copperwall.access.Seal;
import org.copperwall.household.SealedText;
import org.springframework.stereotype.Component;

/// What people write about grants, and where money is sent: sealed, each for its own place.
@Component
class GrantWords {

	static final Place PURPOSE = new Place("fund_grant", "purpose_sealed");

	static final Place ACCOUNT = new Place("fund_grant", "bank_account_sealed");

	static final Place PAYEE = new Place("fund_grant", "payee_sealed");

	static final Place OPINION = new Place("fund_grant", "opinion_sealed");

	static final Place RETURN_REASON = new Place("fund_grant", "return_reason_sealed");

	static final Place BALLOT = new Place("grant_ballot", "opinion_sealed");

	static final Place FINDING = new Place("grant_inspection", "finding_sealed");

	static final Place PAYMENT_ACCOUNT = new Place("grant_payment", "bank_account_sealed");

	static final Place PAYMENT_PAYEE = new Place("grant_payment", "payee_sealed");

	static final Place BANK_FILE = new Place("payment_batch", "content_sealed");

	private final Seal seal;

	GrantWords(Seal seal) {
		this.seal = seal;
	}

	/// Where words are kept.
	record Place(String table, String column) {
	}

	SealedText seal(Place place, UUID id, String words) {
		return SealedText.of(this.seal.seal(place.table(), place.column(), id, words.strip()));
	}

	/// To the last blank.
	SealedText sealAsIs(Place place, UUID id, String text) {
		return SealedText.of(this.seal.seal(place.table(), place.column(), id, text));
	}

	/// In clear.
	String open(Place place, UUID id, SealedText words) {
		return this.seal.open(place.table(), place.column(), id, words.bytes());
	}

	/// A grant's payee, as a payment keeps it.
	Payee forPayment(UUID payment, Grant grant) {
		return new Payee(seal(PAYMENT_ACCOUNT, payment, open(ACCOUNT, grant.id(), grant.payee().account())),
				seal(PAYMENT_PAYEE, payment, open(PAYEE, grant.id(), grant.payee().holder())));
	}

	Payee forGrant(UUID grant, GrantInputs.PayeeEntered entered) {
		return new Payee(seal(ACCOUNT, grant, entered.digits()), seal(PAYEE, grant, entered.holder()));
	}

}
