package org.copperwall.evidence;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.copperwall.evidence.content.HostileFiles;
import org.copperwall.evidence.content.Pictures;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Hostile files as they come over the wire, announced with their true digest.
class HostileUploadTest {

	private static final Map<String, Object> PAPER = Map.of("kind", "OTHER", "regionCode", "621202114001");

	private static SandboxDatabase database;

	private static SandboxService service;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		database.execute("INSERT INTO region (code, name) VALUES ('621202', '武都区'), ('621202114', '柏林镇'), "
				+ "('621202114001', '柏林村')");
		service = SandboxService.on(database, Map.of());
	}

	@AfterAll
	static void close() {
		service.close();
		database.close();
	}

	@Test
	void a_hostile_file_is_refused_in_words_and_nothing_of_it_is_kept() {
		Map<String, String> wrong = new TreeMap<>();
		Map<String, byte[]> files = new TreeMap<>(HostileFiles.someRefused());
		// Cannot even be announced.
		files.values().removeIf(bytes -> bytes.length == 0);
		files.forEach((name, bytes) -> {
			String id = Photographs.announce(service, "village-cadre", PAPER, bytes);
			HttpResponse<String> answer = Photographs.put(service, "village-cadre", id, bytes);
			if (answer.statusCode() != 422 || !answer.body().contains("evidence.content.")) {
				wrong.put(name, answer.statusCode() + " " + answer.body());
			}
			assertThat(kept(id)).as(name).doesNotExist();
		});
		assertThat(wrong).isEmpty();
		assertThat(files).hasSizeGreaterThan(30);
		assertThat(database.files().resolve("staging")).isEmptyDirectory();
	}

	@Test
	void a_photograph_is_served_without_the_place_it_was_taken_at() {
		byte[] bytes = Pictures.jpegWithPosition();
		String id = Photographs.handIn(service, "village-cadre", PAPER, bytes);
		assertThat(latin(bytes)).contains("Exif");
		HttpResponse<byte[]> served = Photographs.send(Photographs.request(service, "village-cadre", id).build(),
				HttpResponse.BodyHandlers.ofByteArray());
		assertThat(served.statusCode()).isEqualTo(200);
		assertThat(latin(served.body())).doesNotContain("Exif", "GPS");
	}

	private static Path kept(String id) {
		return database.files().resolve("kept/evidence").resolve(GlobalId.parse(id).orElseThrow().id().toString());
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
