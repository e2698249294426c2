package org.copperwall.screening;

/// What a column of a record holds (列类型).
enum ColumnType {

	/// Text up to a length.
	TEXT,
	/// A citizen's identity number.
	ID_NUMBER,
	/// A day, as 2026-03-09.
	DATE,
	/// An amount in yuan with at most two places.
	YUAN,
	/// One of the codes that the column names.
	CODE,
	/// Code of a village or village group of the batch's region.
	VILLAGE

}
