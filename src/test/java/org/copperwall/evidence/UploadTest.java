package org.copperwall.evidence;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.evidence.FileWire.VILLAGE;

/// Files come in over real sockets.
class UploadTest {

	private static SandboxService service;

	private static FileWire wire;

	@BeforeAll
	static void start() {
		service = SandboxService.start(Map.of("copperwall.sandbox.demonstration", "true"));
		wire = new FileWire(service);
	}

	@AfterAll
	static void close() {
		service.close();
	}

	@Test
	void a_photograph_is_announced_sent_and_seen() {
		byte[] bytes = Photographs.picture();
		String id = wire.announced(bytes);
		HttpResponse<String> kept = Photographs.put(service, "village-cadre", id, bytes);
		assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
		assertThat(kept.headers().firstValue("Upload-Complete")).contains("?1");
		HttpResponse<byte[]> seen = wire.get("village-cadre", id, "");
		assertThat(seen.statusCode()).isEqualTo(200);
		assertThat(seen.headers().firstValue("Content-Type")).contains("image/jpeg");
		assertThat(seen.headers().firstValue("Cache-Control")).contains("private, no-store");
		assertThat(seen.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
		assertThat(wire.get("village-cadre", id, "?rendition=thumbnail").statusCode()).isEqualTo(200);
		assertThat(wire.get("village-cadre", id, "?rendition=original").statusCode()).isEqualTo(400);
		assertThat(wire.field(id, "status mediaType sha256 fileName")).containsEntry("status", "KEPT")
			.containsEntry("mediaType", "image/jpeg")
			.containsEntry("sha256", Photographs.sha256(bytes))
			.containsEntry("fileName", "照片.jpg");
	}

	@Test
	void an_upload_that_was_cut_goes_on_where_it_stopped() throws IOException {
		byte[] bytes = Photographs.picture();
		String id = wire.announced(bytes);
		wire.cut(id, bytes, 300);
		long come = wire.standing(id);
		assertThat(come).isEqualTo(300);
		HttpResponse<String> wrong = wire.rest(id, bytes, 299);
		assertThat(wrong.statusCode()).isEqualTo(409);
		assertThat(wrong.headers().firstValue("Upload-Offset")).contains("300");
		HttpResponse<String> kept = wire.rest(id, bytes, 300);
		assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
		assertThat(wire.get("village-cadre", id, "").statusCode()).isEqualTo(200);
	}

	@Test
	void a_file_may_come_piece_by_piece() {
		byte[] bytes = Photographs.picture();
		String id = wire.announced(bytes);
		HttpResponse<String> first = Photographs.put(service, "village-cadre", id, Arrays.copyOf(bytes, 100));
		assertThat(first.statusCode()).isEqualTo(202);
		assertThat(first.headers().firstValue("Upload-Offset")).contains("100");
		assertThat(wire.rest(id, bytes, 100).statusCode()).isEqualTo(201);
	}

	@Test
	void other_bytes_than_announced_are_not_taken_and_the_right_ones_still_are() {
		byte[] bytes = Photographs.picture();
		String id = wire.announced(bytes);
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
		String id = wire.announced(bytes);
		assertThat(Photographs.put(service, "village-cadre", id, bytes).statusCode()).isEqualTo(201);
		HttpResponse<String> again = Photographs.put(service, "village-cadre", id, bytes);
		assertThat(again.statusCode()).isEqualTo(410);
		assertThat(again.body()).contains("evidence.used");
	}

	@Test
	void more_than_was_announced_is_cut_off() throws IOException {
		byte[] bytes = Photographs.picture();
		String id = wire.announced(bytes);
		byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
		assertThat(Photographs.put(service, "village-cadre", id, longer).statusCode()).isEqualTo(413);
		assertThat(wire.endless(id)).matches("|HTTP/1.1 413[^$]*");
		assertThat(wire.standing(id)).isZero();
		assertThat(Photographs.put(service, "village-cadre", id, bytes).statusCode()).isEqualTo(201);
	}

	@Test
	void an_address_belongs_to_who_asked_for_it() {
		byte[] bytes = Photographs.picture();
		String id = wire.announced(bytes);
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
		String id = wire.announced(Photographs.picture());
		HttpResponse<String> answer = Photographs.send(
				Photographs.request(service, "village-cadre", id).DELETE().build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, PUT");
		assertThat(answer.body()).contains("GET, HEAD, PUT");
	}

	@Test
	void a_file_for_another_regions_household_is_not_announced() {
		service.as("township-officer-yaozhai")
			.document(ANNOUNCE)
			.variable("input", input(Map.of("owner", wire.householdOf(VILLAGE), "kind", "HOUSING_PHOTOGRAPH")))
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

}
