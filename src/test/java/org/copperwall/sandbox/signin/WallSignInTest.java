package org.copperwall.sandbox.signin;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;

import static org.assertj.core.api.Assertions.assertThat;

/// A wall without a keyboard is signed in from somebody's telephone (RFC 8628).
class WallSignInTest {

	private static final String DEVICE = "/sandbox/oauth2/device";

	private static SandboxDatabase database;

	private static SandboxService service;

	/// On the same database; walls that come there wait no time, and few may.
	private static SandboxService late;

	private static Browser wall;

	private static Browser telephone;

	/// Came where there is no time to wait, while there was room.
	private static JsonNode tooLate;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		service = SandboxService.on(database, Map.of());
		late = SandboxService.on(database,
				Map.of("copperwall.sandbox.sign-in.device-life", "0s", "copperwall.sandbox.sign-in.devices", "20"));
		wall = new Browser(service, "zh");
		telephone = new Browser(late, "zh");
		tooLate = begun(telephone);
	}

	@AfterAll
	static void stop() {
		wall.close();
		telephone.close();
		late.close();
		service.close();
		database.close();
	}

	@Test
	void a_wall_is_let_in_at_another_replica_than_it_asks() {
		JsonNode begun = begun(wall);
		assertThat(begun.get("user_code").asString()).matches("[B-Z]{4}-[B-Z]{4}");
		assertThat(begun.get("verification_uri").asString()).isEqualTo(service.address() + DEVICE);
		assertThat(begun.get("interval").asInt()).isEqualTo(5);
		assertThat(asked(wall, begun).get("error").asString()).isEqualTo("authorization_pending");
		HttpResponse<String> page = telephone.look(DEVICE, Map.of("user_code", code(begun)));
		assertThat(page.body()).contains(code(begun), "指挥中心大屏");
		assertThat(telephone.press(page, "screen").body()).contains("大屏已登录");
		JsonNode tokens = asked(wall, begun);
		assertThat(wall.asked(tokens.get("access_token").asString())).isEqualTo(200);
		JsonNode renewed = wall.renew(tokens.get("refresh_token").asString());
		assertThat(wall.asked(renewed.get("access_token").asString())).isEqualTo(200);
		assertThat(asked(wall, begun).get("error").asString()).isEqualTo("invalid_grant");
	}

	@Test
	void a_wall_that_asks_too_often_is_told_to_slow_down() {
		JsonNode begun = begun(wall);
		assertThat(asked(wall, begun).get("error").asString()).isEqualTo("authorization_pending");
		assertThat(asked(wall, begun).get("error").asString()).isEqualTo("slow_down");
	}

	@Test
	void a_wall_can_be_refused() {
		JsonNode begun = begun(wall);
		assertThat(telephone.press(telephone.look(DEVICE, Map.of("user_code", code(begun))), "").body())
			.contains("已拒绝");
		assertThat(asked(wall, begun).get("error").asString()).isEqualTo("access_denied");
	}

	@Test
	void a_wall_does_not_wait_for_ever() {
		assertThat(asked(telephone, tooLate).get("error").asString()).isEqualTo("expired_token");
		HttpResponse<String> page = telephone.look(DEVICE, Map.of("user_code", code(tooLate)));
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).contains("没有大屏在显示这个代码");
	}

	@Test
	void its_code_may_be_typed_as_people_type() {
		JsonNode begun = begun(wall);
		String typed = " " + code(begun).toLowerCase(java.util.Locale.ROOT).replace("-", " ") + " ";
		assertThat(telephone.look(DEVICE, Map.of("user_code", typed)).body()).contains(code(begun));
	}

	@ParameterizedTest
	@ValueSource(strings = { "BCDF-GHJK", "x", "\"><script>alert(1)</script>", "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB" })
	void a_code_no_wall_shows_is_said_to_be_none(String entered) {
		HttpResponse<String> page = wall.look(DEVICE, Map.of("user_code", entered));
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).contains("aria-invalid").doesNotContain("<script");
	}

	@Test
	void one_may_come_without_a_code_and_enter_it() {
		assertThat(wall.look(DEVICE, Map.of()).body()).contains("为大屏登录", "name=\"user_code\"");
		assertThat(wall.look(DEVICE, Map.of("ui_locales", "en")).body()).contains("Sign a wall in");
	}

	@Test
	void nobody_is_let_in_by_a_page_from_elsewhere() {
		JsonNode begun = begun(wall);
		Map<String, String> fields = new LinkedHashMap<>(Map.of("user_code", code(begun), "persona", "administrator"));
		assertThat(wall.post(DEVICE, fields, Map.of("Origin", "http://evil.example")).statusCode()).isEqualTo(403);
		assertThat(asked(wall, begun).get("error").asString()).isEqualTo("authorization_pending");
	}

	@Test
	void only_so_many_wait_at_a_time() {
		assertThat(IntStream.range(0, 30)
			.mapToObj((_) -> telephone
				.post("/sandbox/oauth2/device_authorization", Map.of("client_id", "copperwall-screen"), Map.of())
				.statusCode()))
			.contains(503);
	}

	@Test
	void a_client_nobody_knows_is_no_wall() {
		assertThat(wall.answer("/sandbox/oauth2/device_authorization", Map.of("client_id", "other"))
			.get("error")
			.asString()).isEqualTo("invalid_client");
	}

	private static JsonNode begun(Browser browser) {
		return browser.answer("/sandbox/oauth2/device_authorization",
				Map.of("client_id", "copperwall-screen", "scope", "openid offline_access"));
	}

	private static JsonNode asked(Browser browser, JsonNode begun) {
		return browser.token(Map.of("grant_type", "urn:ietf:params:oauth:grant-type:device_code", "client_id",
				"copperwall-screen", "device_code", begun.get("device_code").asString()));
	}

	private static String code(JsonNode begun) {
		return begun.get("user_code").asString();
	}

}
