package org.copperwall.household;

/// Data that is sealed, and shown only to those who say what for.
public enum PersonalField {

	ID_NUMBER, NO_ID_REASON, PHONE, HEALTH, BANK_ACCOUNT;

	/// Whether it belongs to one person rather than to the household.
	boolean isOfMember() {
		return this != BANK_ACCOUNT;
	}

}
