package org.copperwall.household;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;

/// A text as the table has it: encrypted. It is opened only where it is shown, and never printed.
public final class SealedText {

	private final byte[] bytes;

	private SealedText(byte[] bytes) {
		this.bytes = bytes;
	}

	/// As sealed for its place in the table.
	public static SealedText of(byte[] sealed) {
		return new SealedText(sealed.clone());
	}

	/// Null where the column is.
	public static @Nullable SealedText of(Readable row, String column) {
		byte[] bytes = row.get(column, byte[].class);
		return bytes == null ? null : new SealedText(bytes);
	}

	/// For a column of type `bytea` that may be null.
	public static Parameter parameter(@Nullable SealedText text) {
		return Parameters.in(R2dbcType.VARBINARY, text == null ? null : text.bytes);
	}

	public byte[] bytes() {
		return this.bytes.clone();
	}

	@Override
	public String toString() {
		return "SealedText[…]";
	}

}
