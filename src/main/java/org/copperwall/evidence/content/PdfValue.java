package org.copperwall.evidence.content;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A value of a PDF, as far as it matters for judging the file.
sealed interface PdfValue {

	record Name(String text) implements PdfValue {
	}

	record Whole(double value) implements PdfValue {
	}

	/// @param number of the object that stands for this value
	record Reference(int number) implements PdfValue {
	}

	record Items(List<PdfValue> values) implements PdfValue {
	}

	record Entries(Map<String, PdfValue> values) implements PdfValue {

		@Nullable PdfValue get(String key) {
			return this.values.get(key);
		}

		boolean is(String key, String name) {
			return get(key) instanceof Name(String text) && text.equals(name);
		}

		/// @return -1 when there is no such number
		long whole(String key) {
			return get(key) instanceof Whole(double value) ? (long) value : -1;
		}

	}

	/// Texts, truth values and nothing.
	record Other() implements PdfValue {
	}

}
