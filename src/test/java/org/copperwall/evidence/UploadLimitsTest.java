package org.copperwall.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copperwall.evidence.FileWire.VILLAGE;

/// What uploads are bounded by.
class UploadLimitsTest {

	private static SandboxDatabase database;

	private static SandboxService service;

	private static FileWire wire;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		database.execute("INSERT INTO region (code, name) VALUES ('621202', '武都区'), ('621202114', '柏林镇'), "
				+ "('621202114001', '柏林村')");
		service = SandboxService.on(database, Map.of("copperwall.evidence.uploads", "1", "copperwall.evidence.silence",
				"400ms", "copperwall.evidence.awaited", "12"));
		wire = new FileWire(service);
	}

	@AfterAll
	static void close() {
		service.close();
		database.close();
	}

	@Test
	void a_sender_who_falls_silent_is_told_how_far_he_came() throws IOException {
		byte[] bytes = Photographs.picture();
		String id = announced("village-cadre", bytes);
		try (Socket socket = wire.begun(id, bytes, 200)) {
			List<String> head = head(socket);
			assertThat(head.getFirst()).startsWith("HTTP/1.1 408");
			assertThat(head).anyMatch(line -> line.equalsIgnoreCase("Upload-Offset: 200"));
		}
		HttpResponse<String> rest = Photographs.send(Photographs.request(service, "village-cadre", id)
			.header("Upload-Offset", "200")
			.PUT(HttpRequest.BodyPublishers.ofByteArray(bytes, 200, bytes.length - 200))
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(rest.statusCode()).as(rest.body()).isEqualTo(201);
	}

	@Test
	void more_uploads_at_once_than_allowed_are_asked_to_come_again() throws IOException {
		byte[] bytes = Photographs.picture();
		String slow = announced("village-cadre", bytes);
		String quick = announced("village-secretary", bytes);
		try (Socket _ = wire.begun(slow, bytes, 100)) {
			while (wire.standing(slow) < 100) {
				Thread.onSpinWait();
			}
			HttpResponse<String> busy = Photographs.put(service, "village-secretary", quick, bytes);
			assertThat(busy.statusCode()).isEqualTo(503);
			assertThat(busy.headers().firstValue("Retry-After")).isPresent();
		}
	}

	@Test
	void an_address_expires_and_what_came_is_swept() throws IOException {
		byte[] bytes = Photographs.picture();
		String id = announced("resident-team", bytes);
		Photographs.put(service, "resident-team", id, Arrays.copyOf(bytes, 50));
		Path staged = staged(id);
		assertThat(staged).hasSize(50);
		service.bean(StagingSweep.class).run().block(Duration.ofSeconds(5));
		assertThat(staged).exists();
		service.advance("PT25H");
		HttpResponse<String> late = Photographs.put(service, "resident-team", id, bytes);
		assertThat(late.statusCode()).isEqualTo(410);
		assertThat(late.body()).contains("evidence.expired");
		service.bean(StagingSweep.class).run().block(Duration.ofSeconds(5));
		assertThat(staged).doesNotExist();
	}

	@Test
	void nobody_announces_without_end() {
		for (int sent = 0; sent < 12; sent++) {
			announced("group-leader", Photographs.picture());
		}
		service.as("group-leader")
			.document("mutation($input: RequestEvidenceUploadInput!) { requestEvidenceUpload(input: $input) "
					+ "{ ... on Refusal { violations { code message } } } }")
			.variable("input",
					Map.of("requestId", UUID.randomUUID(), "kind", "OTHER", "fileName", "a.jpg", "byteLength", 5,
							"sha256", "0".repeat(64), "regionCode", VILLAGE))
			.execute()
			.path("requestEvidenceUpload.violations[0].code")
			.entity(String.class)
			.isEqualTo("evidence.awaited");
	}

	@Test
	void a_full_disk_refuses_the_upload_and_forgets_nothing() {
		byte[] bytes = Photographs.picture();
		String id = announced("village-cadre", bytes);
		try (SandboxService full = SandboxService.on(database,
				Map.of("copperwall.evidence.reserve", "1000000TB", "copperwall.storage.reserve", "1MB"))) {
			HttpResponse<String> refused = Photographs.put(full, "village-cadre", id, bytes);
			assertThat(refused.statusCode()).isEqualTo(507);
			assertThat(refused.body()).contains("evidence.noRoom");
		}
		try (SandboxService full = SandboxService.on(database, Map.of("copperwall.storage.reserve", "1000000TB"))) {
			assertThat(Photographs.put(full, "village-cadre", id, bytes).statusCode()).isEqualTo(507);
		}
		assertThat(wire.standing(id)).isEqualTo(bytes.length);
		HttpResponse<String> kept = Photographs.send(Photographs.request(service, "village-cadre", id)
			.header("Upload-Offset", Integer.toString(bytes.length))
			.PUT(HttpRequest.BodyPublishers.noBody())
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
	}

	private static String announced(String persona, byte[] bytes) {
		return Photographs.announce(service, persona, Map.of("kind", "OTHER", "regionCode", VILLAGE), bytes);
	}

	private static Path staged(String id) {
		String folder = service.context().getEnvironment().getRequiredProperty("copperwall.evidence.staging");
		return Path.of(folder).resolve(GlobalId.parse(id).orElseThrow().id() + ".part");
	}

	private static List<String> head(Socket socket) throws IOException {
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
		return lines.lines().takeWhile(line -> !line.isEmpty()).toList();
	}

}
