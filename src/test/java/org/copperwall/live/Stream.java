package org.copperwall.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// A client's end of an event stream, for tests.
@SuppressWarnings("FutureReturnValueIgnored")
final class Stream implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	final int status;

	final String type;

	private final InputStream body;

	private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

	private final CompletableFuture<Void> ended;

	/// @param name empty for a comment
	record Event(String name, String id, String data) {

		JsonNode json() {
			return JSON.readTree(this.data);
		}

	}

	private Stream(HttpResponse<InputStream> response) {
		this.status = response.statusCode();
		this.type = response.headers().firstValue("Content-Type").orElse("");
		this.body = response.body();
		this.ended = CompletableFuture.runAsync(this::read);
	}

	static Stream open(HttpRequest.Builder request) {
		try {
			return new Stream(Socket.CLIENT.send(request.header("Accept", "text/event-stream").build(),
					HttpResponse.BodyHandlers.ofInputStream()));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Stream post(Http http, String query, String... more) {
		return open(http.request("/graphql")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body(query, more))));
	}

	static Stream get(Http http, String query, String... more) {
		return open(http.request("/graphql?" + Http.parameters(query, more)));
	}

	private static String body(String query, String... variables) {
		var body = JSON.createObjectNode().put("query", query);
		for (int index = 0; index < variables.length; index += 2) {
			body.withObject("/variables").put(variables[index], variables[index + 1]);
		}
		return body.toString();
	}

	private void read() {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		try {
			byte[] buffer = new byte[8192];
			for (int read = this.body.read(buffer); read >= 0; read = this.body.read(buffer)) {
				for (char character : new String(buffer, 0, read, StandardCharsets.UTF_8).toCharArray()) {
					if (character != '\n') {
						line.append(character);
					}
					else if (line.isEmpty()) {
						this.events.add(event(lines));
						lines.clear();
					}
					else {
						lines.add(line.toString());
						line.setLength(0);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Event event(List<String> lines) {
		String name = "";
		String id = "";
		String data = "";
		for (String line : lines) {
			if (line.startsWith("event:")) {
				name = line.substring(6).strip();
			}
			else if (line.startsWith("id:")) {
				id = line.substring(3).strip();
			}
			else if (line.startsWith("data:")) {
				data = line.substring(5).strip();
			}
		}
		return new Event(name, id, data);
	}

	/// The next event, comments left out.
	Event hear() {
		for (int comments = 0; comments < 100; comments++) {
			Event event = hearAnything();
			if (!event.name().isEmpty()) {
				return event;
			}
		}
		throw new AssertionError("nothing but comments");
	}

	Event hearAnything() {
		try {
			Event event = this.events.poll(10, TimeUnit.SECONDS);
			if (event == null) {
				throw new AssertionError("nothing heard" + (this.ended.isDone() ? ", the stream has ended" : ""));
			}
			return event;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/// All that comes, comments left out, until the service ends the stream.
	List<Event> heardUntilTheEnd() {
		assertThat(ended()).isTrue();
		return this.events.stream().filter((event) -> !event.name().isEmpty()).toList();
	}

	/// Waits until the service ends the stream.
	/// @return whether it ended as HTTP wants it
	boolean ended() {
		return this.ended.handle((_, failed) -> failed == null).orTimeout(10, TimeUnit.SECONDS).join();
	}

	@Override
	public void close() {
		try {
			this.body.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
