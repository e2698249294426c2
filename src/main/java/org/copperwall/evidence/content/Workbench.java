package org.copperwall.evidence.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/// Where one inspection writes: products that stay if they are kept, and a folder for everything else that never stays.
final class Workbench implements AutoCloseable {

	private final Path folder;

	private final List<Path> products = new ArrayList<>();

	private final Path scraps;

	private final List<FileBytes> open = new ArrayList<>();

	private boolean kept;

	private Workbench(Path folder, Path scraps) {
		this.folder = folder;
		this.scraps = scraps;
	}

	static Workbench in(Path folder) throws IOException {
		return new Workbench(folder, Files.createTempDirectory(folder, "inspection"));
	}

	Path product(String name, String ending) throws IOException {
		Path product = Files.createTempFile(this.folder, name, ending);
		this.products.add(product);
		return product;
	}

	/// For what is needed only meanwhile.
	Path scraps() {
		return this.scraps;
	}

	Path scrap() throws IOException {
		return Files.createTempFile(this.scraps, "scrap", "");
	}

	/// A scrap that is read until the end of the inspection.
	FileBytes open(Path scrap, Deadline deadline) throws IOException {
		FileBytes bytes = FileBytes.openSmall(scrap, deadline);
		this.open.add(bytes);
		return bytes;
	}

	List<Path> inScraps() throws IOException {
		try (Stream<Path> files = Files.list(this.scraps)) {
			return files.sorted().toList();
		}
	}

	void keep() {
		this.kept = true;
	}

	@Override
	public void close() throws IOException {
		for (FileBytes bytes : this.open) {
			bytes.close();
		}
		FileSystemUtils.deleteRecursively(this.scraps);
		if (!this.kept) {
			for (Path product : this.products) {
				Files.deleteIfExists(product);
			}
		}
	}

}
