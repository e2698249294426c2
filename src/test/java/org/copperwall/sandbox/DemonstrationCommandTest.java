package org.copperwall.sandbox;

import java.nio.file.Path;

import org.copperwall.SandboxDatabase;
import org.copperwall.StartRefused;
import org.copperwall.access.Keyset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DemonstrationCommandTest {

	@TempDir
	Path folder;

	private Path keyset;

	@BeforeEach
	void makeKeys() {
		this.keyset = this.folder.resolve("keyset");
		Keyset.create(this.keyset);
	}

	private void run(SandboxDatabase database) {
		String[] arguments = { "--copperwall.demonstration.load=true",
				"--copperwall.database.url=" + database.r2dbcUrl(), "--copperwall.database.user=" + database.user(),
				"--copperwall.database.password=" + database.password(),
				"--copperwall.token.issuer=https://tokens.example/realm", "--copperwall.token.audience=copperwall",
				"--copperwall.keyset.file=" + this.keyset,
				"--copperwall.storage.folder=" + this.keyset.resolveSibling("files") };
		assertThat(DemonstrationCommand.isAskedFor(arguments)).isTrue();
		DemonstrationCommand.run(arguments);
	}

	@Test
	void it_lays_out_and_fills_an_empty_database_once() {
		try (SandboxDatabase database = SandboxDatabase.empty()) {
			run(database);
			assertThat(database.value("SELECT count(*) FROM household")).isEqualTo("12000");
			assertThat(database.value("SELECT to_regclass('sandbox_clock')")).isNull();
			assertThatThrownBy(() -> run(database)).rootCause()
				.isInstanceOf(StartRefused.class)
				.hasMessageContaining("not empty");
			assertThat(database.value("SELECT count(*) FROM household")).isEqualTo("12000");
		}
	}

	@Test
	void it_leaves_a_database_alone_that_is_somebodys() {
		try (SandboxDatabase database = SandboxDatabase.migrated()) {
			database.execute("INSERT INTO region (code, name) VALUES ('621221', '成县')");
			assertThatThrownBy(() -> run(database)).rootCause()
				.isInstanceOf(StartRefused.class)
				.hasMessageContaining("`region`");
			assertThat(database.value("SELECT string_agg(name, ', ') FROM region")).isEqualTo("成县");
		}
	}

	@Test
	void it_refuses_what_the_service_would_refuse() {
		try (SandboxDatabase database = SandboxDatabase.emptyWithLocale("C")) {
			assertThatThrownBy(() -> run(database)).rootCause()
				.isInstanceOf(StartRefused.class)
				.hasMessageContaining("character type C");
		}
	}

	@Test
	void without_a_variable_of_production_it_does_not_begin() {
		assertThatThrownBy(() -> DemonstrationCommand.run("--copperwall.demonstration.load=true"))
			.hasStackTraceContaining("COPPERWALL_DATABASE_URL");
	}

	@Test
	void a_sandbox_is_started_unless_it_is_asked_for() {
		assertThat(DemonstrationCommand.isAskedFor()).isFalse();
		assertThat(DemonstrationCommand.isAskedFor("--copperwall.demonstration.load=false")).isFalse();
	}

}
