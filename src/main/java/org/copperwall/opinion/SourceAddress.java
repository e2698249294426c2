package org.copperwall.opinion;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// The address of a source on the net, in the one form in which all who copy it agree.
/// @param normal without scheme, leading `www.` or `m.`, port, fragment, closing slash and what only says who shared it
record SourceAddress(String normal) {

	static final int LONGEST = 2000;

	private static final Pattern DEVICE = Pattern.compile("^(?:www|m|wap)\\.");

	/// Parameters that tell who passed an address on, not what it leads to.
	private static final Pattern SHARING = Pattern
		.compile("(?i)(?:utm_.*|spm|from|share.*|scene|isappinstalled|timestamp|nsukey|wx.*)(?:=.*)?");

	/// @return empty for what is no address of a page
	static Optional<SourceAddress> of(String text) {
		try {
			URI uri = new URI(text.strip());
			String scheme = uri.getScheme();
			String host = uri.getHost();
			if (scheme == null || host == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
				return Optional.empty();
			}
			String site = DEVICE.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
			return Optional.of(new SourceAddress(site + path(uri.getRawPath()) + query(uri.getRawQuery())));
		}
		catch (URISyntaxException malformed) {
			return Optional.empty();
		}
	}

	private static String path(@Nullable String path) {
		return path == null ? "" : path.replaceFirst("/+$", "");
	}

	private static String query(@Nullable String query) {
		if (query == null) {
			return "";
		}
		String kept = Arrays.stream(query.split("&"))
			.filter(part -> !part.isEmpty() && !SHARING.matcher(part).matches())
			.sorted()
			.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

}
