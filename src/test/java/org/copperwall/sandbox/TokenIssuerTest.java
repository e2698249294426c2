package org.copperwall.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.copperwall.SandboxService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TokenIssuerTest {

	private static SandboxService service;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void a_token_names_its_persona() {
		Jwt token = service.bean(ReactiveJwtDecoder.class).decode(service.tokenOf("education")).block();
		assertThat(token.getClaims())
			.containsAllEntriesOf(Map.of("roles", List.of("DEPARTMENT_OFFICER"), "region", "621202", "department",
					"EDUCATION", "client_id", "education", "azp", "education", "aud", List.of("copperwall")))
			.containsKeys("iss", "sub", "name", "scope", "iat", "exp");
		assertThat(token.getExpiresAt()).isEqualTo(token.getIssuedAt().plusSeconds(3600));
	}

	@Test
	void every_persona_is_one_person() {
		Set<Object> subjects = Persona.ALL.stream()
			.map(persona -> new TokenClaims(service.tokenOf(persona.clientId())).all().get("sub"))
			.collect(Collectors.toSet());
		assertThat(subjects).hasSize(23);
	}

	@Test
	void a_life_can_be_asked_for() {
		TokenClaims claims = new TokenClaims(issued("client_id=screen&client_secret=sandbox&expires_in=30"));
		assertThat(claims.expiresAt()).isEqualTo(claims.issuedAt().plusSeconds(30));
	}

	@Test
	void the_secret_may_come_in_the_header() {
		service.client()
			.post()
			.uri("/sandbox/oauth2/token")
			.headers(headers -> headers.setBasicAuth("screen", "sandbox"))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue("grant_type=client_credentials")
			.exchange()
			.expectStatus()
			.isOk();
	}

	@ParameterizedTest
	@CsvSource({ "client_id=nobody&client_secret=sandbox", "client_id=screen&client_secret=guess", "client_id=screen",
			"client_secret=sandbox", "a=b" })
	void who_is_not_known_gets_no_token(String fields) {
		refused("grant_type=client_credentials&" + fields, 401, "invalid_client").expectHeader()
			.exists(HttpHeaders.WWW_AUTHENTICATE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "2592001", "99999999999999999999", "soon", "1.5", "" })
	void a_life_must_be_a_sensible_number_of_seconds(String seconds) {
		refused("grant_type=client_credentials&client_id=screen&client_secret=sandbox&expires_in=" + seconds, 400,
				"invalid_request");
	}

	@ParameterizedTest
	@CsvSource({ "client_id=screen&client_secret=sandbox, invalid_request",
			"grant_type=password&client_id=screen&client_secret=sandbox, unsupported_grant_type",
			"grant_type=client_credentials&client_id=screen&client_id=insurer&client_secret=sandbox, invalid_request" })
	void what_is_no_request_for_a_token_is_said_to_be_none(String form, String error) {
		refused(form, 400, error);
	}

	@Test
	void a_body_that_is_no_form_is_said_to_be_none() {
		service.client()
			.post()
			.uri("/sandbox/oauth2/token")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{}")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.error")
			.isEqualTo("invalid_request");
	}

	@Test
	void the_published_key_holds_no_secret() {
		service.client()
			.get()
			.uri("/sandbox/oauth2/jwks")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.keys[0].n")
			.isNotEmpty()
			.jsonPath("$.keys[0].d")
			.doesNotExist()
			.jsonPath("$.keys[0].p")
			.doesNotExist();
	}

	@Test
	void the_issuer_says_where_its_keys_are() {
		service.client()
			.get()
			.uri("/sandbox/oauth2/.well-known/openid-configuration")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.issuer")
			.isEqualTo("http://localhost:8080/sandbox/oauth2")
			.jsonPath("$.jwks_uri")
			.isEqualTo(service.address() + "/sandbox/oauth2/jwks");
	}

	@Test
	void a_token_of_another_issuer_or_for_another_audience_proves_nothing() {
		ReactiveJwtDecoder decoder = service.bean(ReactiveJwtDecoder.class);
		SigningKey key = service.bean(SigningKey.class);
		MovableClock clock = service.bean(MovableClock.class);
		for (TokenIssuer other : List.of(new TokenIssuer(key, clock, "http://elsewhere", "copperwall"),
				new TokenIssuer(key, clock, "http://localhost:8080/sandbox/oauth2", "others"))) {
			TokenAnswer.Issued token = other.issue(Persona.ALL.getFirst(), java.time.Duration.ofHours(1));
			assertThatThrownBy(() -> decoder.decode(token.accessToken()).block()).isInstanceOf(BadJwtException.class);
		}
	}

	@Test
	void the_welcome_names_everyone_and_its_question_has_an_answer() {
		assertThat(Welcome.text("http://localhost:8080")).contains("http://localhost:8080/graphql")
			.contains(Persona.ALL.stream().map(Persona::clientId).toList());
		service.database().execute("INSERT INTO region (code, name) VALUES ('621202', '武都区')");
		service.as(Persona.ALL.getFirst().clientId()).document(Welcome.FIRST_QUESTION).execute().errors().verify();
	}

	private static String issued(String fields) {
		return String.valueOf(post("grant_type=client_credentials&" + fields).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody()
			.get("access_token"));
	}

	private static WebTestClient.ResponseSpec refused(String form, int status, String error) {
		WebTestClient.ResponseSpec answer = post(form).expectStatus().isEqualTo(status);
		answer.expectBody().jsonPath("$.error").isEqualTo(error).jsonPath("$.error_description").isNotEmpty();
		return answer;
	}

	private static WebTestClient.ResponseSpec post(String form) {
		return service.client()
			.post()
			.uri("/sandbox/oauth2/token")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue(form)
			.exchange();
	}

}
