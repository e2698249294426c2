package org.copperwall.evidence.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.springframework.util.unit.DataSize;

/// A folder in which files appear whole or not at all, and stay after a loss of power. Waits for the disk: to be used off
/// the event loops only.
final class Folder {

	/// Files that are still being written: no key begins with a point.
	static final String UNFINISHED = ".";

	/// How often a folder may vanish under a file that is being put into it, because its
	/// last one was deleted at that moment.
	private static final int ATTEMPTS = 10;

	private final Path root;

	private final long reserve;

	private Folder(Path root, long reserve) {
		this.root = root;
		this.reserve = reserve;
	}

	/// Makes the folder if it is not there.
	/// @param reserve of its disk that is left free
	static Folder at(Path root, DataSize reserve) {
		try {
			Path absolute = root.toAbsolutePath().normalize();
			if (!Files.isDirectory(absolute)) {
				Files.createDirectories(absolute, ownersOnly("rwx------"));
			}
			return new Folder(absolute.toRealPath(), reserve.toBytes());
		}
		catch (IOException failed) {
			throw new UncheckedIOException("no folder for files at " + root, failed);
		}
	}

	Path root() {
		return this.root;
	}

	Path path(FileKey key) {
		return this.root.resolve(key.value());
	}

	/// How many bytes may still be written.
	long room() throws IOException {
		return Files.getFileStore(this.root).getUsableSpace() - this.reserve;
	}

	/// Copies the file into the place of the key, by way of an unfinished one beside it.
	void put(FileKey key, Path file, Instant at) throws IOException {
		long length = Files.size(file);
		claim(length);
		Path place = path(key);
		Path unfinished = place.resolveSibling(UNFINISHED + UUID.randomUUID());
		try {
			copy(file, create(unfinished), length);
			Files.setLastModifiedTime(unfinished, FileTime.from(at));
			Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
			force(folderOf(place));
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/// A name for a file to be worked on, which is nobody's after a crash.
	/// @param length that it will have
	Path unfinished(long length) throws IOException {
		claim(length);
		return this.root.resolve(UNFINISHED + UUID.randomUUID());
	}

	/// Deletes the file, and the folders that nothing is left in.
	void remove(FileKey key) throws IOException {
		Path place = path(key);
		if (Files.deleteIfExists(place)) {
			force(folderOf(place));
			Path folder = folderOf(place);
			while (!folder.equals(this.root) && empty(folder)) {
				folder = folderOf(folder);
			}
		}
	}

	/// Deletes what was being worked on before then.
	/// @return how many files
	long removeUnfinished(Instant before) throws IOException {
		long removed = 0;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(this.root, UNFINISHED + "*")) {
			for (Path file : files) {
				if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file)) {
					removed++;
				}
			}
		}
		return removed;
	}

	private void claim(long length) throws IOException {
		if (length > room()) {
			throw new StorageFull("no room for " + length + " bytes beside the reserve of the disk", null);
		}
	}

	private static boolean empty(Path folder) throws IOException {
		try {
			return Files.deleteIfExists(folder);
		}
		catch (DirectoryNotEmptyException used) {
			return false;
		}
	}

	FileChannel create(Path unfinished) throws IOException {
		for (int attempt = 1;; attempt++) {
			makeFolders(folderOf(unfinished));
			try {
				return FileChannel.open(unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
						ownersOnly("rw-------"));
			}
			catch (NoSuchFileException vanished) {
				if (attempt == ATTEMPTS) {
					throw vanished;
				}
			}
		}
	}

	/// Each new folder is made known to the disk in the one above it.
	private void makeFolders(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			makeFolders(folderOf(folder));
			try {
				Files.createDirectory(folder, ownersOnly("rwx------"));
				force(folderOf(folder));
			}
			catch (FileAlreadyExistsException madeMeanwhile) {
				if (Files.exists(folder) && !Files.isDirectory(folder)) {
					throw madeMeanwhile;
				}
			}
			catch (NoSuchFileException vanished) {
				// The one above was empty at that moment and deleted: the caller tries
				// again.
			}
		}
	}

	/// @throws StorageFull if the disk took no more
	static void copy(Path file, FileChannel target, long length) throws IOException {
		try (target; FileChannel source = FileChannel.open(file, StandardOpenOption.READ)) {
			long copied = 0;
			while (copied < length) {
				long step = source.transferTo(copied, length - copied, target);
				if (step <= 0) {
					throw new IOException(file + " became shorter while it was copied");
				}
				copied += step;
			}
			target.force(true);
		}
		catch (IOException failed) {
			throw FullDisk.recognised(failed);
		}
	}

	private static void force(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (NoSuchFileException deletedMeanwhile) {
			// Nothing in it needs to be kept then.
		}
	}

	private static Path folderOf(Path path) {
		Path folder = path.getParent();
		if (folder == null) {
			throw new IllegalArgumentException(path + " lies in no folder");
		}
		return folder;
	}

	private static FileAttribute<?>[] ownersOnly(String permissions) {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
