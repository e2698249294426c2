package org.copperwall.casework;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.copperwall.casework.paper.Pieces;

/// A ZIP in the making, of files that are compressed already: they are packed as they are, in one pass, so that nothing is
/// kept of them but their digests. Not for several threads at a time.
final class DossierArchive {

	private final Pieces pieces = new Pieces();

	private final ZipOutputStream zip = new ZipOutputStream(this.pieces);

	private final Map<String, DossierDigest.Whole> written = new HashMap<>();

	private Optional<Entry> open = Optional.empty();

	DossierArchive() {
		this.zip.setLevel(Deflater.NO_COMPRESSION);
	}

	private record Entry(String path, DossierDigest digest) {
	}

	byte[] begin(String path) throws IOException {
		this.zip.putNextEntry(new ZipEntry(path));
		this.open = Optional.of(new Entry(path, new DossierDigest()));
		return this.pieces.take();
	}

	byte[] add(byte[] bytes) {
		try {
			this.zip.write(bytes);
			this.open.orElseThrow().digest().add(bytes);
			return this.pieces.take();
		}
		catch (IOException impossible) {
			throw new IllegalStateException("memory does not take bytes", impossible);
		}
	}

	byte[] end() throws IOException {
		Entry entry = this.open.orElseThrow();
		this.zip.closeEntry();
		this.written.put(entry.path(), entry.digest().whole());
		this.open = Optional.empty();
		return this.pieces.take();
	}

	/// A file that is there at once, and is text.
	void text(String path, byte[] bytes) throws IOException {
		this.zip.setLevel(Deflater.DEFAULT_COMPRESSION);
		this.zip.putNextEntry(new ZipEntry(path));
		this.zip.write(bytes);
		this.zip.closeEntry();
	}

	/// What was packed under a path.
	DossierDigest.Whole written(String path) {
		return Optional.ofNullable(this.written.get(path)).orElseThrow();
	}

	/// @return the last bytes
	byte[] close() throws IOException {
		this.zip.close();
		return this.pieces.take();
	}

}
