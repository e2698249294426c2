package org.copperwall.casework.paper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// The typeface of every page, in two weights: Noto Sans SC, which has the characters of the national standard tables and
/// the rare ones of names. Of each only the characters a document uses are put into it. Read once and shared by documents
/// that are written at the same time.
public final class Typefaces {

	private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

	private final BaseFont regular;

	private final BaseFont bold;

	private Typefaces(BaseFont regular, BaseFont bold) {
		this.regular = regular;
		this.bold = bold;
	}

	/// Reads some 20 MB: not for an event loop.
	/// @throws IOException if the typefaces are not among the resources
	public static Typefaces load() throws IOException {
		return new Typefaces(read("NotoSansSC-Regular.ttf"), read("NotoSansSC-Bold.ttf"));
	}

	private static BaseFont read(String name) throws IOException {
		try (InputStream stream = Typefaces.class.getResourceAsStream(FOLDER + name)) {
			if (stream == null) {
				throw new FileNotFoundException("no typeface " + name);
			}
			return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
					stream.readAllBytes(), null);
		}
	}

	/// The text with a visible stand-in, such as `〔U+2A6D6〕`, for each character that
	/// could not be drawn: a name must
	/// never lose a character in silence. Line breaks stay.
	public String drawable(String text) {
		StringBuilder shown = new StringBuilder(text.length());
		text.codePoints().forEach(letter -> {
			if (letter == '\n' || isDrawable(letter)) {
				shown.appendCodePoint(letter);
			}
			else if (letter == '\t') {
				shown.append(' ');
			}
			else if (letter != '\r') {
				shown.append(String.format(Locale.ROOT, "〔U+%04X〕", letter));
			}
		});
		return shown.toString();
	}

	BaseFont regular() {
		return this.regular;
	}

	Font regular(float size) {
		return new Font(this.regular, size);
	}

	Font bold(float size) {
		return new Font(this.bold, size);
	}

	private boolean isDrawable(int letter) {
		return !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT
				&& this.regular.charExists(letter) && this.bold.charExists(letter);
	}

}
