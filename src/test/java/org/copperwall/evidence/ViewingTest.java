package org.copperwall.evidence;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxService;
import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.evidence.FileWire.VILLAGE;

/// Files go out to who may see their owner, and to nobody else.
class ViewingTest {

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
	void a_file_is_seen_by_who_sees_its_owner_and_handles_cases() {
		String household = wire.householdOf(VILLAGE);
		String id = Photographs.ofOwner(service, "village-cadre", "HOUSING_PHOTOGRAPH", household);
		assertThat(wire.get("township-officer", id, "").statusCode()).isEqualTo(200);
		assertThat(wire.get("auditor", id, "").statusCode()).isEqualTo(200);
		assertThat(wire.get("township-officer-yaozhai", id, "").statusCode()).isEqualTo(404);
		assertThat(wire.get("screen", id, "").statusCode()).isEqualTo(404);
		assertThat(wire.get("mini-program", id, "").statusCode()).isEqualTo(404);
		assertThat(wire.get("township-officer-yaozhai", id, "").body())
			.isEqualTo(wire.get("township-officer-yaozhai", other(id), "").body());
	}

	@Test
	void a_part_of_a_file_can_be_asked_for() {
		String id = Photographs.ofVillage(service, "village-cadre", "HOUSING_PHOTOGRAPH", VILLAGE);
		byte[] whole = wire.get("village-cadre", id, "").body();
		HttpResponse<byte[]> part = wire.range(id, "bytes=10-19");
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(part.headers().firstValue("Content-Range")).contains("bytes 10-19/" + whole.length);
		assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
		assertThat(wire.range(id, "bytes=-5").body())
			.isEqualTo(Arrays.copyOfRange(whole, whole.length - 5, whole.length));
		assertThat(wire.range(id, "bytes=" + whole.length + "-").statusCode()).isEqualTo(416);
		assertThat(wire.range(id, "bytes=0-1,5-6").statusCode()).isEqualTo(200);
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
		assertThat(wire.get("village-cadre", id, "").statusCode()).isEqualTo(410);
		assertThat(wire.field(id, "status url")).containsEntry("status", "WITHDRAWN").containsEntry("url", null);
	}

	@Test
	void a_file_lost_from_the_storage_is_said_to_be() {
		String id = Photographs.ofVillage(service, "village-cadre", "HOUSING_PHOTOGRAPH", VILLAGE);
		service.bean(FileStorage.class).delete(Evidence.key(GlobalId.idOf("Evidence", id), Rendition.PREVIEW)).block();
		HttpResponse<byte[]> lost = wire.get("village-cadre", id, "");
		assertThat(lost.statusCode()).isEqualTo(500);
		assertThat(new String(lost.body(), StandardCharsets.UTF_8)).contains("\"reason\":\"evidence.lost\"")
			.contains("丢失");
		assertThat(wire.get("village-cadre", id, "?rendition=thumbnail").statusCode()).isEqualTo(200);
	}

	private static String other(String id) {
		return GlobalId.of("Evidence", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
	}

}
