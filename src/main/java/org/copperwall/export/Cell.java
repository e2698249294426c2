package org.copperwall.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// What stands in one cell of a file. Text is made harmless by [SafeText] before it gets here.
sealed interface Cell {

	Cell BLANK = new Blank();

	record Blank() implements Cell {
	}

	record Text(String value) implements Cell {
	}

	record Numeral(BigDecimal value) implements Cell {
	}

	/// @param value yuan, with two places
	record Money(BigDecimal value) implements Cell {
	}

	record Day(LocalDate value) implements Cell {
	}

	/// @param value in China's time, to the second
	record Moment(LocalDateTime value) implements Cell {
	}

}
