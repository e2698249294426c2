package org.copperwall.evidence.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.SynchronousSink;

/// Goes through a folder one file at a time, and holds no more of it than the names that the system reads ahead. What is
/// deleted meanwhile is passed over.
final class FolderWalk {

	private final Path root;

	private final Deque<Level> levels = new ArrayDeque<>();

	private FolderWalk(Path root) {
		this.root = root;
	}

	/// @param prefix where it says which folder, only that one is gone through
	static FolderWalk of(Path root, String prefix) throws IOException {
		FolderWalk walk = new FolderWalk(root);
		String folder = prefix.substring(0, prefix.lastIndexOf('/') + 1);
		if (folder.isEmpty()) {
			walk.enter(root);
		}
		else if (FileKey.isKey(folder.substring(0, folder.length() - 1))) {
			walk.enter(root.resolve(folder));
		}
		return walk;
	}

	FolderWalk next(SynchronousSink<FoundFile> files) {
		try {
			FoundFile found = next();
			if (found != null) {
				files.next(found);
			}
			else {
				files.complete();
			}
		}
		catch (IOException failed) {
			files.error(failed);
		}
		return this;
	}

	void close() {
		try {
			while (!this.levels.isEmpty()) {
				this.levels.pop().names().close();
			}
		}
		catch (IOException failed) {
			throw new UncheckedIOException("could not leave " + this.root, failed);
		}
	}

	private @Nullable FoundFile next() throws IOException {
		while (!this.levels.isEmpty()) {
			Level level = this.levels.peek();
			if (!level.left().hasNext()) {
				this.levels.pop().names().close();
				continue;
			}
			Path path = level.left().next();
			if (Files.isDirectory(path)) {
				enter(path);
				continue;
			}
			FoundFile found = look(path);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@SuppressWarnings("StreamResourceLeak") // closed when its last name was taken, or
											// with the walk
	private void enter(Path folder) throws IOException {
		try {
			DirectoryStream<Path> names = Files.newDirectoryStream(folder);
			this.levels.push(new Level(names, names.iterator()));
		}
		catch (NoSuchFileException | NotDirectoryException gone) {
			// Nothing to be found in it.
		}
	}

	private @Nullable FoundFile look(Path path) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			return new FoundFile(this.root.relativize(path).toString().replace('\\', '/'), attributes.size(),
					attributes.lastModifiedTime().toInstant());
		}
		catch (NoSuchFileException deletedMeanwhile) {
			return null;
		}
	}

	private record Level(DirectoryStream<Path> names, Iterator<Path> left) {
	}

}
