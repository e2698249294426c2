package org.copperwall.screen;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/// Gives out the front end's files and its guide to signing in.
final class ScreenEndpoint {

	private static final CacheControl ASKED_EACH_TIME = CacheControl.noCache();

	/// What changes gets another name.
	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final FrontEnd frontEnd;

	private final ScreenSettings settings;

	private final BrowserRules rules;

	ScreenEndpoint(FrontEnd frontEnd, ScreenSettings settings) {
		this.frontEnd = frontEnd;
		this.settings = settings;
		this.rules = new BrowserRules(settings.metadataAddress());
	}

	Mono<ServerResponse> entrance(ServerRequest request) {
		return this.frontEnd.file("index.html")
			.flatMap((page) -> answer(page, ASKED_EACH_TIME, request))
			.switchIfEmpty(Mono.defer(() -> absent(request)));
	}

	Mono<ServerResponse> file(ServerRequest request) {
		String name = request.path().substring(1);
		CacheControl cache = name.startsWith("assets/") ? FOR_EVER : name.endsWith(".html") ? ASKED_EACH_TIME : A_WHILE;
		return this.frontEnd.file(name)
			.flatMap((file) -> answer(file, cache, request))
			.switchIfEmpty(Mono.defer(() -> missing(request)));
	}

	Mono<ServerResponse> guide(ServerRequest request) {
		return guarded(HttpStatus.OK, request).cacheControl(ASKED_EACH_TIME)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(SignInGuide.from(this.settings));
	}

	/// While a new version comes up beside an old one, the next to be asked may have it.
	private Mono<ServerResponse> missing(ServerRequest request) {
		return guarded(HttpStatus.NOT_FOUND, request).cacheControl(CacheControl.noStore()).build();
	}

	private Mono<ServerResponse> absent(ServerRequest request) {
		return guarded(HttpStatus.OK, request).cacheControl(CacheControl.noStore())
			.contentType(MediaType.TEXT_HTML)
			.bodyValue(AbsentPage.text(this.settings.sandbox()));
	}

	private Mono<ServerResponse> answer(FrontEndFile file, CacheControl cache, ServerRequest request) {
		boolean packed = file.packed().isPresent() && takesGzip(request);
		// The same bytes or not: what a cache keeps packed is another thing than what it
		// keeps plain.
		String tag = "\"" + file.digest() + (packed ? "-gzip" : "") + "\"";
		boolean known = knows(request, tag);
		ServerResponse.BodyBuilder response = guarded(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK, request)
			.cacheControl(cache)
			.eTag(tag)
			.varyBy(HttpHeaders.ACCEPT_ENCODING);
		if (known) {
			return response.build();
		}
		byte[] body = packed ? file.packed().orElseThrow() : file.bytes();
		if (packed) {
			response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		return response.contentType(file.type()).contentLength(body.length).bodyValue(body);
	}

	private ServerResponse.BodyBuilder guarded(HttpStatus status, ServerRequest request) {
		return ServerResponse.status(status)
			.headers((headers) -> this.rules.writeTo(headers, request.uri().getScheme(),
					request.headers().firstHeader(HttpHeaders.HOST)));
	}

	private static boolean knows(ServerRequest request, String tag) {
		return request.headers()
			.header(HttpHeaders.IF_NONE_MATCH)
			.stream()
			.flatMap((line) -> Arrays.stream(line.split(",", -1)))
			.map((known) -> known.strip().replaceFirst("^W/", ""))
			.anyMatch((known) -> known.equals(tag) || known.equals("*"));
	}

	private static boolean takesGzip(ServerRequest request) {
		List<String> lines = request.headers().header(HttpHeaders.ACCEPT_ENCODING);
		return lines.stream()
			.flatMap((line) -> Arrays.stream(line.split(",", -1)))
			.map((coding) -> coding.replace(" ", ""))
			.anyMatch((coding) -> coding.equals("gzip") || coding.matches("gzip;q=(?:1(?:\\.0*)?|0\\.\\d*[1-9]\\d*)"));
	}

}
