package org.copperwall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.copperwall.evidence.Photographs;
import org.copperwall.graph.GlobalId;
import org.copperwall.sandbox.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/// The check as an operator of production starts it, beside a service that is running.
class FileCheckCommandTest {

	private static final String VILLAGE = "621202114001";

	private static SandboxDatabase database;

	private static SandboxService service;

	private String said = "";

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

	@BeforeEach
	void forgetFiles() {
		database.execute("TRUNCATE evidence CASCADE");
	}

	@Test
	void files_that_are_all_there_are_counted() {
		picture();
		picture();
		assertThat(check("--check-files")).isZero();
		assertThat(this.said).matches("\\d+ files of \\d+ bytes: 0 lost, 0 short, 0 damaged, 0 unread\\n");
		assertThat(check("--check-files=digests")).isZero();
	}

	@Test
	void a_file_removed_by_hand_is_named() throws IOException {
		Path original = picture();
		Files.delete(original);
		assertThat(check("--check-files")).isEqualTo(1);
		assertThat(this.said).contains("lost " + key(original) + ": is not there\n").contains(": 1 lost, 0 short,");
	}

	@Test
	void a_byte_altered_by_hand_is_found_when_files_are_read() throws IOException {
		Path original = picture();
		try (RandomAccessFile file = new RandomAccessFile(original.toFile(), "rw")) {
			file.seek(100);
			int found = file.read();
			file.seek(100);
			file.write(found ^ 1);
		}
		assertThat(check("--check-files")).isZero();
		assertThat(check("--check-files=digests")).isEqualTo(1);
		assertThat(this.said).contains("damaged " + key(original) + ": its seal is broken\n").contains(" 1 damaged,");
	}

	@Test
	void a_file_cut_by_hand_is_found_by_its_length() throws IOException {
		Path original = picture();
		byte[] sealed = Files.readAllBytes(original);
		Files.write(original, Arrays.copyOf(sealed, sealed.length - 10));
		assertThat(check("--check-files")).isEqualTo(1);
		assertThat(this.said).contains("short " + key(original) + ": ");
	}

	@Test
	void a_record_of_another_content_is_found_by_its_digest() {
		Path original = picture();
		database.execute("UPDATE evidence SET sha256 = sha256('another')");
		assertThat(check("--check-files")).isZero();
		assertThat(check("--check-files=digests")).isEqualTo(1);
		assertThat(this.said).contains("damaged " + key(original) + ": another digest\n");
	}

	@Test
	void a_check_changes_nothing_and_leaves_the_days_work_to_those_who_serve() {
		picture();
		String before = database.value("SELECT count(*) || ' ' || (SELECT count(*) FROM daily_tick) || ' '"
				+ " || (SELECT count(*) FROM file_sweep) FROM event");
		database.execute("CREATE TABLE kept_days AS SELECT * FROM daily_tick; DELETE FROM daily_tick");
		check("--check-files");
		assertThat(database.value("SELECT count(*) FROM daily_tick")).isEqualTo("0");
		database.execute("INSERT INTO daily_tick SELECT * FROM kept_days; DROP TABLE kept_days");
		assertThat(database.value("SELECT count(*) || ' ' || (SELECT count(*) FROM daily_tick) || ' '"
				+ " || (SELECT count(*) FROM file_sweep) FROM event"))
			.isEqualTo(before);
	}

	@Test
	void a_check_that_cannot_run_says_so() {
		assertThat(check("--check-files", "--copperwall.database.password=wrong")).isEqualTo(2);
		assertThat(check("--check-files=all")).isEqualTo(2);
	}

	/// Hands one in.
	/// @return where its original lies
	private static Path picture() {
		String id = Photographs.ofVillage(service, "village-cadre", "OTHER", VILLAGE);
		return kept().resolve("evidence").resolve(GlobalId.parse(id).orElseThrow().id().toString()).resolve("original");
	}

	/// Where the service of this test keeps them.
	private static Path kept() {
		return database.files().resolve("kept");
	}

	private static String key(Path original) {
		return kept().relativize(original).toString();
	}

	private int check(String... options) {
		List<String> arguments = new ArrayList<>(List.of("--copperwall.database.url=" + database.address(),
				"--copperwall.database.user=" + database.user(), "--copperwall.token.issuer=https://login.example/one",
				"--copperwall.token.audience=copperwall",
				"--copperwall.keyset.file=" + TestPostgres.DIRECTORY.resolve("keyset.json"),
				"--copperwall.storage.folder=" + kept()));
		arguments.addAll(List.of(options));
		if (List.of(options).stream().noneMatch((option) -> option.contains("password"))) {
			arguments.add("--copperwall.database.password=" + database.password());
		}
		SpringApplication application = new SpringApplication(CopperwallApplication.class);
		application.addInitializers((ConfigurableApplicationContext context) -> InThisProcess.prepare(context));
		PrintStream out = System.out;
		ByteArrayOutputStream heard = new ByteArrayOutputStream();
		System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
		try {
			return FileCheckCommand.run(application, arguments.toArray(String[]::new));
		}
		finally {
			System.setOut(out);
			this.said = heard.toString(StandardCharsets.UTF_8);
		}
	}

}
