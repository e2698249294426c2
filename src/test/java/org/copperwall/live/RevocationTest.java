package org.copperwall.live;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Seal;
import org.copperwall.sandbox.SandboxTokens;

import static org.assertj.core.api.Assertions.assertThat;

/// Sessions that an administrator ends, on two replicas over one database.
class RevocationTest {

	private static final String DISTRICT = "621202";

	private static final String WATCH = "subscription { approvalChanged(regionCode: \"621202\") { cursor } }";

	private static final String WHO = "{ viewer { subject } }";

	private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

	private static SandboxDatabase database;

	private static SandboxService here;

	private static SandboxService there;

	private static SandboxTokens tokens;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		here = SandboxService.on(database, Map.of());
		there = SandboxService.on(database, Map.of());
		tokens = new SandboxTokens(here);
	}

	@AfterAll
	static void stop() {
		here.close();
		there.close();
		database.close();
	}

	@Test
	void revoking_a_person_closes_his_sockets_on_every_replica_and_leaves_others_of_the_application() {
		String he = unheardOf("cadre");
		String she = unheardOf("cadre");
		String his = token(he, "county-app");
		String hers = token(she, "county-app");
		try (Socket onThis = watching(here, his);
				Socket onThat = watching(there, his);
				Socket besides = watching(here, hers);
				Socket besidesThere = watching(there, hers)) {
			assertThat(revoke("subject", he).at("/__typename").asString()).isEqualTo("SessionsRevoked");
			for (Socket closed : List.of(onThis, onThat)) {
				assertThat(closed.closed()).isEqualTo(new Socket.Closed(4403, "Forbidden: session revoked"));
			}
			assertThat(asks(besides)).isEqualTo(she);
			assertThat(asks(besidesThere)).isEqualTo(she);
		}
	}

	@Test
	void revoking_an_application_ends_all_that_was_opened_through_it() {
		String lost = unheardOf("app");
		String one = token("member-1", lost);
		String two = token("member-2", lost);
		String other = token("member-1", "kept-app");
		try (Socket onThis = watching(here, one);
				Socket onThat = watching(there, two);
				Stream streamHere = Stream.post(as(here, two), WATCH);
				Stream streamThere = Stream.post(as(there, one), WATCH);
				Socket besides = watching(there, other)) {
			assertThat(streamHere.hearAnything().name()).isEmpty();
			assertThat(streamThere.hearAnything().name()).isEmpty();
			revoke("client", lost);
			assertThat(onThis.closed().code()).isEqualTo(4403);
			assertThat(onThat.closed().code()).isEqualTo(4403);
			assertThat(streamHere.heardUntilTheEnd()).as("no `complete`: it is not over for others").isEmpty();
			assertThat(streamThere.heardUntilTheEnd()).isEmpty();
			assertThat(asks(besides)).isEqualTo("member-1");
		}
	}

	@Test
	void a_revoked_token_is_refused_on_every_way_by_every_replica_also_after_a_restart() {
		String leaver = unheardOf("leaver");
		String old = token(leaver, "district-app");
		assertGood(there, old, leaver);
		revoke("subject", leaver);
		assertRefused(here, old);
		eventually(() -> as(there, old).ask(WHO).status() == 401);
		assertRefused(there, old);
		try (SandboxService again = SandboxService.on(database, Map.of())) {
			assertRefused(again, old);
			assertGood(again, token("stayer", "district-app"), "stayer");
		}
	}

	@Test
	void a_refusal_says_why_in_both_languages() {
		String old = token("reader", "reading-app");
		revoke("subject", "reader");
		Http.Answer chinese = as(here, old).ask(WHO);
		assertThat(chinese.body()).contains("请重新登录：管理员已终止");
		assertThat(chinese.code()).isEqualTo("UNAUTHENTICATED");
		assertThat(chinese.challenge()).startsWith("Bearer error=\"invalid_token\"").contains("revoked");
		assertThat(as(here, "no token").ask(WHO).challenge()).doesNotContain("revoked");
		assertThat(as(here, old).with("Accept-Language", "en").ask(WHO).body()).contains("an administrator ended");
	}

	@Test
	void tokens_of_the_same_second_are_void_and_those_of_the_next_are_good() {
		Instant notBefore = notBefore(revoke("subject", "quick"));
		assertThat(notBefore).isEqualTo(notBefore.truncatedTo(ChronoUnit.SECONDS));
		assertRefused(here, issued("quick", notBefore.minusSeconds(1)));
		assertRefused(here, issued("quick", null));
		assertGood(here, issued("quick", notBefore), "quick");
		eventually(() -> as(there, issued("quick", notBefore.minusSeconds(1))).ask(WHO).status() == 401);
		assertGood(there, issued("quick", notBefore), "quick");
	}

	@Test
	void a_wall_screen_comes_back_with_a_fresh_token() {
		String old = here.tokenOf("screen");
		try (Socket wall = watching(there, old)) {
			revoke("client", "screen");
			assertThat(wall.closed().code()).isEqualTo(4403);
		}
		assertThat(as(here, old).ask(WHO).status()).isEqualTo(401);
		eventually(() -> as(there, there.tokenOf("screen")).ask(WHO).status() == 200);
		try (Socket wall = watching(there, there.tokenOf("screen"))) {
			assertThat(wall.isOpen()).isTrue();
		}
	}

	@Test
	void the_same_person_and_application_in_another_district_are_untouched() {
		String elsewhere = tokens.of("traveller", "shared-app", Role.LEADER, "621226", LONG_AGO);
		String inVillage = tokens.of("traveller", "shared-app", Role.VILLAGE_CADRE, "621202114001", LONG_AGO);
		try (Socket socket = Socket.admitted(there.port(), elsewhere)) {
			revoke("subject", "traveller");
			revoke("client", "shared-app");
			assertRefused(here, inVillage);
			eventually(() -> as(there, inVillage).ask(WHO).status() == 401);
			assertThat(asks(socket)).isEqualTo("traveller");
			assertGood(here, elsewhere, "traveller");
			assertGood(there, elsewhere, "traveller");
		}
	}

	@Test
	void a_socket_is_not_renewed_with_a_revoked_token() {
		Instant notBefore = notBefore(revoke("subject", "renewer"));
		try (Socket socket = watching(here, issued("renewer", notBefore))) {
			socket.say("{'type':'ping','payload':{'authorization':'Bearer " + issued("renewer", notBefore) + "'}}");
			assertThat(socket.hear().path("type").asString()).isEqualTo("pong");
			assertThat(asks(socket)).isEqualTo("renewer");
			socket.say("{'type':'ping','payload':{'authorization':'Bearer " + issued("renewer", LONG_AGO) + "'}}");
			assertThat(socket.hear().path("type").asString()).isEqualTo("pong");
			assertThat(socket.closed().code()).isEqualTo(4403);
		}
	}

	@Test
	void an_administrator_may_end_his_own_sessions() {
		String his = tokens.of("administrator-2", "office", Role.ADMINISTRATOR, DISTRICT, LONG_AGO);
		JsonNode answer = revoke(his, UUID.randomUUID(), "subject: \"administrator-2\"");
		assertThat(answer.path("subject").asString()).isEqualTo("administrator-2");
		assertRefused(here, his);
	}

	@Test
	void the_same_request_again_answers_the_same_and_another_under_its_key_is_refused() {
		UUID request = UUID.randomUUID();
		String administrator = administrator();
		JsonNode first = revoke(administrator, request, "client: \"repeated\"");
		assertThat(first.path("client").asString()).isEqualTo("repeated");
		assertThat(first.path("subject").isNull()).isTrue();
		assertThat(revoke(administrator, request, "client: \"repeated\"")).isEqualTo(first);
		assertThat(revoke(administrator, request, "subject: \"repeated\"").path("code").asString())
			.isEqualTo("REQUEST_KEY_REUSED");
		assertThat(database.value("SELECT count(*) FROM session_revocation WHERE name = 'repeated'")).isEqualTo("1");
	}

	@Test
	void an_earlier_revocation_never_takes_a_later_one_back() {
		Instant ahead = notBefore(revoke("subject", "twice")).plusSeconds(600);
		database
			.execute("INSERT INTO session_revocation SELECT '" + UUID.randomUUID() + "', district_code, party, name, '"
					+ ahead + "', reason_sealed FROM session_revocation WHERE name = 'twice'");
		assertThat(notBefore(revoke("subject", "twice"))).isEqualTo(ahead);
		assertRefused(here, issued("twice", ahead.minusSeconds(1)));
		assertGood(here, issued("twice", ahead), "twice");
	}

	@Test
	void exactly_one_of_person_and_application_is_named_and_a_reason_given() {
		for (String neitherNorBoth : List.of("", "subject: \"a\", client: \"b\"", "subject: null")) {
			assertThat(faults(neitherNorBoth)).containsExactly("subject revocation.party", "client revocation.party");
		}
		assertThat(faults("subject: \"张三\"")).containsExactly("subject revocation.name");
		assertThat(faults("client: \"" + "x".repeat(256) + "\"")).containsExactly("client revocation.name");
		assertThat(faults("client: \"\"")).containsExactly("client revocation.name");
		assertThat(fieldsAndCodes(ask(administrator(), UUID.randomUUID(), "client: \"x\", reason: \" \"")))
			.containsExactly("reason required");
	}

	@Test
	void nobody_but_an_administrator_of_the_district_ends_sessions() {
		for (String persona : List.of("district-officer", "district-leader", "mini-program", "screen")) {
			JsonNode refused = send(here.tokenOf(persona), UUID.randomUUID(), "client: \"x\", reason: \"r\"");
			assertThat(refused.at("/errors/0/extensions/code").asString()).as(persona).isEqualTo("FORBIDDEN");
		}
		String ofTownship = tokens.of("administrator-3", "office", Role.ADMINISTRATOR, "621202114", Instant.now());
		JsonNode refused = send(ofTownship, UUID.randomUUID(), "client: \"x\", reason: \"r\"");
		assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_VISIBLE");
	}

	@Test
	void the_log_says_who_ended_whose_sessions_and_the_reason_is_sealed_beside_it() {
		revoke("subject", "watched");
		String event = database.value("SELECT convert_from(payload, 'UTF8') FROM event ORDER BY position DESC LIMIT 1");
		String id = database.value("SELECT id FROM session_revocation WHERE name = 'watched'");
		assertThat(event)
			.contains("session.revoked", "watched", "SUBJECT", "\"subjectId\":\"" + id + "\"",
					"\"actor\":\"administrator-1\"")
			.doesNotContain("lost his telephone");
		String sealed = database
			.value("SELECT encode(reason_sealed, 'hex') FROM session_revocation WHERE id = '" + id + "'");
		assertThat(here.bean(Seal.class)
			.open("session_revocation", "reason_sealed", UUID.fromString(id),
					java.util.HexFormat.of().parseHex(sealed)))
			.isEqualTo("lost his telephone");
	}

	/// Another replica hears of it a little later.
	private static void eventually(BooleanSupplier holds) {
		long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		while (!holds.getAsBoolean()) {
			assertThat(System.nanoTime()).as("patience is over").isLessThan(patience);
			Mono.delay(Duration.ofMillis(20)).block();
		}
	}

	private static void assertRefused(SandboxService replica, String token) {
		assertThat(as(replica, token).ask(WHO).status()).isEqualTo(401);
		assertThat(as(replica, token).ask(WHO).code()).isEqualTo("UNAUTHENTICATED");
		try (Stream stream = Stream.post(as(replica, token), WATCH);
				Socket byInit = Socket.open(replica.port()).init(token);
				Socket byHeader = Socket.open(replica.port(), Map.of("Authorization", "Bearer " + token), true,
						SocketEndpoint.SUBPROTOCOL)) {
			assertThat(stream.status).isEqualTo(401);
			assertThat(byInit.closed().code()).isEqualTo(4401);
			assertThat(byHeader.closed().code()).isEqualTo(4401);
		}
	}

	private static void assertGood(SandboxService replica, String token, String subject) {
		assertThat(as(replica, token).ask(WHO).json().at("/data/viewer/subject").asString()).isEqualTo(subject);
		try (Socket socket = Socket.admitted(replica.port(), token)) {
			assertThat(asks(socket)).isEqualTo(subject);
		}
	}

	/// Subscribed and let in: the answer to a question asked behind it has come.
	private static Socket watching(SandboxService replica, String token) {
		Socket socket = Socket.admitted(replica.port(), token).subscribe("watch", WATCH);
		assertThat(asks(socket)).isNotEmpty();
		return socket;
	}

	private static String asks(Socket socket) {
		JsonNode answer = socket.subscribe("who", WHO).hear();
		assertThat(socket.hear(Duration.ofSeconds(10)).path("type").asString()).isEqualTo("complete");
		return answer.at("/payload/data/viewer/subject").asString();
	}

	/// Whom nobody has revoked before.
	private static String unheardOf(String kind) {
		return kind + "-" + UUID.randomUUID();
	}

	private static Http as(SandboxService replica, String token) {
		return Http.as(replica.port(), token);
	}

	private static String token(String subject, String client) {
		return tokens.of(subject, client, Role.LEADER, DISTRICT, LONG_AGO);
	}

	private static String issued(String subject, Instant issuedAt) {
		return tokens.of(subject, "an-app", Role.LEADER, DISTRICT, issuedAt);
	}

	private static String administrator() {
		return tokens.of("administrator-1", "office-1", Role.ADMINISTRATOR, DISTRICT, LONG_AGO);
	}

	private static Instant notBefore(JsonNode answer) {
		return Instant.parse(answer.path("notBefore").asString());
	}

	private static JsonNode revoke(String party, String name) {
		return revoke(administrator(), UUID.randomUUID(), party + ": \"" + name + "\"");
	}

	private static JsonNode revoke(String token, UUID request, String party) {
		return ask(token, request, party + ", reason: \"lost his telephone\"");
	}

	private static List<String> faults(String party) {
		return fieldsAndCodes(revoke(administrator(), UUID.randomUUID(), party));
	}

	private static List<String> fieldsAndCodes(JsonNode refusal) {
		assertThat(refusal.path("code").asString()).isEqualTo("INVALID_INPUT");
		return refusal.path("violations")
			.valueStream()
			.map((violation) -> violation.path("field").asString() + " " + violation.path("code").asString())
			.toList();
	}

	private static JsonNode ask(String token, UUID request, String fields) {
		return send(token, request, fields).at("/data/revokeSessions");
	}

	private static JsonNode send(String token, UUID request, String fields) {
		return as(here, token)
			.ask("""
					mutation { revokeSessions(input: { requestId: "%s", %s }) { __typename
					... on SessionsRevoked { notBefore subject client } ... on Refusal { code violations { field code } } } }"""
				.formatted(request, fields))
			.json();
	}

}
