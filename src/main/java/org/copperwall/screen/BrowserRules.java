package org.copperwall.screen;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/// What a browser is told that pages of the front end may never do, whatever somebody manages to write into them. They show
/// families' facts and hold a session: nothing is loaded from elsewhere, nothing sent elsewhere, and nobody frames them.
final class BrowserRules {

	private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");

	private static final String PERMISSIONS = String.join(", ",
			List.of("accelerometer=()", "camera=()", "display-capture=()", "geolocation=()", "gyroscope=()",
					"magnetometer=()", "microphone=()", "midi=()", "payment=()", "usb=()", "fullscreen=(self)",
					"screen-wake-lock=(self)"));

	/// Attributes of style, and nothing else inline: the tips of charts are placed by
	/// them. They can hide or move what is on the page, not read it, load or send.
	private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
			+ " style-src-attr 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self';"
			+ " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; connect-src 'self'";

	private final String issuer;

	BrowserRules(String metadataAddress) {
		this.issuer = origin(metadataAddress).map((origin) -> " " + origin).orElse("");
	}

	/// @param scheme by which the browser came; once with TLS, it never comes without
	/// again
	/// @param host the service's own name, as the request has it
	void writeTo(HttpHeaders headers, @Nullable String scheme, @Nullable String host) {
		if ("https".equals(scheme)) {
			headers.set("Strict-Transport-Security", "max-age=31536000");
		}
		headers.set("Content-Security-Policy", POLICY + sockets(host) + this.issuer);
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("X-Frame-Options", "DENY");
		headers.set("Referrer-Policy", "no-referrer");
		headers.set("Permissions-Policy", PERMISSIONS);
		headers.set("Cross-Origin-Opener-Policy", "same-origin");
		headers.set("Cross-Origin-Resource-Policy", "same-origin");
	}

	/// Not every browser takes `'self'` to mean the page's own WebSockets too.
	private static String sockets(@Nullable String host) {
		return (host != null && HOST.matcher(host).matches()) ? " ws://" + host + " wss://" + host : "";
	}

	private static Optional<String> origin(String address) {
		URI uri = URI.create(address);
		return (uri.getScheme() != null && uri.getRawAuthority() != null)
				? Optional.of(uri.getScheme() + "://" + uri.getRawAuthority()) : Optional.empty();
	}

}
