package org.copperwall.live;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plain HTTP to the service under test.
final class Http {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final int port;

	private final Map<String, String> headers = new LinkedHashMap<>();

	private Http(int port) {
		this.port = port;
	}

	static Http anonymous(int port) {
		return new Http(port);
	}

	static Http as(int port, String token) {
		return new Http(port).with("Authorization", "Bearer " + token);
	}

	Http with(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	Answer ask(String query) {
		return post(JSON.writeValueAsString(Map.of("query", query)));
	}

	Answer post(String body) {
		return send(request("/graphql").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	Answer get(String query, String... more) {
		return send(request("/graphql?" + parameters(query, more)));
	}

	Answer path(String path) {
		return send(request(path));
	}

	HttpRequest.Builder request(String path) {
		HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.timeout(Duration.ofSeconds(20));
		this.headers.forEach(builder::header);
		return builder;
	}

	/// @param more names and values in turn
	static String parameters(String query, String... more) {
		StringBuilder all = new StringBuilder("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
		for (int index = 0; index < more.length; index += 2) {
			all.append('&')
				.append(more[index])
				.append('=')
				.append(URLEncoder.encode(more[index + 1], StandardCharsets.UTF_8));
		}
		return all.toString();
	}

	static Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = Socket.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
					response.headers().firstValue("WWW-Authenticate").orElse(""), response.body());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/// What came back.
	/// @param challenge what a refused token is told
	record Answer(int status, String type, String challenge, String body) {

		JsonNode json() {
			return JSON.readTree(this.body);
		}

		String code() {
			return json().at("/errors/0/extensions/code").asString();
		}

	}

}
