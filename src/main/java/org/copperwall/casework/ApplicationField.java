package org.copperwall.casework;

/// What an application asks (申请事项), unless the service knows it already.
public enum ApplicationField {

	/// Where the family lives.
	PLACE,
	/// Its head.
	HEAD,
	/// Who belongs to it.
	MEMBERS,
	/// The identity number of each.
	ID_NUMBERS,
	/// How to reach it.
	TELEPHONE,
	/// Where help is paid to.
	BANK_ACCOUNT,
	/// What may push it back.
	CAUSES,
	/// What the first check of the village found.
	SITUATION,
	/// How much it lacks.
	AMOUNT,
	/// Its signed commitment and authorisation.
	COMMITMENT

}
