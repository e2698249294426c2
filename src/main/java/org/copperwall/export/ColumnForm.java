package org.copperwall.export;

/// What the cells of a column hold.
enum ColumnForm {

	TEXT, NUMBER, MONEY, DATE, TIME

}
