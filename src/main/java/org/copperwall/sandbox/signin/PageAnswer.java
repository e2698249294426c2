package org.copperwall.sandbox.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The issuer's answers to browsers: a page, under rules that forbid it everything it does not need, or the way back.
final class PageAnswer {

	private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

	/// The referrer is kept within the service, because browsers that send none hide the
	/// origin of forms too.
	private static final String REFERRER = "same-origin";

	private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:;"
			+ " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private PageAnswer() {
	}

	static ResponseEntity<String> page(HttpStatus status, String page) {
		return guarded(ResponseEntity.status(status)).contentType(HTML).body(page);
	}

	/// By a new GET, whatever brought the browser here.
	static ResponseEntity<String> to(URI address) {
		return guarded(ResponseEntity.status(HttpStatus.SEE_OTHER)).location(address).build();
	}

	private static ResponseEntity.BodyBuilder guarded(ResponseEntity.BodyBuilder answer) {
		return answer.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.header("X-Frame-Options", "DENY")
			.header("Referrer-Policy", REFERRER);
	}

}
