package org.copperwall.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copperwall.SandboxDatabase;
import org.copperwall.evidence.storage.FileStorage;
import org.copperwall.graph.GlobalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Exports on two replicas, of which one goes away in the middle.
class ReplicaTest {

	private static final Map<String, String> SLOW = Map.of("copperwall.export.rest", "3", "copperwall.export.page-rows",
			"10", "copperwall.export.lease", "2s", "copperwall.export.look", "1s");

	private static final Map<String, String> QUICK = Map.of("copperwall.export.lease", "2s", "copperwall.export.look",
			"1s");

	private static SandboxDatabase database;

	private static Path folder;

	private static ExportScene stays;

	@BeforeAll
	static void a_district_with_people() {
		database = SandboxDatabase.migrated();
		folder = ExportScene.temporary();
		stays = ExportScene.on(database, folder, with(QUICK, "copperwall.sandbox.demonstration", "true"));
	}

	@AfterAll
	static void close() {
		stays.close();
		database.close();
	}

	private static Map<String, String> with(Map<String, String> settings, String name, String value) {
		Map<String, String> all = new HashMap<>(settings);
		all.put(name, value);
		return all;
	}

	@Test
	void an_export_that_a_closing_replica_was_writing_is_written_by_another() throws Exception {
		Set<String> before = stored();
		String id;
		try (ExportScene leaves = ExportScene.on(database, folder, SLOW)) {
			// Whichever takes it first: only the slow one can still be at it.
			id = untilTakenBy(leaves);
		}
		assertThat(stays.ended("district-officer", id)).isEqualTo("DONE");
		assertThat(Sheets.csv(stays.fetch("district-officer", id).body())).hasSize(1 + total());
		onlyOneFileSince(before, id);
	}

	/// Asked until the replica that will leave has one in hand: which of two wakes first
	/// is nobody's promise.
	private static String untilTakenBy(ExportScene leaves) {
		for (int attempt = 0; attempt < 20; attempt++) {
			String id = leaves.requested("district-officer", Map.of("regionCode", "621202", "cases", Map.of()));
			if (leaves.until("district-officer", id, List.of("RUNNING", "DONE")).equals("RUNNING")) {
				ExportScene.pause();
				if (leaves.status("district-officer", id).equals("RUNNING")) {
					return id;
				}
			}
			leaves.ended("district-officer", id);
		}
		throw new AssertionError("the other replica was always quicker");
	}

	@Test
	void an_export_whose_replica_died_without_a_word_is_begun_anew_once() {
		String id = stays.requested("auditor", Map.of("regionCode", "621202", "cases", Map.of()));
		assertThat(stays.ended("auditor", id)).isEqualTo("DONE");
		UUID dead = UUID.randomUUID();
		database.execute(
				"""
						UPDATE export_job SET status = 'RUNNING', file_id = '%s', leased_until = TIMESTAMPTZ '2026-01-01 00:00Z',
						  rows_written = 17, finished_at = NULL, expires_at = NULL, byte_length = NULL, sha256 = NULL
						 WHERE id = '%s'"""
					.formatted(dead, uuid(id)));
		assertThat(stays.ended("auditor", id)).isEqualTo("DONE");
		assertThat(Sheets.csv(stays.fetch("auditor", id).body())).hasSize(1 + total());
		assertThat(database.value("SELECT attempts FROM export_job WHERE id = '" + uuid(id) + "'")).isEqualTo("2");
	}

	@Test
	void one_that_never_comes_to_its_end_is_given_up() {
		String id = stays.requested("auditor", Map.of("regionCode", "621202", "cases", Map.of()));
		assertThat(stays.ended("auditor", id)).isEqualTo("DONE");
		database.execute("""
				UPDATE export_job SET status = 'RUNNING', leased_until = TIMESTAMPTZ '2026-01-01 00:00Z', attempts = 5,
				  finished_at = NULL, expires_at = NULL WHERE id = '%s'""".formatted(uuid(id)));
		assertThat(stays.ended("auditor", id)).isEqualTo("FAILED");
		stays.export("auditor", id).path("export.failure").entity(String.class).isEqualTo("INTERRUPTED");
	}

	@Test
	void who_lost_the_lease_throws_away_what_he_wrote() throws Exception {
		try (ExportScene slow = ExportScene.on(database, folder, SLOW)) {
			Set<String> before = stored();
			String id = untilTakenBy(slow);
			UUID other = UUID.randomUUID();
			database.execute(
					"UPDATE export_job SET file_id = '%s', leased_until = TIMESTAMPTZ '2999-01-01 00:00Z' WHERE id = '%s' AND status = 'RUNNING'"
						.formatted(other, uuid(id)));
			for (int wait = 0; wait < 40; wait++) {
				ExportScene.pause();
			}
			assertThat(slow.status("district-officer", id)).isEqualTo("RUNNING");
			assertThat(drafts()).isZero();
			database.execute("UPDATE export_job SET leased_until = TIMESTAMPTZ '2026-01-01 00:00Z' WHERE id = '%s'"
				.formatted(uuid(id)));
			assertThat(slow.ended("district-officer", id)).isEqualTo("DONE");
			onlyOneFileSince(before, id);
		}
	}

	/// None of an attempt that came to nothing is left.
	private static void onlyOneFileSince(Set<String> before, String id) throws Exception {
		assertThat(drafts()).isZero();
		Set<String> fresh = stored();
		fresh.removeAll(before);
		assertThat(fresh).contains(database.value("SELECT file_id FROM export_job WHERE id = '" + uuid(id) + "'"))
			.allSatisfy(
					file -> assertThat(database.value("SELECT status FROM export_job WHERE file_id = '" + file + "'"))
						.isEqualTo("DONE"));
	}

	private static Set<String> stored() {
		return stays.service()
			.bean(FileStorage.class)
			.list("export/")
			.map(found -> found.key().value().substring("export/".length()))
			.collect(Collectors.<String>toSet())
			.block();
	}

	private static long drafts() throws Exception {
		try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
			return files.count();
		}
	}

	private static int total() {
		return Integer.parseInt(database.value("SELECT count(*) FROM approval_case"));
	}

	private static UUID uuid(String id) {
		return GlobalId.parse(id).orElseThrow().id();
	}

}
