package org.copperwall;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import org.copperwall.sandbox.TestPostgres;

/// The whole service in this process, as the sandbox runs it, on a free port and a database of its own. Start one for a
/// test class and close it with it; a second one on the same database is a second replica.
public final class SandboxService implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ConfigurableApplicationContext context;

	private final SandboxDatabase database;

	private final boolean ownsDatabase;

	private SandboxService(SandboxDatabase database, boolean ownsDatabase, Map<String, String> settings) {
		this.database = database;
		this.ownsDatabase = ownsDatabase;
		Map<String, String> all = new HashMap<>(usual(database));
		all.putAll(settings);
		this.context = new SpringApplicationBuilder(CopperwallApplication.class).profiles("sandbox")
			.initializers(InThisProcess::prepare)
			.run(all.entrySet()
				.stream()
				.map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
				.toArray(String[]::new));
	}

	/// On a fresh database.
	public static SandboxService start() {
		return start(Map.of());
	}

	/// On a fresh database, with settings of the test's own.
	public static SandboxService start(Map<String, String> settings) {
		return new SandboxService(SandboxDatabase.migrated(), true, settings);
	}

	/// On a database that is there, which the caller closes afterwards.
	public static SandboxService on(SandboxDatabase database, Map<String, String> settings) {
		return new SandboxService(database, false, settings);
	}

	public SandboxDatabase database() {
		return this.database;
	}

	public int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	public URI address() {
		return URI.create("http://localhost:" + port());
	}

	public ConfigurableApplicationContext context() {
		return this.context;
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/// A token of this persona, taken over HTTP like anybody's.
	public String tokenOf(String persona) {
		Map<?, ?> answer = client().post()
			.uri("/sandbox/oauth2/token")
			.body(BodyInserters.fromFormData("grant_type", "client_credentials")
				.with("client_id", persona)
				.with("client_secret", "sandbox"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
		return String.valueOf(answer.get("access_token"));
	}

	/// Plain HTTP, without a token.
	public WebTestClient client() {
		return WebTestClient.bindToServer().baseUrl(address().toString()).responseTimeout(PATIENCE).build();
	}

	/// GraphQL over HTTP as this persona.
	public HttpGraphQlTester as(String persona) {
		String token = tokenOf(persona);
		return HttpGraphQlTester.builder(WebTestClient.bindToServer().responseTimeout(PATIENCE))
			.url(address() + "/graphql")
			.headers(headers -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token))
			.build();
	}

	/// Moves the business clock of every replica forward.
	/// @param period as ISO 8601 writes it, `P20D` or `PT1H`
	public void advance(String period) {
		client().post()
			.uri("/sandbox/clock")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("advance", period))
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Override
	public void close() {
		this.context.close();
		if (this.ownsDatabase) {
			this.database.close();
		}
	}

	private static Map<String, String> usual(SandboxDatabase database) {
		return Map.ofEntries(Map.entry("server.port", "0"), Map.entry("management.server.port", "0"),
				Map.entry("spring.r2dbc.url", database.r2dbcUrl()), Map.entry("spring.r2dbc.username", database.user()),
				Map.entry("spring.r2dbc.password", database.password()),
				Map.entry("copperwall.sandbox.demonstration", "false"),
				Map.entry("spring.r2dbc.pool.initial-size", "1"), Map.entry("spring.flyway.url", database.jdbcUrl()),
				Map.entry("spring.flyway.user", database.user()),
				Map.entry("spring.flyway.password", database.password()),
				Map.entry("copperwall.sandbox.directory", TestPostgres.DIRECTORY.toString()),
				Map.entry("copperwall.storage.folder", database.files().resolve("kept").toString()),
				Map.entry("copperwall.evidence.staging", database.files().resolve("staging").toString()));
	}

}
