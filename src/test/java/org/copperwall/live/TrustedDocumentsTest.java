package org.copperwall.live;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Documents that are named in place of being written out, on every way a request can come; and a service that executes no
/// others.
class TrustedDocumentsTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String QUERY = "query Whoami { viewer { subject roles } }";

	private static final String CHANGES = "subscription Figures($region: RegionCode!) { dashboardUpdated(regionCode: $region) { position } }";

	private static final String CHANGE = "mutation Revoke($input: RevokeSessionsInput!) { revokeSessions(input: $input) { __typename } }";

	private static final String REGION = "{\"region\":\"621202\"}";

	private static final String UNKNOWN = "sha256:" + "0".repeat(64);

	@TempDir
	private static Path folder;

	/// Executes whatever is asked.
	private static SandboxService open;

	/// Executes what is on the list.
	private static SandboxService bound;

	@BeforeAll
	static void start() throws IOException {
		Map<String, String> manifest = new TreeMap<>();
		for (String document : List.of(QUERY, CHANGES, CHANGE)) {
			manifest.put(digest(document), document);
		}
		Path file = Files.write(folder.resolve("documents.json"), JSON.writeValueAsBytes(manifest));
		open = SandboxService.start(Map.of("copperwall.api.trusted-documents", file.toString()));
		open.database().execute("INSERT INTO region (code, name) VALUES ('621202', '武都区') ON CONFLICT DO NOTHING");
		bound = SandboxService.on(open.database(),
				Map.of("copperwall.api.trusted-documents", file.toString(), "copperwall.api.only-trusted", "true"));
	}

	@AfterAll
	static void stop() {
		bound.close();
		open.close();
	}

	@Test
	void a_document_is_executed_by_its_name_on_every_way() {
		for (SandboxService service : List.of(open, bound)) {
			assertThat(leader(service).post(named(QUERY)).body()).contains("LEADER");
			assertThat(leader(service).path("/graphql?documentId=" + name(QUERY)).body()).contains("LEADER");
			try (Stream stream = stream(service, named(QUERY))) {
				assertThat(stream.hear().data()).contains("LEADER");
			}
			try (Stream stream = stream(service, named(CHANGES, REGION))) {
				assertThat(stream.hear().data()).contains("position");
			}
			try (Stream stream = Stream.open(leader(service)
				.request("/graphql?" + Http.parameters("", "documentId", name(CHANGES), "variables", REGION)))) {
				assertThat(stream.hear().data()).contains("position");
			}
			try (Socket socket = socket(service)) {
				assertThat(subscribe(socket, "a", named(QUERY)).toString()).contains("\"next\"", "LEADER");
				assertThat(socket.hear().get("type").asString()).isEqualTo("complete");
				assertThat(subscribe(socket, "b", named(CHANGES, REGION)).toString()).contains("\"next\"", "position");
			}
		}
	}

	@Test
	void a_change_does_not_come_by_get_under_a_name_either() {
		assertThat(leader(open).path("/graphql?documentId=" + name(CHANGE)).status()).isEqualTo(405);
	}

	@Test
	void a_name_that_nobody_knows_is_untrusted_on_every_way() {
		for (String id : List.of(UNKNOWN, digest(QUERY), "sha256:", "md5:1")) {
			String body = JSON.writeValueAsString(Map.of("documentId", id));
			untrusted(open, body, "/graphql?documentId=" + id);
		}
	}

	@Test
	void both_a_document_and_a_name_are_none() {
		String both = JSON.writeValueAsString(Map.of("documentId", name(QUERY), "query", QUERY));
		assertThat(leader(open).post(both).body()).contains("BAD_REQUEST");
		assertThat(leader(open).post("{\"documentId\": 7}").body()).contains("BAD_REQUEST");
		try (Socket socket = socket(open)) {
			socket.sayExactly("{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":" + both + "}");
			assertThat(socket.closed().code()).isEqualTo(4400);
		}
	}

	@Test
	void a_bound_service_executes_nothing_that_is_not_on_the_list() {
		for (String document : List.of("{ viewer { subject } }", QUERY + " ", "{ __schema { types { name } } }",
				"subscription { dashboardUpdated(regionCode: \"621202\") { position } }",
				"mutation { revokeSessions(input: {}) { __typename } }", "{",
				"query Whoami { viewer { subject roles }}")) {
			assertThat(leader(open).ask(document).body()).doesNotContain("UNTRUSTED_DOCUMENT");
			untrusted(bound, JSON.writeValueAsString(Map.of("query", document)),
					"/graphql?" + Http.parameters(document));
		}
	}

	@Test
	void a_trusted_document_may_be_written_out_to_the_last_sign() {
		assertThat(leader(bound).ask(QUERY).body()).contains("LEADER");
		try (Socket socket = socket(bound)) {
			assertThat(subscribe(socket, "a", JSON.writeValueAsString(Map.of("query", QUERY))).toString())
				.contains("LEADER");
		}
	}

	@Test
	void every_document_of_the_front_end_is_trusted_and_holds_under_the_schema() throws IOException {
		GraphQLSchema schema = open.bean(GraphQlSource.class).schema();
		Map<String, String> manifest = JSON.readValue(
				Files.readAllBytes(Path.of("frontend-contract/generated/trusted-documents.json")),
				new TypeReference<Map<String, String>>() {
				});
		assertThat(manifest).isNotEmpty();
		manifest.forEach((id, document) -> {
			assertThat(new Validator().validateDocument(schema, new Parser().parseDocument(document), Locale.ENGLISH))
				.as(document)
				.isEmpty();
			assertThat(leader(bound).post(JSON.writeValueAsString(Map.of("documentId", "sha256:" + id))).body())
				.doesNotContain("UNTRUSTED_DOCUMENT");
		});
	}

	/// Refused with one code, whichever way it comes; the socket stays for what else is
	/// asked.
	private static void untrusted(SandboxService service, String body, String address) {
		Http.Answer posted = leader(service).post(body);
		assertThat(posted.status()).as(body).isEqualTo(400);
		assertThat(posted.body()).as(body).contains("UNTRUSTED_DOCUMENT").doesNotContain("\"data\"");
		assertThat(leader(service).path(address).body()).as(address).contains("UNTRUSTED_DOCUMENT");
		assertThat(Http
			.send(leader(service).with("Accept", "text/event-stream")
				.request("/graphql")
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body)))
			.body()).as(body).contains("UNTRUSTED_DOCUMENT");
		try (Socket socket = socket(service)) {
			JsonNode refused = subscribe(socket, "a", body);
			assertThat(refused.get("type").asString()).as(body).isEqualTo("error");
			assertThat(refused.at("/payload/0/extensions/code").asString()).isEqualTo("UNTRUSTED_DOCUMENT");
			assertThat(subscribe(socket, "a", named(QUERY)).get("type").asString()).isEqualTo("next");
		}
	}

	private static Http leader(SandboxService service) {
		return Http.as(service.port(), service.tokenOf("district-leader"));
	}

	private static Socket socket(SandboxService service) {
		return Socket.admitted(service.port(), service.tokenOf("district-leader"));
	}

	private static Stream stream(SandboxService service, String body) {
		return Stream.open(leader(service).request("/graphql")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private static JsonNode subscribe(Socket socket, String id, String payload) {
		return socket.sayExactly("{\"id\":\"" + id + "\",\"type\":\"subscribe\",\"payload\":" + payload + "}").hear();
	}

	private static String named(String document) {
		return named(document, "{}");
	}

	private static String named(String document, String variables) {
		return "{\"documentId\":\"" + name(document) + "\",\"variables\":" + variables + "}";
	}

	private static String name(String document) {
		return "sha256:" + digest(document);
	}

	private static String digest(String document) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException absent) {
			throw new IllegalStateException(absent);
		}
	}

}
