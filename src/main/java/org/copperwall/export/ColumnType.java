package org.copperwall.export;

import java.util.Map;

/// What the schema says of the values of a column.
sealed interface ColumnType {

	/// Text as it is.
	record Plain() implements ColumnType {
	}

	/// Yes or no.
	record Flag() implements ColumnType {
	}

	/// A whole number, or one with a fraction.
	record Numeric() implements ColumnType {
	}

	/// Yuan, as a decimal string.
	record Money() implements ColumnType {
	}

	/// A calendar day.
	record Day() implements ColumnType {
	}

	/// An instant.
	record Moment() implements ColumnType {
	}

	/// Names of an enumeration, with the term of each.
	record Named(Map<String, Worded> terms) implements ColumnType {

		public Named {
			terms = Map.copyOf(terms);
		}

	}

	/// The form of a cell that holds one such value.
	default ColumnForm form() {
		return switch (this) {
			case Plain _, Flag _, Named _ -> ColumnForm.TEXT;
			case Numeric _ -> ColumnForm.NUMBER;
			case Money _ -> ColumnForm.MONEY;
			case Day _ -> ColumnForm.DATE;
			case Moment _ -> ColumnForm.TIME;
		};
	}

}
