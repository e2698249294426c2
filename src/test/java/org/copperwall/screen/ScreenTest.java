package org.copperwall.screen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import org.copperwall.SandboxService;

import static org.assertj.core.api.Assertions.assertThat;

/// The front end comes up for anybody, quickly and with nothing opened beside it.
class ScreenTest {

	private static final String PAGE = "<!doctype html><title>Copperwall</title><script type=\"module\" src=\"/assets/main-4f2a.js\"></script>";

	private static final String SCRIPT = "export const 武都 = '柏林镇';\n".repeat(200);

	private static final byte[] FONT = new byte[5000];

	private static SandboxService service;

	@BeforeAll
	static void start(@TempDir Path bundle) throws IOException {
		new Random(7).nextBytes(FONT);
		Files.createDirectories(bundle.resolve("assets"));
		Files.writeString(bundle.resolve("index.html"), PAGE);
		Files.writeString(bundle.resolve("favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
		Files.writeString(bundle.resolve("assets/main-4f2a.js"), SCRIPT);
		Files.writeString(bundle.resolve("assets/main-77aa.css"), "body { margin: 0 }");
		Files.write(bundle.resolve("assets/noto-1b2c.woff2"), FONT);
		service = SandboxService.start(Map.of("copperwall.screen.bundle", bundle.toUri().toString()));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@CsvSource({ "/, text/html;charset=UTF-8, no-cache", "/index.html, text/html;charset=UTF-8, no-cache",
			"/favicon.svg, image/svg+xml;charset=UTF-8, 'max-age=3600, public'",
			"/assets/main-4f2a.js, text/javascript;charset=UTF-8, 'max-age=31536000, public, immutable'",
			"/assets/main-77aa.css, text/css;charset=UTF-8, 'max-age=31536000, public, immutable'",
			"/assets/noto-1b2c.woff2, font/woff2, 'max-age=31536000, public, immutable'" })
	void every_file_comes_with_its_type_and_how_long_it_may_be_kept(String path, String type, String kept) {
		HttpHeaders headers = got(path, "identity").getResponseHeaders();
		assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo(type);
		assertThat(headers.getFirst(HttpHeaders.CACHE_CONTROL)).isEqualTo(kept);
		assertThat(headers.getFirst(HttpHeaders.VARY)).isEqualTo("Accept-Encoding");
		assertThat(headers.getETag()).matches("\"[\\w-]{22}\"");
	}

	@Test
	void it_is_packed_for_who_can_unpack_it() throws Exception {
		HttpResponse<byte[]> packed = asItComes("/assets/main-4f2a.js", "br;q=1.0, gzip;q=0.8");
		assertThat(packed.headers().firstValue(HttpHeaders.CONTENT_ENCODING)).hasValue("gzip");
		assertThat(packed.body()).hasSizeLessThan(SCRIPT.length() / 10);
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
			assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(SCRIPT);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "gzip;q=0", "br", "" })
	void and_left_as_it_is_for_who_cannot(String takes) {
		EntityExchangeResult<byte[]> plain = got("/assets/main-4f2a.js", takes);
		assertThat(plain.getResponseHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
		assertThat(new String(plain.getResponseBodyContent(), StandardCharsets.UTF_8)).isEqualTo(SCRIPT);
	}

	@Test
	void a_typeface_is_not_packed_a_second_time() {
		EntityExchangeResult<byte[]> font = got("/assets/noto-1b2c.woff2", "gzip");
		assertThat(font.getResponseHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
		assertThat(font.getResponseBodyContent()).isEqualTo(FONT);
	}

	@Test
	void who_has_it_already_is_told_so() {
		String tag = got("/assets/main-4f2a.js", "gzip").getResponseHeaders().getETag();
		for (String known : new String[] { tag, "W/" + tag, "\"other\", " + tag }) {
			asked(HttpMethod.GET, "/assets/main-4f2a.js", "gzip", known, 304);
		}
		// Packed is another thing than plain.
		asked(HttpMethod.GET, "/assets/main-4f2a.js", "identity", tag, 200);
	}

	@Test
	void its_head_says_the_same_without_the_body() {
		EntityExchangeResult<byte[]> head = asked(HttpMethod.HEAD, "/assets/main-4f2a.js", "identity", null, 200);
		assertThat(head.getResponseHeaders().getContentLength())
			.isEqualTo(SCRIPT.getBytes(StandardCharsets.UTF_8).length);
		assertThat(head.getResponseBodyContent()).isNullOrEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/assets/main-4f2a.js", "/assets/none.js", "/screen/settings.json" })
	void a_browser_is_told_what_a_page_may_never_do(String path) {
		HttpHeaders headers = service.client()
			.get()
			.uri(path)
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseHeaders();
		String host = service.address().getAuthority();
		assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'self'", "script-src 'self';",
				"connect-src 'self' ws://" + host + " wss://" + host, "img-src 'self' blob: data:",
				"frame-ancestors 'none'", "object-src 'none'");
		assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()", "geolocation=()");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example; script-src *", "a b", "a\"b" })
	void a_host_that_is_none_gets_nothing_into_the_rules(String host) {
		HttpHeaders headers = new HttpHeaders();
		new BrowserRules("https://login.example:8443/realms/one/.well-known/openid-configuration").writeTo(headers,
				"http", host);
		assertThat(headers.getFirst("Content-Security-Policy"))
			.endsWith("connect-src 'self' https://login.example:8443")
			.doesNotContain("evil");
	}

	@Test
	void who_came_with_tls_is_told_never_to_come_without() {
		BrowserRules rules = new BrowserRules("https://login.example/.well-known/openid-configuration");
		HttpHeaders with = new HttpHeaders();
		rules.writeTo(with, "https", "wall.example");
		assertThat(with.getFirst("Strict-Transport-Security")).isEqualTo("max-age=31536000");
		HttpHeaders without = new HttpHeaders();
		rules.writeTo(without, "http", "wall.example");
		assertThat(without.getFirst("Strict-Transport-Security")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/none.js", "/assets/", "/screen/none", "/assets/index.html" })
	void what_is_not_there_is_not_found(String path) {
		assertThat(status(path)).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/assets/../index.html", "/assets/%2e%2e/application.yaml", "/assets/%252e%252e/index.html" })
	void no_path_leads_out_of_it(String path) {
		assertThat(status(path)).isIn(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql", "/none", "/application.yaml", "/static/index.html", "/evidence/7" })
	void nothing_else_was_opened(String path) {
		assertThat(status(path)).isEqualTo(401);
	}

	@Test
	void it_comes_up_for_who_brings_a_token_that_is_over() {
		service.client()
			.get()
			.uri("/")
			.headers((headers) -> headers.setBearerAuth("over"))
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void it_can_only_be_read() {
		service.client()
			.post()
			.uri("/")
			.exchange()
			.expectStatus()
			.isEqualTo(405)
			.expectHeader()
			.valueEquals("Allow", "GET, HEAD");
	}

	@Test
	void it_says_where_one_signs_in() {
		service.client()
			.get()
			.uri("/screen/settings.json")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("Cache-Control", "no-cache")
			.expectBody()
			.json("""
					{"issuer": "http://localhost:8080/sandbox/oauth2",
					 "metadata": "/sandbox/oauth2/.well-known/openid-configuration",
					 "clientId": "copperwall-screen", "scope": "openid", "wallScope": "openid offline_access",
					 "sandbox": true}""");
	}

	/// The usual client unpacks by itself.
	private static HttpResponse<byte[]> asItComes(String path, String takes) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(service.address().resolve(path))
				.header(HttpHeaders.ACCEPT_ENCODING, takes)
				.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
	}

	private static int status(String path) {
		return service.client()
			.get()
			.uri(URI.create(service.address() + path))
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value();
	}

	private static EntityExchangeResult<byte[]> got(String path, String takes) {
		return asked(HttpMethod.GET, path, takes, null, 200);
	}

	private static EntityExchangeResult<byte[]> asked(HttpMethod method, String path, String takes, String known,
			int status) {
		return service.client().method(method).uri(path).headers((headers) -> {
			headers.set(HttpHeaders.ACCEPT_ENCODING, takes);
			if (known != null) {
				headers.set(HttpHeaders.IF_NONE_MATCH, known);
			}
		}).exchange().expectStatus().isEqualTo(status).expectBody().returnResult();
	}

}
