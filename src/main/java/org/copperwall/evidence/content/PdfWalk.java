package org.copperwall.evidence.content;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The way through a PDF from its first byte to its last, object by object. Every byte belongs to an object, a table or
/// white space; every stream is unfolded once to see that it can be, and then forgotten.
///
/// The tables of the file are not believed: a reader that follows them can be led into the middle of a picture, in circles,
/// or to objects that no other reader sees. What was found here is written anew with a table of our own.
final class PdfWalk {

	private static final int LARGEST_NUMBER = 8_388_607;

	/// White space that may stand behind the last line.
	private static final int LONGEST_END = 1024;

	private final FileBytes file;

	private final ContentSettings settings;

	private final PdfLexer lexer;

	private final PdfStreams streams;

	private final Map<Integer, PdfObject> objects = new LinkedHashMap<>();

	private final Map<Integer, Long> wholes = new HashMap<>();

	/// Lengths that another object tells: by its number, what was measured.
	private final Map<Integer, Long> measured = new HashMap<>();

	private int root = -1;

	private int found;

	/// Where an object stands.
	/// @param bare without the words around it
	record PdfObject(int number, long generation, FileBytes file, long from, long to, boolean bare) {
	}

	PdfWalk(FileBytes file, ContentSettings settings, Workbench bench) {
		this.file = file;
		this.settings = settings;
		this.lexer = new PdfLexer(file, 0, file.length());
		this.streams = new PdfStreams(file, settings, bench);
	}

	/// @return the objects by their numbers, of several with one number the last
	Map<Integer, PdfObject> walk() throws IOException {
		checkEnd();
		this.lexer.skip();
		while (!this.lexer.ended()) {
			part();
			this.lexer.skip();
		}
		if (this.root < 0 || !this.objects.containsKey(this.root)) {
			throw new ContentRefused(ContentFault.TRUNCATED, "no catalogue");
		}
		this.measured.forEach((number, length) -> {
			long told = this.wholes.getOrDefault(number, -1L);
			if (told < length || told > length + 2) {
				throw ContentRefused.broken("a stream of another length");
			}
		});
		return this.objects;
	}

	int root() {
		return this.root;
	}

	private void checkEnd() {
		long end = this.file.length();
		while (end > 0 && this.file.length() - end < LONGEST_END && this.file.at(end - 1) <= ' ') {
			end--;
		}
		if (!this.file.startsWith(end - 5, "%%EOF")) {
			boolean before = this.file.find("%%EOF", Math.max(0, end - 64 * 1024), end) >= 0;
			throw before ? new ContentRefused(ContentFault.TRAILING_DATA, "goes on behind its end")
					: new ContentRefused(ContentFault.TRUNCATED, "has no end");
		}
	}

	private void part() throws IOException {
		long from = this.lexer.at();
		if (this.lexer.take("xref")) {
			table();
		}
		else if (this.lexer.take("trailer")) {
			if (this.lexer.value() instanceof PdfValue.Entries entries) {
				root(entries);
			}
		}
		else if (this.lexer.take("startxref")) {
			this.lexer.skip();
			if (this.lexer.whole() < 0) {
				throw ContentRefused.broken("no place of the table");
			}
		}
		else {
			object(from);
		}
	}

	private void table() {
		this.lexer.skip();
		while (this.lexer.whole() >= 0 || this.lexer.take("n") || this.lexer.take("f")) {
			this.lexer.skip();
		}
	}

	private void root(PdfValue.Entries entries) {
		if (entries.get("Root") instanceof PdfValue.Reference(int number)) {
			this.root = number;
		}
	}

	private void object(long from) throws IOException {
		long number = this.lexer.whole();
		this.lexer.skip();
		long generation = this.lexer.whole();
		if (number < 1 || number > LARGEST_NUMBER || generation < 0 || generation > 65_535) {
			throw ContentRefused.broken("something that is no object");
		}
		if (++this.found > this.settings.objects()) {
			throw ContentRefused.tooComplex("too many objects");
		}
		this.lexer.expect("obj");
		PdfValue value = this.lexer.value();
		if (value instanceof PdfValue.Whole(double whole)) {
			this.wholes.put((int) number, (long) whole);
		}
		this.lexer.skip();
		boolean kept = !(value instanceof PdfValue.Entries entries) || !stream(entries);
		this.lexer.expect("endobj");
		if (kept) {
			this.objects.put((int) number,
					new PdfObject((int) number, generation, this.file, from, this.lexer.at(), false));
		}
	}

	/// @return whether it was one that only says where others stand
	private boolean stream(PdfValue.Entries entries) throws IOException {
		if (!this.file.startsWith(this.lexer.at(), "stream")) {
			return false;
		}
		long from = this.lexer.at() + 6;
		from += this.file.at(from) == '\r' ? 1 : 0;
		if (this.file.at(from) != '\n') {
			throw ContentRefused.broken("a stream without beginning");
		}
		from++;
		long length = length(entries, from);
		this.lexer.go(from + length);
		this.lexer.expect("endstream");
		if (entries.is("Type", "XRef")) {
			this.streams.check(entries, from, length);
			root(entries);
			return true;
		}
		if (entries.is("Type", "ObjStm")) {
			packed(entries, this.streams.unpack(entries, from, length));
			return true;
		}
		this.streams.check(entries, from, length);
		return false;
	}

	private long length(PdfValue.Entries entries, long from) {
		if (entries.get("Length") instanceof PdfValue.Reference(int number)) {
			long end = this.file.find("endstream", from, this.file.length());
			if (end < 0) {
				throw new ContentRefused(ContentFault.TRUNCATED, "a stream without end");
			}
			long length = end - from;
			length -= length > 0 && this.file.at(from + length - 1) == '\n' ? 1 : 0;
			length -= length > 0 && this.file.at(from + length - 1) == '\r' ? 1 : 0;
			this.measured.put(number, length);
			return length;
		}
		long length = entries.whole("Length");
		if (length < 0) {
			throw ContentRefused.broken("a stream without length");
		}
		if (length > this.file.length() - from) {
			throw new ContentRefused(ContentFault.TRUNCATED, "a stream reaches past the end");
		}
		return length;
	}

	/// Pairs of number and place, then the objects.
	private void packed(PdfValue.Entries entries, FileBytes unpacked) {
		long count = entries.whole("N");
		long first = entries.whole("First");
		if (count < 0 || first < 0 || this.found + count > this.settings.objects()) {
			throw ContentRefused.tooComplex("too many objects");
		}
		this.found += (int) count;
		PdfLexer index = new PdfLexer(unpacked, 0, unpacked.length());
		for (long place = 0; place < count; place++) {
			index.skip();
			long number = index.whole();
			index.skip();
			long from = first + index.whole();
			if (number < 1 || number > LARGEST_NUMBER || from < first) {
				throw ContentRefused.broken("a packed object without place");
			}
			PdfLexer packed = new PdfLexer(unpacked, from, unpacked.length());
			if (packed.value() instanceof PdfValue.Whole(double whole)) {
				this.wholes.put((int) number, (long) whole);
			}
			this.objects.put((int) number, new PdfObject((int) number, 0, unpacked, from, packed.at(), true));
		}
	}

}
