package org.copperwall;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.copperwall.access.Keyset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProductionTest {

	@TempDir
	Path files;

	@Test
	void it_starts_on_a_database_of_the_operators() {
		try (SandboxDatabase database = SandboxDatabase.empty();
				ConfigurableApplicationContext context = start(database)) {
			assertThat(database.value("SELECT count(*) FROM flyway_schema_history WHERE success")).isNotEqualTo("0");
			assertThat(context.getBean(Clock.class).getClass().getPackageName()).startsWith("java.time");
		}
	}

	@Test
	void nothing_of_the_sandbox_is_there() {
		try (SandboxDatabase database = SandboxDatabase.empty();
				ConfigurableApplicationContext context = start(database)) {
			assertThat(context.getBeanDefinitionNames()).noneMatch(name -> name.startsWith("sandbox"))
				.doesNotContain("tokenController", "clockController", "signingKey");
			assertThat(database.value("SELECT to_regclass('sandbox_clock')")).isNull();
			for (String path : List.of("/sandbox/oauth2/token", "/sandbox/clock", "/sandbox/oauth2/jwks")) {
				client(context).get().uri(path).exchange().expectStatus().is4xxClientError();
			}
		}
	}

	@Test
	void the_screen_is_open_and_sends_people_to_the_named_issuer() {
		try (SandboxDatabase database = SandboxDatabase.empty();
				ConfigurableApplicationContext context = start(database)) {
			client(context).get().uri("/").exchange().expectStatus().isOk();
			client(context).get()
				.uri("/screen/settings.json")
				.exchange()
				.expectStatus()
				.isOk()
				.expectHeader()
				.value("Content-Security-Policy", policy -> assertThat(policy).contains(" https://login.example"))
				.expectBody()
				.json("""
						{"issuer": "https://login.example/realms/one",
						 "metadata": "https://login.example/realms/one/.well-known/openid-configuration",
						 "clientId": "copperwall-screen", "scope": "openid", "wallScope": "openid offline_access",
						 "sandbox": false}""");
		}
	}

	@Test
	void it_believes_the_named_issuer_about_tokens_meant_for_it() throws JOSEException {
		Instant soon = Instant.now().plusSeconds(600);
		try (IssuerOfTokens issuer = new IssuerOfTokens();
				SandboxDatabase database = SandboxDatabase.empty();
				ConfigurableApplicationContext context = start(database, issuer.name())) {
			assertThat(asked(context, issuer.token(issuer.name(), "copperwall", soon))).isEqualTo(200);
			assertThat(asked(context, issuer.token(issuer.name(), "others", soon))).isEqualTo(401);
			assertThat(asked(context, issuer.token("http://elsewhere", "copperwall", soon))).isEqualTo(401);
			assertThat(asked(context, issuer.token(issuer.name(), "copperwall", Instant.now().minusSeconds(1))))
				.isEqualTo(401);
		}
	}

	@Test
	void a_statement_is_given_a_limited_time() {
		try (SandboxDatabase database = SandboxDatabase.empty();
				ConfigurableApplicationContext context = start(database)) {
			assertThat(context.getBean(DatabaseClient.class)
				.sql("SELECT current_setting('statement_timeout') || ' as ' || current_setting('application_name') AS found")
				.map(row -> row.get("found", String.class))
				.one()
				.block()).isEqualTo("15s as copperwall");
		}
	}

	@Test
	void a_database_that_takes_chinese_for_no_letters_is_refused_untouched() {
		try (SandboxDatabase database = SandboxDatabase.emptyWithLocale("C")) {
			assertThatThrownBy(() -> start(database)).rootCause()
				.isInstanceOf(StartRefused.class)
				.hasMessageContaining("character type C.");
			assertThat(database.value(
					"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'" + " AND tablename NOT LIKE 'flyway%'"))
				.isEqualTo("0");
		}
	}

	@Test
	void half_a_configuration_is_refused() {
		assertThatThrownBy(() -> run(Map.of("copperwall.database.user", "service"))).isInstanceOf(StartRefused.class)
			.hasMessageContaining("Not set: COPPERWALL_DATABASE_URL, COPPERWALL_DATABASE_PASSWORD,");
	}

	private static int asked(ConfigurableApplicationContext context, String token) {
		return client(context).post()
			.uri("/graphql")
			.headers(headers -> headers.setBearerAuth(token))
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"query\": \"{ viewer { subject } }\"}")
			.exchange()
			.returnResult(String.class)
			.getStatus()
			.value();
	}

	private ConfigurableApplicationContext start(SandboxDatabase database) {
		return start(database, "https://login.example/realms/one");
	}

	private ConfigurableApplicationContext start(SandboxDatabase database, String issuer) {
		Path keyset = this.files.resolve("keyset.json");
		CopperwallApplication.main(new String[] { "make-keyset", keyset.toString() });
		assertThat(Keyset.read(keyset)).isNotNull();
		return run(Map.of("copperwall.database.url", database.address(), "copperwall.database.user", database.user(),
				"copperwall.database.password", database.password(), "copperwall.token.issuer", issuer,
				"copperwall.token.audience", "copperwall", "copperwall.keyset.file", keyset.toString(),
				"copperwall.storage.folder", this.files.resolve("files").toString()));
	}

	private static ConfigurableApplicationContext run(Map<String, String> settings) {
		List<String> arguments = new ArrayList<>(
				List.of("--server.port=0", "--management.server.port=0", "--spring.r2dbc.pool.initial-size=1"));
		settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
		return new SpringApplicationBuilder(CopperwallApplication.class).initializers(InThisProcess::prepare)
			.run(arguments.toArray(String[]::new));
	}

	private static WebTestClient client(ConfigurableApplicationContext context) {
		return WebTestClient.bindToServer()
			.responseTimeout(Duration.ofSeconds(60))
			.baseUrl("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"))
			.build();
	}

}
