package org.copperwall.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The folder that keeps a sandbox between starts. Only its owner may read it: it holds a password and a signing key.
final class SandboxFolder {

	/// A file lock belongs to the whole process, so that two sandboxes inside one must
	/// take turns by this.
	private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

	private static final String LOCK = "lock";

	private final Path root;

	private SandboxFolder(Path root) {
		this.root = root;
	}

	static SandboxFolder at(Path directory) throws IOException {
		Path root = directory.toAbsolutePath().normalize();
		Files.createDirectories(root.getParent());
		try {
			Files.createDirectory(root, readableByOwnerOnly("rwx------"));
		}
		catch (FileAlreadyExistsException kept) {
			if (!Files.isDirectory(root)) {
				throw kept;
			}
		}
		return new SandboxFolder(root.toRealPath());
	}

	Path path(String name) {
		return this.root.resolve(name);
	}

	/// One start or stop at a time, across processes. The system gives the lock back if a
	/// process dies with it.
	<T> T locked(Work<T> work) throws IOException {
		WITHIN_PROCESS.lock();
		try (FileChannel channel = FileChannel.open(path(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			return work.under(lock);
		}
		finally {
			WITHIN_PROCESS.unlock();
		}
	}

	Optional<String> read(String name) throws IOException {
		Path file = path(name);
		return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
	}

	/// Written aside and then moved, so that no start ever finds half a file.
	void write(String name, String text) throws IOException {
		Path aside = path(name + ".new");
		Files.deleteIfExists(aside);
		Files.createFile(aside, readableByOwnerOnly("rw-------"));
		Files.writeString(aside, text);
		Files.move(aside, path(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/// The text kept under the name; made and kept if there is none yet. To be called
	/// under the lock.
	String readOrMake(String name, Supplier<String> maker) throws IOException {
		Optional<String> kept = read(name);
		if (kept.isPresent()) {
			return kept.get();
		}
		String made = maker.get();
		write(name, made);
		return made;
	}

	/// Deletes everything but what is named, and the lock.
	void clearExcept(String kept) throws IOException {
		try (Stream<Path> names = Files.list(this.root)) {
			for (String name : names.map(path -> path.getFileName().toString()).toList()) {
				if (!name.equals(kept) && !name.equals(LOCK)) {
					delete(name);
				}
			}
		}
	}

	void delete(String name) throws IOException {
		Path start = path(name);
		if (!Files.exists(start)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(start)) {
			for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
				Files.deleteIfExists(path);
			}
		}
	}

	private static FileAttribute<?>[] readableByOwnerOnly(String permissions) {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

	/// What is done while nobody else starts or stops this sandbox.
	interface Work<T> {

		T under(FileLock lock) throws IOException;

	}

}
