package org.copperwall.sandbox.signin;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.copperwall.sandbox.Persona;

import static org.assertj.core.api.Assertions.assertThat;

/// A browser signs somebody in at the sandbox by code with PKCE, as at any OpenID provider.
class SignInTest {

	private static final String AUTHORIZE = "/sandbox/oauth2/authorize";

	private static SandboxDatabase database;

	private static SandboxService service;

	/// On the same database, where whatever is given out is over at once.
	private static SandboxService late;

	private static Browser browser;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		service = SandboxService.on(database, Map.of());
		late = SandboxService.on(database,
				Map.of("copperwall.sandbox.sign-in.code-life", "0s", "copperwall.sandbox.sign-in.session-life", "0s"));
		browser = new Browser(service, "zh-CN");
	}

	@AfterAll
	static void stop() {
		browser.close();
		late.close();
		service.close();
		database.close();
	}

	@Test
	void everybody_can_be_chosen_in_chinese_or_english() {
		String page = browser.look(AUTHORIZE, browser.request()).body();
		assertThat(page).contains("lang=\"zh-CN\"", "选择身份登录", "区领导", "柏林镇", "人物均为虚构")
			.contains(Persona.ALL.stream().map((persona) -> "value=\"" + persona.clientId() + "\"").toList())
			.doesNotContain("<script", "http-equiv", "src=");
		assertThat(browser.look(AUTHORIZE, browser.request("ui_locales", "en")).body()).contains("lang=\"en\"",
				"District leader", "Wudu District");
		try (Browser english = new Browser(service, "en-GB")) {
			assertThat(english.look(AUTHORIZE, english.request()).body()).contains("Sign in as");
		}
	}

	@Test
	void the_page_may_do_nothing_but_be_read_and_answered() {
		HttpResponse<String> page = browser.look(AUTHORIZE, browser.request());
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
			.contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
			.doesNotContain("script", "unsafe");
		assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(browser.look("/sandbox/oauth2/style.css", Map.of()).statusCode()).isEqualTo(200);
	}

	@Test
	void who_is_chosen_is_signed_in() {
		Map<String, String> back = Browser
			.back(browser.press(browser.look(AUTHORIZE, browser.request()), "township-officer"));
		assertThat(back).containsEntry("state", "state-7").containsEntry("iss", "http://localhost:8080/sandbox/oauth2");
		JsonNode tokens = browser.redeem(back.get("code"), Browser.VERIFIER);
		assertThat(tokens.get("token_type").asString()).isEqualTo("Bearer");
		assertThat(tokens.get("expires_in").asInt()).isEqualTo(900);
		assertThat(browser.asked(tokens.get("access_token").asString())).isEqualTo(200);
		Jwt id = NimbusJwtDecoder.withJwkSetUri(service.address() + "/sandbox/oauth2/jwks")
			.build()
			.decode(tokens.get("id_token").asString());
		assertThat(id.getAudience()).containsExactly("copperwall-screen");
		assertThat(id.getClaimAsString("nonce")).isEqualTo("nonce-7");
		assertThat(id.getClaimAsString("name")).isEqualTo("冯永强");
		assertThat(id.getClaimAsString("sid")).isNotEmpty();
	}

	@Test
	void what_a_request_carries_comes_back_untouched_and_is_never_run() {
		String hostile = "\"><script>alert(1)</script>&x=%2B +中";
		HttpResponse<String> page = browser.look(AUTHORIZE, browser.request("state", hostile));
		assertThat(page.body()).doesNotContain("<script");
		assertThat(Browser.back(browser.press(page, "screen"))).containsEntry("state", hostile);
	}

	@Test
	void a_client_that_says_who_it_is_need_not_ask_unless_it_wants_to() {
		assertThat(Browser.back(browser.look(AUTHORIZE, browser.request("login_hint", "auditor")))).containsKey("code");
		assertThat(browser.look(AUTHORIZE, browser.request("login_hint", "nobody")).statusCode()).isEqualTo(200);
		Map<String, String> again = browser.request("login_hint", "auditor");
		again.put("prompt", "login");
		assertThat(browser.look(AUTHORIZE, again).statusCode()).isEqualTo(200);
	}

	@Test
	void who_would_rather_not_goes_back_without_a_code() {
		assertThat(Browser.back(browser.press(browser.look(AUTHORIZE, browser.request()), "")))
			.containsEntry("error", "access_denied")
			.containsEntry("state", "state-7")
			.doesNotContainKey("code");
	}

	@ParameterizedTest
	@CsvSource({ "response_type, token, unsupported_response_type", "code_challenge, -, invalid_request",
			"code_challenge, short, invalid_request", "code_challenge_method, plain, invalid_request",
			"code_challenge_method, -, invalid_request", "scope, 'open\"id', invalid_scope",
			"prompt, none, login_required" })
	void a_request_that_is_wrong_is_told_to_the_client(String name, String value, String error) {
		HttpResponse<String> response = browser.look(AUTHORIZE, browser.request(name, value));
		assertThat(response.statusCode()).isEqualTo(303);
		assertThat(response.headers().firstValue("Location").orElseThrow()).startsWith(browser.home() + "?");
		assertThat(Browser.back(response)).containsEntry("error", error).containsEntry("state", "state-7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example/", "//evil.example/", "http://localhost/", "javascript:alert(1)",
			"http://localhost:HERE@evil.example/", "http://localhost:HERE.evil.example/",
			"http://evil.example\\@localhost:HERE/", "http://localhost:HERE/#there", "/", "-", "data:text/html,x",
			"http://user@localhost:HERE/" })
	void nobody_is_sent_outside_the_service(String address) {
		String port = String.valueOf(service.port());
		HttpResponse<String> response = browser.look(AUTHORIZE,
				browser.request("redirect_uri", address.replace("HERE", port)));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Location")).isEmpty();
	}

	@Test
	void nor_on_behalf_of_a_client_nobody_knows() {
		assertThat(browser.look(AUTHORIZE, browser.request("client_id", "other")).statusCode()).isEqualTo(400);
	}

	@Test
	void a_choice_made_on_somebody_elses_page_is_none() {
		Map<String, String> fields = browser.request("persona", "administrator");
		for (Map<String, String> headers : java.util.List.of(Map.of("Origin", "http://evil.example"),
				Map.of("Origin", "null"), Map.of("Sec-Fetch-Site", "cross-site"))) {
			assertThat(browser.post(AUTHORIZE, fields, headers).statusCode()).isEqualTo(403);
		}
	}

	@Test
	void a_code_is_for_who_began_only() {
		String code = browser.codeOf("auditor");
		assertThat(browser.redeem(code, "another-verifier-that-is-long-enough-to-be-one-0").get("error").asString())
			.isEqualTo("invalid_grant");
		assertThat(browser.redeem(code, Browser.VERIFIER).get("error").asString()).isEqualTo("invalid_grant");
	}

	@Test
	void a_code_is_good_once_on_whichever_replica_and_a_second_use_ends_the_session() {
		String code = browser.codeOf("auditor");
		String refresh = browser.redeem(code, Browser.VERIFIER).get("refresh_token").asString();
		try (Browser other = new Browser(late, "zh")) {
			JsonNode again = other.token(Map.of("grant_type", "authorization_code", "client_id", "copperwall-screen",
					"code", code, "code_verifier", Browser.VERIFIER, "redirect_uri", browser.home()));
			assertThat(again.get("error").asString()).isEqualTo("invalid_grant");
		}
		assertThat(browser.renew(refresh).get("error").asString()).isEqualTo("invalid_grant");
	}

	@Test
	void a_code_is_redeemed_where_it_was_sent_and_soon() {
		String code = browser.codeOf("auditor");
		JsonNode elsewhere = browser.token(Map.of("grant_type", "authorization_code", "client_id", "copperwall-screen",
				"code", code, "code_verifier", Browser.VERIFIER, "redirect_uri", browser.home() + "other"));
		assertThat(elsewhere.get("error").asString()).isEqualTo("invalid_grant");
		try (Browser slow = new Browser(late, "zh")) {
			assertThat(slow.redeem(slow.codeOf("auditor"), Browser.VERIFIER).get("error").asString())
				.isEqualTo("invalid_grant");
		}
	}

	@Test
	void a_session_is_renewed_by_a_token_that_is_good_once() {
		JsonNode first = browser.redeem(browser.codeOf("fund-officer"), Browser.VERIFIER);
		JsonNode second = browser.renew(first.get("refresh_token").asString());
		assertThat(browser.asked(second.get("access_token").asString())).isEqualTo(200);
		assertThat(browser.renew(first.get("refresh_token").asString()).get("error").asString())
			.isEqualTo("invalid_grant");
		// Whoever has the copy: the session is over for both.
		assertThat(browser.renew(second.get("refresh_token").asString()).get("error").asString())
			.isEqualTo("invalid_grant");
	}

	@Test
	void a_session_nobody_renewed_in_time_is_over() {
		String code = browser.codeOf("fund-officer");
		try (Browser slow = new Browser(late, "zh")) {
			JsonNode tokens = slow.token(Map.of("grant_type", "authorization_code", "client_id", "copperwall-screen",
					"code", code, "code_verifier", Browser.VERIFIER, "redirect_uri", browser.home()));
			assertThat(slow.renew(tokens.get("refresh_token").asString()).get("error").asString())
				.isEqualTo("invalid_grant");
		}
	}

	@Test
	void neither_code_nor_refresh_token_nor_id_token_opens_the_graph() {
		String code = browser.codeOf("district-officer");
		JsonNode tokens = browser.redeem(code, Browser.VERIFIER);
		assertThat(browser.asked(code)).isEqualTo(401);
		assertThat(browser.asked(tokens.get("refresh_token").asString())).isEqualTo(401);
		assertThat(browser.asked(tokens.get("id_token").asString())).isEqualTo(401);
		assertThat(browser.renew(tokens.get("access_token").asString()).get("error").asString())
			.isEqualTo("invalid_grant");
	}

	@Test
	void who_signs_out_is_sent_on_and_cannot_renew() {
		JsonNode tokens = browser.redeem(browser.codeOf("opinion-desk"), Browser.VERIFIER);
		HttpResponse<String> out = browser.look("/sandbox/oauth2/end-session", Map.of("id_token_hint",
				tokens.get("id_token").asString(), "post_logout_redirect_uri", browser.home(), "state", "bye & bye"));
		assertThat(out.statusCode()).isEqualTo(303);
		assertThat(Browser.back(out)).containsEntry("state", "bye & bye");
		assertThat(browser.renew(tokens.get("refresh_token").asString()).get("error").asString())
			.isEqualTo("invalid_grant");
	}

	@Test
	void a_link_from_elsewhere_signs_nobody_out_and_leads_nowhere() {
		HttpResponse<String> out = browser.look("/sandbox/oauth2/end-session", Map.of("id_token_hint", "guess",
				"client_id", "copperwall-screen", "post_logout_redirect_uri", "http://evil.example/"));
		assertThat(out.statusCode()).isEqualTo(200);
		assertThat(out.headers().firstValue("Location")).isEmpty();
	}

	@Test
	void sessions_that_were_revoked_do_not_come_back_by_renewing() {
		JsonNode tokens = browser.redeem(browser.codeOf("insurer"), Browser.VERIFIER);
		assertThat(browser.asked(tokens.get("access_token").asString())).isEqualTo(200);
		service.as("administrator")
			.document("""
					mutation($input: RevokeSessionsInput!) { revokeSessions(input: $input) { __typename } }""")
			.variable("input",
					Map.of("requestId", UUID.randomUUID().toString(), "subject",
							Persona.named("insurer").orElseThrow().subject(), "reason", "设备遗失"))
			.executeAndVerify();
		JsonNode renewed = browser.renew(tokens.get("refresh_token").asString());
		assertThat(browser.asked(renewed.get("access_token").asString())).isEqualTo(401);
	}

	@Test
	void behind_a_proxy_that_ends_tls_it_names_addresses_with_tls() {
		service.client()
			.get()
			.uri("/sandbox/oauth2/.well-known/openid-configuration")
			.header("X-Forwarded-Proto", "https")
			.header("X-Forwarded-Host", "demo.example")
			.exchange()
			.expectBody()
			.jsonPath("$.token_endpoint")
			.isEqualTo("https://demo.example/sandbox/oauth2/token");
	}

	@Test
	void it_says_of_itself_what_it_can_do() {
		service.client()
			.get()
			.uri("/sandbox/oauth2/.well-known/openid-configuration")
			.exchange()
			.expectBody()
			.jsonPath("$.authorization_endpoint")
			.isEqualTo(service.address() + AUTHORIZE)
			.jsonPath("$.code_challenge_methods_supported[0]")
			.isEqualTo("S256")
			.jsonPath("$.grant_types_supported.length()")
			.isEqualTo(4)
			.jsonPath("$.end_session_endpoint")
			.isNotEmpty()
			.jsonPath("$.device_authorization_endpoint")
			.isNotEmpty();
	}

}
