package org.copperwall.sandbox.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the service stands for the browser that asks: whom it may be sent back to, and whose forms are believed.
/// @param host name and port, as the browser wrote them
/// @param base of all addresses of the issuer
record OwnOrigin(String host, String base) {

	static final String PATH = "/sandbox/oauth2";

	static OwnOrigin of(ServerHttpRequest request) {
		URI uri = request.getURI();
		String base = UriComponentsBuilder.fromUri(uri)
			.replacePath(PATH)
			.replaceQuery(null)
			.fragment(null)
			.build()
			.toUriString();
		return new OwnOrigin(normal(uri).orElse(""), base);
	}

	/// An address of this service, on which whoever is sent there takes nothing
	/// elsewhere. With or without TLS is the same: it may end before the service.
	/// @return empty for any other address, or for none
	Optional<URI> own(@Nullable String address) {
		if (address == null || address.length() > 2000) {
			return Optional.empty();
		}
		try {
			URI uri = new URI(address);
			boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
			boolean ours = !this.host.isEmpty() && normal(uri).filter(this.host::equals).isPresent();
			return (web && ours && uri.getRawFragment() == null) ? Optional.of(uri) : Optional.empty();
		}
		catch (URISyntaxException none) {
			return Optional.empty();
		}
	}

	/// Whether a form was sent from a page of this service, or by something that is no
	/// browser: no other page may choose a persona in a visitor's name.
	boolean isSender(HttpHeaders headers) {
		String origin = headers.getFirst(HttpHeaders.ORIGIN);
		String site = headers.getFirst("Sec-Fetch-Site");
		return (origin == null || own(origin).isPresent()) && (site == null || site.equals("same-origin"));
	}

	/// Host and port; the port only where it is not the scheme's own. Nothing for an
	/// address that carries a user.
	private static Optional<String> normal(URI uri) {
		if (uri.getHost() == null || uri.getRawUserInfo() != null) {
			return Optional.empty();
		}
		boolean usual = uri.getPort() == -1 || uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
		return Optional.of(uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort()));
	}

}
