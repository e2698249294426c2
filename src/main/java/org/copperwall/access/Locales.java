package org.copperwall.access;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// The languages the service answers in: Chinese unless English is preferred.
public final class Locales {

	private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

	private Locales() {
	}

	/// @param languageRanges as in `Accept-Language`; what cannot be read counts as no
	/// preference
	public static Locale preferred(@Nullable String languageRanges) {
		if (languageRanges == null || languageRanges.length() > 200) {
			return Locale.CHINESE;
		}
		try {
			Locale found = Locale.lookup(Locale.LanguageRange.parse(languageRanges), SPOKEN);
			return (found == null) ? Locale.CHINESE : found;
		}
		catch (IllegalArgumentException unreadable) {
			return Locale.CHINESE;
		}
	}

}
