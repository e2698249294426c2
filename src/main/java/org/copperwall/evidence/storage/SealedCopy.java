package org.copperwall.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;

import org.copperwall.access.Seal;

/// Seals a local file. Waits for the disk.
final class SealedCopy {

	private SealedCopy() {
	}

	/// @param work where the sealed file lies afterwards, for the caller to delete
	/// @throws StorageFull if there is no room for it
	static Path make(Seal seal, FileKey key, Path file, Folder work) throws IOException {
		long length = Files.size(file);
		Path sealed = work.unfinished(SealedForm.sealed(length));
		try {
			write(seal, key, file, length, work, sealed);
			return sealed;
		}
		catch (IOException failed) {
			Files.deleteIfExists(sealed);
			throw FullDisk.recognised(failed);
		}
	}

	private static void write(Seal seal, FileKey key, Path file, long length, Folder work, Path sealed)
			throws IOException {
		long pieces = SealedForm.pieces(length);
		try (InputStream plain = Files.newInputStream(file);
				OutputStream target = Channels.newOutputStream(work.create(sealed))) {
			for (long piece = 0; piece < pieces; piece++) {
				int size = (int) Math.min(SealedForm.PIECE, length - piece * SealedForm.PIECE);
				byte[] content = plain.readNBytes(size);
				if (content.length < size) {
					throw new IOException(file + " became shorter while it was sealed");
				}
				target.write(seal.sealPiece(key.value(), piece, pieces, content));
			}
		}
	}

}
