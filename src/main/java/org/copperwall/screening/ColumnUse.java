package org.copperwall.screening;

/// What a column is taken for.
enum ColumnUse {

	NAME, ID_NUMBER, BIRTH_DATE, VILLAGE,
	/// The day that it is said of.
	OCCURRED_ON,
	/// The amount that rules add up.
	AMOUNT,
	/// The code that rules ask for.
	CODE,
	/// Tells one record from another, and is then forgotten.
	DETAIL

}
