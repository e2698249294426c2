package org.copperwall.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.core.ParameterizedTypeReference;

import static org.assertj.core.api.Assertions.assertThat;

/// Files come in over real sockets, and go out to who may see their owner.
class UploadTest {

	private static final String VILLAGE = "621202114001";

	private static SandboxService service;

	@BeforeAll
	static void start() {
		service = SandboxService.start(Map.of("copperwall.sandbox.demonstration", "true"));
	}

	@AfterAll
	static void close() {
		service.close();
	}

	@Test
	void a_photograph_is_announced_sent_and_seen() {
		byte[] bytes = Photographs.picture();
		String id = announced(bytes);
		HttpResponse<String> kept = Photographs.put(service, "village-cadre", id, bytes);
		assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
		assertThat(kept.headers().firstValue("Upload-Complete")).contains("?1");
		HttpResponse<byte[]> seen = get("village-cadre", id, "");
		assertThat(seen.statusCode()).isEqualTo(200);
		assertThat(seen.headers().firstValue("Content-Type")).contains("image/jpeg");
		assertThat(seen.headers().firstValue("Cache-Control")).contains("private, no-store");
		assertThat(seen.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
		assertThat(get("village-cadre", id, "?rendition=thumbnail").statusCode()).isEqualTo(200);
		assertThat(get("village-cadre", id, "?rendition=original").statusCode()).isEqualTo(400);
		assertThat(field(id, "status mediaType sha256 fileName")).containsEntry("status", "KEPT")
			.containsEntry("mediaType", "image/jpeg")
			.containsEntry("sha256", Photographs.sha256(bytes))
			.containsEntry("fileName", "照片.jpg");
	}

	@Test
	void an_upload_that_was_cut_goes_on_where_it_stopped() throws IOException {
		byte[] bytes = Photographs.picture();
		String id = announced(bytes);
		cut(id, bytes, 300);
		long come = standing(id);
		assertThat(come).isEqualTo(300);
		HttpResponse<String> wrong = rest(id, bytes, 299);
		assertThat(wrong.statusCode()).isEqualTo(409);
		assertThat(wrong.headers().firstValue("Upload-Offset")).contains("300");
		HttpResponse<String> kept = rest(id, bytes, 300);
		assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
		assertThat(get("village-cadre", id, "").statusCode()).isEqualTo(200);
	}

	@Test
	void a_file_may_come_piece_by_piece() {
		byte[] bytes = Photographs.picture();
		String id = announced(bytes);
		HttpResponse<String> first = Photographs.put(service, "village-cadre", id, Arrays.copyOf(bytes, 100));
		assertThat(first.statusCode()).isEqualTo(202);
		assertThat(first.headers().firstValue("Upload-Offset")).contains("100");
		assertThat(rest(id, bytes, 100).statusCode()).isEqualTo(201);
	}

	@Test
	void other_bytes_than_announced_are_not_taken_and_the_right_ones_still_are() {
		byte[] bytes = Photographs.picture();
		String id = announced(bytes);
		byte[] others = bytes.clone();
		others[others.length / 2] ^= 1;
		HttpResponse<String> answer = Photographs.put(service, "village-cadre", id, others);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("\"reason\":\"evidence.digest\"").contains("摘要");
		assertThat(Photographs.put(service, "village-cadre", id, bytes).statusCode()).isEqualTo(201);
	}

	@Test
	void an_address_is_used_once() {
		byte[] bytes = Photographs.picture();
		String id = announced(bytes);
		assertThat(Photographs.put(service, "village-cadre", id, bytes).statusCode()).isEqualTo(201);
		HttpResponse<String> again = Photographs.put(service, "village-cadre", id, bytes);
		assertThat(again.statusCode()).isEqualTo(410);
		assertThat(again.body()).contains("evidence.used");
	}

	@Test
	void more_than_was_announced_is_cut_off() throws IOException {
		byte[] bytes = Photographs.picture();
		String id = announced(bytes);
		byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
		assertThat(Photographs.put(service, "village-cadre", id, longer).statusCode()).isEqualTo(413);
		assertThat(endless(id)).matches("|HTTP/1.1 413[^$]*");
		assertThat(standing(id)).isZero();
		assertThat(Photographs.put(service, "village-cadre", id, bytes).statusCode()).isEqualTo(201);
	}

	@Test
	void an_address_belongs_to_who_asked_for_it() {
		byte[] bytes = Photographs.picture();
		String id = announced(bytes);
		assertThat(Photographs.put(service, "village-secretary", id, bytes).statusCode()).isEqualTo(404);
		assertThat(Photographs
			.send(HttpRequest.newBuilder(service.address().resolve("/evidence/" + id))
				.PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
				.build(), HttpResponse.BodyHandlers.ofString())
			.statusCode()).isEqualTo(401);
		assertThat(Photographs.put(service, "village-cadre", "nonsense", bytes).statusCode()).isEqualTo(404);
	}

	@Test
	void what_cannot_be_done_at_an_address_is_said() {
		String id = announced(Photographs.picture());
		HttpResponse<String> answer = Photographs.send(
				Photographs.request(service, "village-cadre", id).DELETE().build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, PUT");
		assertThat(answer.body()).contains("GET, HEAD, PUT");
	}

	@Test
	void a_file_is_seen_by_who_sees_its_owner_and_handles_cases() {
		String household = householdOf(VILLAGE);
		String id = Photographs.ofOwner(service, "village-cadre", "HOUSING_PHOTOGRAPH", household);
		assertThat(get("township-officer", id, "").statusCode()).isEqualTo(200);
		assertThat(get("auditor", id, "").statusCode()).isEqualTo(200);
		assertThat(get("township-officer-yaozhai", id, "").statusCode()).isEqualTo(404);
		assertThat(get("screen", id, "").statusCode()).isEqualTo(404);
		assertThat(get("mini-program", id, "").statusCode()).isEqualTo(404);
		assertThat(get("township-officer-yaozhai", id, "").body())
			.isEqualTo(get("township-officer-yaozhai", other(id), "").body());
	}

	@Test
	void a_file_for_another_regions_household_is_not_announced() {
		service.as("township-officer-yaozhai")
			.document(ANNOUNCE)
			.variable("input", input(Map.of("owner", householdOf(VILLAGE), "kind", "HOUSING_PHOTOGRAPH")))
			.execute()
			.errors()
			.satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NOT_VISIBLE"));
	}

	@Test
	void all_faults_of_an_announcement_are_named_at_once() {
		List<String> faults = service.as("village-cadre")
			.document(ANNOUNCE)
			.variable("input",
					input(Map.of("kind", "VISIT_PHOTOGRAPH", "fileName", "../../etc/passwd", "byteLength", 20971521,
							"sha256", "abc", "capturedAt", "2099-01-01T00:00:00Z", "location",
							Map.of("latitude", 91.0, "longitude", 104.9))))
			.execute()
			.path("requestEvidenceUpload.violations[*].code")
			.entityList(String.class)
			.get();
		assertThat(faults).containsExactly("evidence.ownerOrPlace", "evidence.fileName", "evidence.length",
				"evidence.sha256", "inFuture", "evidence.location");
	}

	@Test
	void a_part_of_a_file_can_be_asked_for() {
		String id = Photographs.ofVillage(service, "village-cadre", "HOUSING_PHOTOGRAPH", VILLAGE);
		byte[] whole = get("village-cadre", id, "").body();
		HttpResponse<byte[]> part = range(id, "bytes=10-19");
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(part.headers().firstValue("Content-Range")).contains("bytes 10-19/" + whole.length);
		assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
		assertThat(range(id, "bytes=-5").body()).isEqualTo(Arrays.copyOfRange(whole, whole.length - 5, whole.length));
		assertThat(range(id, "bytes=" + whole.length + "-").statusCode()).isEqualTo(416);
		assertThat(range(id, "bytes=0-1,5-6").statusCode()).isEqualTo(200);
	}

	@Test
	void a_file_taken_back_is_shown_to_nobody_and_its_record_stays() {
		String id = Photographs.ofVillage(service, "village-cadre", "HOUSING_PHOTOGRAPH", VILLAGE);
		String withdraw = """
				mutation($input: WithdrawEvidenceInput!) {
				  withdrawEvidence(input: $input) {
				    ... on EvidenceWithdrawn { evidence { status withdrawalReason } }
				    ... on Refusal { code }
				  }
				}""";
		Map<String, Object> input = Map.of("requestId", UUID.randomUUID(), "evidenceId", id, "reason", "拍错了人家");
		service.as("village-cadre")
			.document(withdraw)
			.variable("input", input)
			.execute()
			.path("withdrawEvidence.evidence.withdrawalReason")
			.entity(String.class)
			.isEqualTo("拍错了人家");
		assertThat(get("village-cadre", id, "").statusCode()).isEqualTo(410);
		assertThat(field(id, "status url")).containsEntry("status", "WITHDRAWN").containsEntry("url", null);
	}

	private static final String ANNOUNCE = """
			mutation($input: RequestEvidenceUploadInput!) {
			  requestEvidenceUpload(input: $input) {
			    ... on EvidenceUploadRequested { evidence { id } uploadUrl expiresAt }
			    ... on Refusal { code violations { field code } }
			  }
			}""";

	private static Map<String, Object> input(Map<String, Object> entries) {
		Map<String, Object> input = new HashMap<>(Map.of("requestId", UUID.randomUUID(), "fileName", "照片.jpg",
				"byteLength", 100, "sha256", "0".repeat(64)));
		input.putAll(entries);
		return input;
	}

	private static String announced(byte[] bytes) {
		return Photographs.announce(service, "village-cadre",
				Map.of("kind", "HOUSING_PHOTOGRAPH", "regionCode", VILLAGE), bytes);
	}

	private static String householdOf(String region) {
		return service.as("village-cadre")
			.document(
					"query($region: RegionCode!) { households(regionCode: $region, first: 1) { edges { node { id } } } }")
			.variable("region", region)
			.execute()
			.path("households.edges[0].node.id")
			.entity(String.class)
			.get();
	}

	private static Map<String, Object> field(String id, String selection) {
		return service.as("village-cadre")
			.document("query($id: ID!) { node(id: $id) { ... on Evidence { " + selection + " } } }")
			.variable("id", id)
			.execute()
			.path("node")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	private static String other(String id) {
		return GlobalId.of("Evidence", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
	}

	private static HttpResponse<byte[]> get(String persona, String id, String query) {
		return Photographs.send(Photographs.request(service, persona, id + query).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	private static HttpResponse<byte[]> range(String id, String range) {
		return Photographs.send(Photographs.request(service, "village-cadre", id).header("Range", range).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	/// Comes again, as it is told to, while the service has not noticed that the other
	/// connection is dead.
	private static HttpResponse<String> rest(String id, byte[] bytes, int offset) {
		HttpResponse<String> answer = sendRest(id, bytes, offset);
		while (answer.headers().firstValue("Retry-After").isPresent()) {
			answer = sendRest(id, bytes, offset);
		}
		return answer;
	}

	private static HttpResponse<String> sendRest(String id, byte[] bytes, int offset) {
		return Photographs.send(Photographs.request(service, "village-cadre", id)
			.header("Upload-Offset", Integer.toString(offset))
			.PUT(HttpRequest.BodyPublishers.ofByteArray(Arrays.copyOfRange(bytes, offset, bytes.length)))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static long standing(String id) {
		HttpResponse<Void> answer = Photographs.send(Photographs.request(service, "village-cadre", id).HEAD().build(),
				HttpResponse.BodyHandlers.discarding());
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
	}

	/// Sends the beginning of a file, waits until it has come, and hangs up.
	private static void cut(String id, byte[] bytes, int after) throws IOException {
		try (Socket socket = new Socket("localhost", service.port())) {
			OutputStream out = socket.getOutputStream();
			out.write(head(id, "Content-Length: " + bytes.length));
			out.write(bytes, 0, after);
			out.flush();
			while (standing(id) < after) {
				Thread.onSpinWait();
			}
		}
	}

	/// A body without an end.
	/// @return the head of the answer; empty where hanging up was quicker
	private static String endless(String id) throws IOException {
		try (Socket socket = new Socket("localhost", service.port())) {
			OutputStream out = socket.getOutputStream();
			out.write(head(id, "Transfer-Encoding: chunked"));
			byte[] chunk = ("1000\r\n" + "x".repeat(4096) + "\r\n").getBytes(StandardCharsets.US_ASCII);
			try {
				for (int sent = 0; sent < 1000; sent++) {
					out.write(chunk);
				}
			}
			catch (IOException hungUp) {
				// As it should.
			}
			return answer(socket);
		}
	}

	private static String answer(Socket socket) throws IOException {
		try {
			byte[] answer = new byte[64];
			int read = socket.getInputStream().read(answer);
			return new String(answer, 0, Math.max(read, 0), StandardCharsets.US_ASCII);
		}
		catch (SocketException reset) {
			return "";
		}
	}

	private static byte[] head(String id, String length) {
		return ("PUT /evidence/" + id + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
				+ service.tokenOf("village-cadre") + "\r\n" + length + "\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

}
