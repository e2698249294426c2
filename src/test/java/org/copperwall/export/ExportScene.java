package org.copperwall.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/// Exports as clients ask for them and fetch them.
final class ExportScene implements AutoCloseable {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final String REQUEST = """
			mutation($input: RequestExportInput!) { requestExport(input: $input) {
			  __typename
			  ... on ExportRequested { export { id status fileName region { name } url } }
			  ... on Refusal { code violations { field code message } } } }""";

	private static final String EXPORT = """
			query($id: ID!) { export(id: $id) { id status rows total failure url byteLength sha256 expiresAt downloads
			  positionBefore positionAfter purpose requestedBy template columns { key title } } }""";

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private final SandboxService service;

	private final Path folder;

	private final Map<String, String> tokens = new HashMap<>();

	private ExportScene(SandboxService service, Path folder) {
		this.service = service;
		this.folder = folder;
	}

	static ExportScene start(Map<String, String> settings) {
		Path folder = temporary();
		return new ExportScene(SandboxService.start(with(settings, folder)), folder);
	}

	/// A replica on a database and a folder that others use, too.
	static ExportScene on(SandboxDatabase database, Path folder, Map<String, String> settings) {
		return new ExportScene(SandboxService.on(database, with(settings, folder)), folder);
	}

	static Path temporary() {
		try {
			return Files.createTempDirectory("export-test");
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static Map<String, String> with(Map<String, String> settings, Path folder) {
		Map<String, String> all = new HashMap<>(Map.of("copperwall.storage.folder", folder.resolve("stored").toString(),
				"copperwall.export.folder", folder.resolve("drafts").toString(), "copperwall.export.rest", "0"));
		all.putAll(settings);
		return all;
	}

	SandboxService service() {
		return this.service;
	}

	Path folder() {
		return this.folder;
	}

	GraphQlTester as(String persona) {
		return this.service.as(persona);
	}

	/// The graph as somebody sees it who reads this language.
	GraphQlTester in(String language, String persona) {
		String token = this.service.tokenOf(persona);
		return HttpGraphQlTester.builder(WebTestClient.bindToServer())
			.url(this.service.address() + "/graphql")
			.headers(headers -> {
				headers.setBearerAuth(token);
				headers.set("Accept-Language", language);
			})
			.build();
	}

	/// A request as this persona makes it, with what a test wants otherwise.
	GraphQlTester.Response request(String persona, Map<String, Object> input) {
		Map<String, Object> whole = new HashMap<>(Map.of("requestId", UUID.randomUUID().toString(), "regionCode",
				"621202114", "purpose", "核对台账", "format", "CSV"));
		whole.putAll(input);
		return as(persona).document(REQUEST).variable("input", whole).execute();
	}

	/// The id of an export that was not refused.
	String requested(String persona, Map<String, Object> input) {
		return request(persona, input).path("requestExport.export.id").entity(String.class).get();
	}

	GraphQlTester.Response export(String persona, String id) {
		return as(persona).document(EXPORT).variable("id", id).execute();
	}

	String status(String persona, String id) {
		return export(persona, id).path("export.status").entity(String.class).get();
	}

	/// Waits until nothing more is written.
	String ended(String persona, String id) {
		return until(persona, id, List.of("DONE", "FAILED", "EXPIRED"));
	}

	String until(String persona, String id, List<String> wanted) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		String status = status(persona, id);
		while (!wanted.contains(status) && System.nanoTime() < end) {
			pause();
			status = status(persona, id);
		}
		return status;
	}

	static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	HttpResponse<byte[]> fetch(String persona, String id, String... headers) {
		String token = this.tokens.computeIfAbsent(persona, this.service::tokenOf);
		return fetchWith(token, id, headers);
	}

	HttpResponse<byte[]> fetchWith(String token, String id, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.service.address() + "/exports/" + id))
			.header("Authorization", "Bearer " + token);
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

	/// The file of an export that this persona asks for and waits for.
	byte[] file(String persona, Map<String, Object> input) {
		String id = requested(persona, input);
		String status = ended(persona, id);
		if (!status.equals("DONE")) {
			throw new AssertionError(
					status + " " + export(persona, id).path("export.failure").entity(String.class).get());
		}
		return fetch(persona, id).body();
	}

	@Override
	public void close() {
		this.service.close();
	}

}
