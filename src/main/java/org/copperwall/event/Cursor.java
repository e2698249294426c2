package org.copperwall.event;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.copperwall.region.RegionCode;

/// A place in a district's stream: right behind one change. It carries the beginning of that change's hash, so that a
/// cursor of a restored or another database is noticed and never answered with a silent gap.
/// @param check first 8 bytes of the hash, in hex
public record Cursor(RegionCode district, long position, String check) {

	private static final int CHECK_BYTES = 8;

	private static final Pattern SHAPE = Pattern.compile("([0-9]{6}):([0-9]{1,18}):([0-9a-f]{16})");

	/// Stands nowhere here: no district has this code.
	static final Cursor FOREIGN = new Cursor(new RegionCode("000000"), 0, "0000000000000000");

	static Cursor of(RegionCode district, long position, byte[] hash) {
		return new Cursor(district, position, HexFormat.of().formatHex(hash, 0, CHECK_BYTES));
	}

	/// @return empty for text that this service never gave out
	public static Optional<Cursor> parse(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
			Matcher matcher = SHAPE.matcher(plain);
			if (!matcher.matches()) {
				return Optional.empty();
			}
			return Optional
				.of(new Cursor(new RegionCode(matcher.group(1)), Long.parseLong(matcher.group(2)), matcher.group(3)));
		}
		catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
	}

	boolean stands(byte[] hash) {
		return of(this.district, this.position, hash).check.equals(this.check);
	}

	/// The opaque form clients keep.
	public String text() {
		String plain = this.district + ":" + this.position + ":" + this.check;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public String toString() {
		return text();
	}

}
