package org.copperwall.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs that come with the sandbox, unpacked once into its folder, where no other user of the
/// machine can put something in their place.
final class PostgresBinaries {

	/// Changed together with the binaries in the build file, so that an older unpacking
	/// is not taken for them.
	static final String VERSION = "18.6.0";

	static final String NAME = "postgresql-" + VERSION;

	private final Path bin;

	private PostgresBinaries(Path bin) {
		this.bin = bin;
	}

	/// To be called under the folder's lock.
	static PostgresBinaries in(SandboxFolder folder) throws IOException {
		Path home = folder.path(NAME);
		if (!Files.isDirectory(home)) {
			String aside = NAME + ".new";
			folder.delete(aside);
			unpack(Files.createDirectory(folder.path(aside)));
			Files.move(folder.path(aside), home, StandardCopyOption.ATOMIC_MOVE);
		}
		return new PostgresBinaries(home.resolve("bin"));
	}

	/// Runs a program to its end.
	/// @return what it said
	/// @throws IOException if it failed, with what it said
	String run(String program, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if (LinuxUtils.isUnshareAvailable()) {
			// PostgreSQL refuses to run as root; in a user namespace of its own it does
			// not see that it does.
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(this.bin.resolve(program).toString());
		command.addAll(arguments);
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
			.start();
		String said;
		try (InputStream output = process.getInputStream()) {
			said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
		}
		if (exitOf(process) != 0) {
			throw new IOException("`" + program + "` failed: " + said.strip());
		}
		return said;
	}

	private static int exitOf(Process process) throws IOException {
		try {
			return process.waitFor();
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted while starting or stopping PostgreSQL", interrupted);
		}
	}

	private static void unpack(Path home) throws IOException {
		String machine = SystemUtils.OS_ARCH.equals("amd64") ? "x86_64" : SystemUtils.OS_ARCH;
		String system = SystemUtils.IS_OS_MAC_OSX ? "Darwin" : "Linux";
		try (InputStream packed = packed(system, machine);
				TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(packed))) {
			for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				place(entry, archive, home.resolve(entry.getName()).normalize());
			}
		}
	}

	private static InputStream packed(String system, String machine) throws IOException {
		try {
			return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
		}
		catch (IllegalStateException none) {
			throw new IOException("it brings no PostgreSQL for this machine (" + system + ", " + machine + ")", none);
		}
	}

	private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
		}
		else {
			Files.copy(content, target);
			if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
				throw new IOException("cannot make " + target + " executable");
			}
		}
	}

}
