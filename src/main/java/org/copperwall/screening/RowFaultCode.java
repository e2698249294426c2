package org.copperwall.screening;

/// What can be wrong with a row (错误代码).
enum RowFaultCode {

	/// Bytes that are no text in the announced encoding.
	ENCODING,
	/// Longer than a line may be.
	LINE_TOO_LONG,
	/// Not a row of CSV, or not an object of JSON.
	SHAPE,
	/// Other cells than the header has.
	CELLS,
	/// A column that the kind does not have.
	COLUMN_UNKNOWN,
	/// A required column is not there.
	COLUMN_MISSING,
	/// A column stands there twice.
	COLUMN_TWICE,
	/// Empty.
	REQUIRED,
	/// Neither text nor number.
	TYPE,
	/// Too many characters.
	TOO_LONG,
	/// A character that is none, such as a tabulator.
	CONTROL_CHARACTER,
	/// Not of the form of an identity number.
	ID_SHAPE,
	/// The identity number holds a day that does not exist.
	ID_BIRTH_DATE,
	/// The identity number's check character is wrong.
	ID_CHECK_DIGIT,
	/// The birth date is not that of the identity number.
	OTHER_BIRTH_DATE,
	/// Neither identity number, nor birth date and village.
	PERSON_UNKNOWN,
	/// Not a day.
	DATE_SHAPE,
	/// A day that is still to come.
	IN_FUTURE,
	/// A day before 1900.
	TOO_OLD,
	/// Not an amount.
	AMOUNT_SHAPE,
	/// An amount beyond the column's bounds.
	OUT_OF_RANGE,
	/// A code that the column does not know.
	CODE_UNKNOWN,
	/// Not a village's code, or of a village outside the batch's region.
	OUTSIDE_REGION

}
