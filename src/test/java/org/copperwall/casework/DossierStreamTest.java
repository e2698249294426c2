package org.copperwall.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.copperwall.SandboxService;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What a dossier of many photographs costs, and what remains of one that nobody takes to its end.
class DossierStreamTest {

	private static final int AT_ONCE = 2;

	private static final long MEGABYTE = 1024 * 1024;

	private static CaseScene scene;

	/// With 12 photographs of some 500 KB.
	private static String twelve;

	/// With more than all buffers between the service and a client hold.
	private static String many;

	private static List<UUID> photographs;

	@BeforeAll
	static void start() {
		scene = new CaseScene(SandboxService
			.start(Map.of("copperwall.dossier.at-once", String.valueOf(AT_ONCE), "copperwall.dossier.patience", "8s")));
		twelve = scene.reviewed();
		photographs = PhotographsOnFile.of(scene, twelve, 12, 900);
		many = scene.reviewed();
		PhotographsOnFile.of(scene, many, 60, 900);
	}

	@AfterAll
	static void stop() {
		scene.close();
	}

	@Test
	void twelve_photographs_take_bounded_memory() {
		taken("district-officer", twelve + ".pdf");
		long before = retained();
		long started = System.nanoTime();
		Copy copy = taken("district-officer", twelve + ".pdf");
		Duration took = Duration.ofNanos(System.nanoTime() - started);
		long after = retained();
		System.out.printf(
				"dossier of 12 photographs: %,d bytes in %d ms, %,d more bytes of heap held afterwards, the client's copy among them%n",
				copy.bytes().length, took.toMillis(), after - before);
		assertThat(copy.bytes().length).isGreaterThan((int) (4 * MEGABYTE));
		assertThat(after - before).isLessThan(copy.bytes().length + 8 * MEGABYTE);
	}

	@Test
	void the_zip_has_every_file_and_a_list_of_digests() throws IOException {
		Copy copy = taken("district-officer", twelve + ".zip");
		assertThat(copy.header("content-type")).isEqualTo("application/zip");
		Map<String, byte[]> entries = entries(copy.bytes());
		assertThat(entries).hasSize(14)
			.containsKeys("dossier.pdf", "manifest.json", "files/001-village_review-visit_photograph.jpg",
					"files/003-village_review-housing_photograph.jpg");
		assertThat(entries.get("files/001-village_review-visit_photograph.jpg"))
			.isEqualTo(PhotographsOnFile.stored(scene, photographs.getFirst(), "preview"));
		JsonNode manifest = JsonMapper.builder().build().readTree(entries.get("manifest.json"));
		assertThat(manifest.path("dossier").path("sha256").asString())
			.isEqualTo(Copy.sha256(entries.get("dossier.pdf")));
		assertThat(manifest.path("masked").asBoolean()).isTrue();
		for (JsonNode file : manifest.path("files")) {
			assertThat(file.path("copy").path("sha256").asString())
				.isEqualTo(Copy.sha256(entries.get(file.path("copy").path("path").asString())));
			assertThat(file.path("copy").path("complete").asBoolean()).isTrue();
		}
		assertThat(manifest.path("files").get(0).path("original").path("sha256").asString())
			.isEqualTo(Copy.sha256(PhotographsOnFile.stored(scene, photographs.getFirst(), "original")));
		assertThat(issued(twelve, copy.bytes())).isOne();
		assertThat(issued(twelve, entries.get("dossier.pdf"))).isOne();
	}

	@Test
	void who_may_not_look_into_a_file_finds_it_in_the_list_only() throws IOException {
		Copy paper = taken("fund-officer", twelve + ".pdf");
		assertThat(paper.bytes().length).isLessThan(400_000);
		assertThat(paper.text()).contains("按岗位权限不予显示", "入户照片");
		assertThat(entries(taken("fund-officer", twelve + ".zip").bytes())).containsOnlyKeys("dossier.pdf",
				"manifest.json");
	}

	@Test
	void with_a_grant_the_zip_has_the_originals() throws IOException {
		String url = (String) scene
			.change("village-cadre", "requestDossier", "DossierRequested", "url",
					CaseScene.input("caseId", twelve, "purpose", "移交档案馆"))
			.accepted()
			.get("url");
		Map<String, byte[]> entries = entries(taken("village-cadre", url.replace(".pdf", ".zip")).bytes());
		assertThat(entries.get("files/001-village_review-visit_photograph.jpg"))
			.isEqualTo(PhotographsOnFile.stored(scene, photographs.getFirst(), "original"));
	}

	@Test
	void a_client_that_leaves_in_the_middle_leaves_nothing_behind() throws Exception {
		String before = issues(many);
		for (String form : List.of(".pdf", ".zip")) {
			try (Socket socket = asked("district-officer", many + form)) {
				InputStream input = socket.getInputStream();
				assertThat(input.readNBytes(64 * 1024)).hasSize(64 * 1024);
			}
		}
		await(() -> scene.service().bean(DossierCopies.class).free() == AT_ONCE);
		assertThat(issues(many)).isEqualTo(before);
	}

	@Test
	void a_client_that_does_not_read_holds_a_place_for_a_while_and_no_file() throws Exception {
		long before = retained();
		try (Socket one = asked("district-officer", many + ".zip");
				Socket other = asked("village-secretary", many + ".pdf")) {
			await(() -> scene.service().bean(DossierCopies.class).free() == 0);
			Copy third = taken("district-officer", many + ".pdf");
			assertThat(third.status()).isEqualTo(503);
			assertThat(third.header("retry-after")).isEqualTo("5");
			assertThat(third.header("content-type")).isEqualTo("application/json");
			assertThat(new String(third.bytes(), StandardCharsets.UTF_8)).contains("RATE_LIMITED");
			long held = retained() - before;
			System.out.printf("two stalled copies of 60 photographs hold %,d bytes%n", held);
			assertThat(held).isLessThan(24 * MEGABYTE);
			await(() -> scene.service().bean(DossierCopies.class).free() == AT_ONCE);
			assertThat(one.isClosed() || other.isClosed()).isFalse();
		}
		await(() -> scene.service().bean(DossierCopies.class).free() == AT_ONCE);
		assertThat(taken("district-officer", many + ".pdf").status()).isEqualTo(200);
	}

	@Test
	void a_copy_that_cannot_be_recorded_never_becomes_whole() {
		scene.service().database().execute("ALTER TABLE dossier_issue ADD CONSTRAINT closed CHECK (false) NOT VALID");
		try {
			assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> taken("district-officer", twelve + ".pdf")))
				.hasRootCauseInstanceOf(IOException.class);
		}
		finally {
			scene.service().database().execute("ALTER TABLE dossier_issue DROP CONSTRAINT closed");
		}
	}

	@Test
	void a_log_that_was_altered_proves_nothing() {
		Copy copy = taken("district-officer", twelve + ".pdf");
		assertThat(verified(copy)).isEqualTo("GENUINE");
		scene.service()
			.database()
			.execute(
					"""
							ALTER TABLE event DISABLE TRIGGER event_append_only;
							UPDATE event SET payload = convert_to(replace(convert_from(payload, 'UTF8'), '"masked":true', '"masked":false'), 'UTF8')
							 WHERE convert_from(payload, 'UTF8') LIKE '%%%s%%';
							ALTER TABLE event ENABLE TRIGGER event_append_only"""
						.formatted(copy.sha256()));
		assertThat(verified(copy)).isEqualTo("UNKNOWN");
	}

	private static String verified(Copy copy) {
		return scene.as("auditor")
			.document("query($id: ID!, $sha256: String!) { verifyDossier(caseId: $id, sha256: $sha256) { status } }")
			.variable("id", twelve)
			.variable("sha256", copy.sha256())
			.execute()
			.path("verifyDossier.status")
			.entity(String.class)
			.get();
	}

	private static Copy taken(String persona, String path) {
		return Copy.taken(scene.service(), persona, path, "zh");
	}

	/// A client of which nothing but the request is known; it reads when it likes.
	private static Socket asked(String persona, String path) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(32 * 1024);
		socket.connect(new java.net.InetSocketAddress("localhost", scene.service().port()));
		OutputStream output = socket.getOutputStream();
		output.write(("GET /dossiers/" + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
				+ scene.service().tokenOf(persona) + "\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII));
		output.flush();
		return socket;
	}

	private static String issues(String id) {
		return scene.service()
			.database()
			.value("SELECT count(*)::text FROM dossier_issue WHERE case_id = '" + uuid(id) + "'");
	}

	private static int issued(String id, byte[] copy) {
		return Integer.parseInt(scene.service()
			.database()
			.value("SELECT count(*)::text FROM dossier_issue WHERE case_id = '" + uuid(id) + "' AND sha256 = '\\x"
					+ Copy.sha256(copy) + "'"));
	}

	private static Map<String, byte[]> entries(byte[] zip) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
				entries.put(entry.getName(), input.readAllBytes());
			}
		}
		return entries;
	}

	/// Heap that is still held after a collection.
	private static long retained() {
		for (int time = 0; time < 3; time++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			Thread.sleep(50);
		}
		assertThat(condition.getAsBoolean()).isTrue();
	}

	private static UUID uuid(String id) {
		return GlobalId.parse(id).orElseThrow().id();
	}

}
