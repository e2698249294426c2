package org.copperwall.sandbox.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.copperwall.SandboxService;

/// A browser that signs in at one replica, step by step, and goes nowhere by itself.
final class Browser implements AutoCloseable {

	static final String VERIFIER = "a-verifier-of-forty-three-characters-at-least-0";

	private static final Pattern FIELD = Pattern
		.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

	private final HttpClient client = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	private final SandboxService service;

	private final String language;

	Browser(SandboxService service, String language) {
		this.service = service;
		this.language = language;
	}

	String home() {
		return this.service.address() + "/";
	}

	/// What the front end asks, as it should.
	Map<String, String> request() {
		Map<String, String> request = new LinkedHashMap<>();
		request.put("client_id", "copperwall-screen");
		request.put("response_type", "code");
		request.put("redirect_uri", home());
		request.put("scope", "openid");
		request.put("state", "state-7");
		request.put("nonce", "nonce-7");
		request.put("code_challenge", CodeGrant.challengeOf(VERIFIER));
		request.put("code_challenge_method", "S256");
		return request;
	}

	/// The same with one thing otherwise.
	Map<String, String> request(String name, String value) {
		Map<String, String> request = request();
		request.put(name, value);
		request.values().removeIf("-"::equals);
		return request;
	}

	HttpResponse<String> look(String path, Map<String, String> query) {
		return send(HttpRequest.newBuilder(at(path + "?" + form(query))));
	}

	/// Presses a button of a page.
	HttpResponse<String> press(HttpResponse<String> page, String persona) {
		Map<String, String> fields = fields(page);
		fields.put("persona", persona);
		return post(page.uri().getPath(), fields,
				Map.of("Origin", this.service.address().toString(), "Sec-Fetch-Site", "same-origin"));
	}

	HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form(fields)));
		headers.forEach(request::header);
		return send(request);
	}

	/// Signs somebody in.
	/// @return the code the browser came back with
	String codeOf(String persona) {
		HttpResponse<String> sentBack = press(look("/sandbox/oauth2/authorize", request()), persona);
		return back(sentBack).get("code");
	}

	/// What the browser takes along on its way back.
	static Map<String, String> back(HttpResponse<String> response) {
		URI location = URI.create(response.headers().firstValue("Location").orElseThrow());
		return java.util.Arrays.stream(location.getRawQuery().split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0],
					(pair) -> java.net.URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
	}

	JsonNode redeem(String code, String verifier) {
		return token(Map.of("grant_type", "authorization_code", "client_id", "copperwall-screen", "code", code,
				"code_verifier", verifier, "redirect_uri", home()));
	}

	JsonNode renew(String refreshToken) {
		return token(
				Map.of("grant_type", "refresh_token", "client_id", "copperwall-screen", "refresh_token", refreshToken));
	}

	JsonNode token(Map<String, String> fields) {
		return this.json.readTree(post("/sandbox/oauth2/token", fields, Map.of()).body());
	}

	JsonNode answer(String path, Map<String, String> fields) {
		return this.json.readTree(post(path, fields, Map.of()).body());
	}

	/// What the graph says who somebody is; 401 if he is nobody.
	int asked(String token) {
		return send(HttpRequest.newBuilder(at("/graphql"))
			.header("Content-Type", "application/json")
			.header("Authorization", "Bearer " + token)
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ viewer { subject } }\"}"))).statusCode();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.header("Accept-Language", this.language).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	private URI at(String path) {
		return this.service.address().resolve(path);
	}

	private static Map<String, String> fields(HttpResponse<String> page) {
		Map<String, String> fields = new HashMap<>();
		Matcher found = FIELD.matcher(page.body());
		while (found.find()) {
			fields.put(found.group(1), org.springframework.web.util.HtmlUtils.htmlUnescape(found.group(2)));
		}
		return fields;
	}

	private static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	@Override
	public void close() {
		this.client.close();
	}

}
