package org.copperwall.evidence.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads values of a PDF one after the other, exactly as they stand there: no repair, and bounds on nesting and number.
final class PdfLexer {

	private static final int DEEPEST = 64;

	private static final int MOST_VALUES = 500_000;

	private static final int LONGEST_NAME = 512;

	private static final int LONGEST_COMMENT = 1024;

	private final FileBytes file;

	private final long end;

	private long at;

	private int values;

	PdfLexer(FileBytes file, long from, long end) {
		this.file = file;
		this.at = from;
		this.end = end;
	}

	long at() {
		return this.at;
	}

	void go(long place) {
		this.at = place;
	}

	boolean ended() {
		return this.at >= this.end;
	}

	/// Past space and comments. A comment could be a page or a script to other programs.
	void skip() {
		while (this.at < this.end) {
			int character = this.file.at(this.at);
			if (character == '%') {
				comment();
			}
			else if (!space(character)) {
				return;
			}
			else {
				this.at++;
			}
		}
	}

	private void comment() {
		long from = this.at;
		while (this.at < this.end && this.file.at(this.at) != '\n' && this.file.at(this.at) != '\r') {
			this.at++;
		}
		if (this.at - from > LONGEST_COMMENT) {
			throw ContentRefused.broken("a long comment");
		}
		if (from > 0) {
			Foreign.check(this.file, from, this.at);
		}
	}

	/// @return whether a word stands here; it is then behind us
	boolean take(String word) {
		boolean here = this.at + word.length() <= this.end && this.file.startsWith(this.at, word)
				&& (this.at + word.length() == this.end || !regular(this.file.at(this.at + word.length())));
		if (here) {
			this.at += word.length();
		}
		return here;
	}

	void expect(String word) {
		skip();
		if (!take(word)) {
			throw ContentRefused.broken("no " + word + " where it must be");
		}
	}

	/// @return a whole number that is not negative, or -1 and nothing is read
	long whole() {
		long from = this.at;
		long value = 0;
		while (this.at < this.end && this.at - from < 12 && digit(this.file.at(this.at))) {
			value = 10 * value + this.file.at(this.at) - '0';
			this.at++;
		}
		if (this.at == from || (this.at < this.end && regular(this.file.at(this.at)))) {
			this.at = from;
			return -1;
		}
		return value;
	}

	PdfValue value() {
		this.values = 0;
		return value(0);
	}

	private PdfValue value(int depth) {
		skip();
		if (depth > DEEPEST || ++this.values > MOST_VALUES) {
			throw ContentRefused.tooComplex("values within values");
		}
		return switch (here()) {
			case '/' -> new PdfValue.Name(name());
			case '(' -> text();
			case '[' -> items(depth);
			case '<' -> this.file.at(this.at + 1) == '<' ? entries(depth) : hexadecimal();
			default -> word();
		};
	}

	private PdfValue items(int depth) {
		List<PdfValue> items = new ArrayList<>();
		this.at++;
		for (skip(); here() != ']'; skip()) {
			items.add(value(depth + 1));
		}
		this.at++;
		return new PdfValue.Items(items);
	}

	private PdfValue entries(int depth) {
		Map<String, PdfValue> entries = new HashMap<>();
		this.at += 2;
		for (skip(); here() != '>'; skip()) {
			if (here() != '/') {
				throw ContentRefused.broken("an entry without name");
			}
			String key = name();
			PdfValue value = value(depth + 1);
			PdfActions.check(key, value);
			entries.put(key, value);
		}
		if (this.file.at(this.at + 1) != '>') {
			throw ContentRefused.broken("entries without end");
		}
		this.at += 2;
		return new PdfValue.Entries(entries);
	}

	/// A letter may be written as its number, which is how scripts hide.
	private String name() {
		StringBuilder name = new StringBuilder();
		this.at++;
		while (this.at < this.end && regular(this.file.at(this.at))) {
			int character = this.file.at(this.at);
			if (character == '#' && this.at + 2 < this.end) {
				int high = Character.digit(this.file.at(this.at + 1), 16);
				int low = Character.digit(this.file.at(this.at + 2), 16);
				if (high >= 0 && low >= 0) {
					character = high << 4 | low;
					this.at += 2;
				}
			}
			this.at++;
			name.append((char) character);
			if (name.length() > LONGEST_NAME) {
				throw ContentRefused.broken("a long name");
			}
		}
		return name.toString();
	}

	private PdfValue text() {
		int open = 0;
		do {
			switch (here()) {
				case '\\' -> this.at++;
				case '(' -> open++;
				case ')' -> open--;
				default -> {
					// Any other character is what the text says.
				}
			}
			this.at++;
		}
		while (open > 0);
		return new PdfValue.Other();
	}

	private PdfValue hexadecimal() {
		this.at++;
		while (here() != '>') {
			if (Character.digit(here(), 16) < 0 && !space(here())) {
				throw ContentRefused.broken("a text in wrong digits");
			}
			this.at++;
		}
		this.at++;
		return new PdfValue.Other();
	}

	private PdfValue word() {
		long number = whole();
		if (number >= 0) {
			long behind = this.at;
			skip();
			if (whole() >= 0) {
				skip();
				if (take("R")) {
					return new PdfValue.Reference((int) Math.min(Integer.MAX_VALUE, number));
				}
			}
			this.at = behind;
			return new PdfValue.Whole(number);
		}
		if (take("true") || take("false") || take("null")) {
			return new PdfValue.Other();
		}
		return fraction();
	}

	private PdfValue fraction() {
		StringBuilder digits = new StringBuilder();
		while (this.at < this.end && regular(this.file.at(this.at)) && digits.length() < 64) {
			digits.append((char) this.file.at(this.at));
			this.at++;
		}
		try {
			return new PdfValue.Whole(Double.parseDouble(digits.toString()));
		}
		catch (NumberFormatException noNumber) {
			throw new ContentRefused(ContentFault.BROKEN, "neither number nor word", noNumber);
		}
	}

	private int here() {
		if (this.at >= this.end) {
			throw new ContentRefused(ContentFault.TRUNCATED, "ends within a value");
		}
		return this.file.at(this.at);
	}

	private static boolean digit(int character) {
		return character >= '0' && character <= '9';
	}

	private static boolean space(int character) {
		return character == 0 || character == '\t' || character == '\n' || character == '\f' || character == '\r'
				|| character == ' ';
	}

	private static boolean regular(int character) {
		return !space(character) && "()<>[]{}/%".indexOf(character) < 0;
	}

}
