package org.copperwall.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import org.copperwall.SandboxService;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.GlobalId;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Going on where one was cut off, and no longer being told of a family that has gone.
class ResumeTest {

	private static final RegionCode WUDU = new RegionCode("621202");

	private static final String VILLAGE = "621202114001";

	private static final String BOLIN = "621202114";

	private static final String YAOZHAI = "621202115";

	private static final String CHANGES = """
			subscription { approvalChanged(regionCode: "%s"%s) {
			  cursor kind region { code } subject { ... on Case { id version } } } }""";

	private static final SandboxService SERVICE = SandboxService.start(Map.of("copperwall.sandbox.demonstration",
			"true", "copperwall.live.ping-interval", "200ms", "copperwall.live.stream-keep-alive", "200ms",
			"copperwall.live.retention", "1ms", "copperwall.live.sweep-interval", "20ms"));

	private static UUID caseId;

	@BeforeAll
	static void a_family_has_declared() {
		Map<?, ?> accepted = SERVICE.as("mini-program").document("""
				mutation ($input: SubmitDeclarationInput!) {
				  submitDeclaration(input: $input) {
				    ... on DeclarationAccepted { case { id } } ... on Refusal { message } } }
				""").variable("input", declaration()).execute().path("submitDeclaration").entity(Map.class).get();
		caseId = GlobalId.parse(String.valueOf(((Map<?, ?>) accepted.get("case")).get("id"))).orElseThrow().id();
	}

	@AfterAll
	static void stop() {
		SERVICE.close();
	}

	@Test
	void a_quiet_socket_is_told_by_a_ping_where_it_stands_and_goes_on_from_there() {
		String quiet;
		try (Socket socket = socket("district-leader").silent()) {
			socket.subscribe("quiet", CHANGES.formatted(YAOZHAI, ""));
			String before = pinged(socket);
			happened(VILLAGE, null);
			socket.say("{'type':'pong'}");
			quiet = pinged(socket);
			assertThat(quiet).isNotEqualTo(before);
		}
		happened("621202115001", null);
		try (Socket socket = socket("district-leader")) {
			socket.subscribe("1", CHANGES.formatted(YAOZHAI, ", after: \"" + quiet + "\""));
			assertThat(socket.hear().at("/payload/data/approvalChanged/region/code").asString())
				.isEqualTo("621202115001");
			assertThat(socket.hear(java.time.Duration.ofMillis(100))).as("once").isNull();
		}
	}

	@Test
	void a_quiet_event_stream_is_told_by_an_id_alone() {
		try (Stream stream = Stream.post(Http.as(SERVICE.port(), SERVICE.tokenOf("district-leader")),
				CHANGES.formatted(YAOZHAI, ""))) {
			String first = idOf(stream, "");
			happened(VILLAGE, null);
			assertThat(idOf(stream, first)).isNotEqualTo(first);
		}
	}

	@Test
	void many_who_come_back_behind_the_same_change_share_one_way_back() {
		List<String> cursors = new ArrayList<>();
		try (Socket socket = socket("district-leader")) {
			socket.subscribe("1", CHANGES.formatted(BOLIN, ""));
			WireTest.eventually(() -> SERVICE.bean(Broadcasts.class).hasBegun());
			for (int change = 0; change < 5; change++) {
				happened(VILLAGE, null);
				cursors.add(socket.hear().at("/payload/data/approvalChanged/cursor").asString());
			}
		}
		double before = catchUps();
		List<Socket> back = new ArrayList<>();
		for (int number = 0; number < 20; number++) {
			back.add(socket("district-leader"));
		}
		back.forEach(
				(socket) -> socket.subscribe("1", CHANGES.formatted(BOLIN, ", after: \"" + cursors.getFirst() + "\"")));
		for (Socket socket : back) {
			for (String cursor : cursors.subList(1, 5)) {
				assertThat(socket.hear().at("/payload/data/approvalChanged/cursor").asString()).isEqualTo(cursor);
			}
			socket.close();
		}
		assertThat(catchUps() - before).isBetween(1.0, 10.0);
	}

	@Test
	void a_family_that_moves_away_disappears_and_where_to_is_not_said() {
		try (Socket bolin = socket("township-officer"); Socket yaozhai = socket("township-officer-yaozhai")) {
			bolin.subscribe("1", CHANGES.formatted(BOLIN, ""));
			yaozhai.subscribe("1", CHANGES.formatted(YAOZHAI, ""));
			WireTest.eventually(() -> SERVICE.bean(Broadcasts.class).hasBegun());
			happened(VILLAGE, null);
			assertThat(told(bolin).at("/subject/id").asString()).isEqualTo(GlobalId.of("Case", caseId));
			SERVICE.database().execute(move("621202115001"));
			happened("621202115001", VILLAGE);
			JsonNode gone = told(bolin);
			assertThat(gone.at("/subject").isNull()).as("he is no longer theirs to see").isTrue();
			assertThat(gone.at("/region/code").asString()).isEqualTo(VILLAGE);
			JsonNode arrived = told(yaozhai);
			assertThat(arrived.at("/subject/id").asString()).isEqualTo(GlobalId.of("Case", caseId));
			assertThat(arrived.at("/region/code").asString()).isEqualTo("621202115001");
			happened("621202115001", null);
			assertThat(told(yaozhai).at("/kind").asString()).isEqualTo("RECORDED");
			assertThat(bolin.hear(java.time.Duration.ofMillis(200))).as("nothing more reaches them").isNull();
		}
		finally {
			SERVICE.database().execute(move(VILLAGE));
		}
	}

	private static String move(String village) {
		return "UPDATE approval_case SET region_code = '%s' WHERE id = '%s'".formatted(village, caseId);
	}

	private static JsonNode told(Socket socket) {
		return socket.hear().at("/payload/data/approvalChanged");
	}

	private static Socket socket(String persona) {
		return Socket.admitted(SERVICE.port(), SERVICE.tokenOf(persona));
	}

	/// The cursor that the next ping brings.
	private static String pinged(Socket socket) {
		for (int message = 0; message < 50; message++) {
			JsonNode heard = socket.hear();
			if (heard.at("/payload/cursors/quiet").isString()) {
				return heard.at("/payload/cursors/quiet").asString();
			}
			socket.say("{'type':'pong'}");
		}
		throw new AssertionError("no ping told where the stream stands");
	}

	private static String idOf(Stream stream, String other) {
		for (int event = 0; event < 50; event++) {
			Stream.Event heard = stream.hearAnything();
			if (heard.name().isEmpty() && !heard.id().isEmpty() && !heard.id().equals(other)) {
				return heard.id();
			}
		}
		throw new AssertionError("no event told where the stream stands");
	}

	private static double catchUps() {
		return SERVICE.bean(MeterRegistry.class).counter("copperwall.live.catchups").count();
	}

	private static void happened(String where, @Nullable String from) {
		SERVICE.bean(Changes.class)
			.byService(WUDU, "test",
					() -> Mono.just(List
						.of(new Recorded(new RegionCode(where), (from == null) ? null : new RegionCode(from), caseId))))
			.block();
	}

	private static Map<String, Object> declaration() {
		return Map.of("requestId", UUID.randomUUID().toString(), "regionCode", VILLAGE, "medium", "MINI_PROGRAM",
				"household",
				Map.of("headName", "测试户", "phone", "13900000000", "noIdReason", "证件遗失", "birthDate", "1970-01-01",
						"members", List.of()),
				"causes", List.of("ILLNESS"), "description", "家中有人患病", "commitmentSigned", true, "evidenceIds",
				List.of());
	}

	/// Something was recorded in the family's file.
	private record Recorded(RegionCode region, @Nullable RegionCode formerRegion,
			UUID subjectId) implements DomainEvent {

		@Override
		public String kind() {
			return "case.changed";
		}

		@Override
		public String subjectType() {
			return "Case";
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("what", "VISIT");
		}

	}

}
