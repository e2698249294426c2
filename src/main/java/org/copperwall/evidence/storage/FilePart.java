package org.copperwall.evidence.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import reactor.core.publisher.SynchronousSink;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/// A part of a local file, read piece by piece. The pieces lie on the heap, so that whoever drops one need not release it.
final class FilePart {

	private static final int PIECE = 64 * 1024;

	private final FileKey key;

	private final FileChannel channel;

	private long left;

	private FilePart(FileKey key, FileChannel channel, long left) {
		this.key = key;
		this.channel = channel;
		this.left = left;
	}

	static FilePart open(FileKey key, Path path, long from, long length) throws IOException {
		FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
		try {
			return new FilePart(key, channel.position(from), length);
		}
		catch (IOException | RuntimeException failed) {
			channel.close();
			throw failed;
		}
	}

	FilePart next(SynchronousSink<DataBuffer> pieces) {
		if (this.left == 0) {
			pieces.complete();
			return this;
		}
		ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, this.left));
		try {
			if (this.channel.read(piece) <= 0) {
				pieces.error(FileLost.cutShort(this.key));
				return this;
			}
		}
		catch (IOException failed) {
			pieces.error(failed);
			return this;
		}
		this.left -= piece.position();
		pieces.next(DefaultDataBufferFactory.sharedInstance.wrap(piece.flip()));
		return this;
	}

	void close() {
		try {
			this.channel.close();
		}
		catch (IOException failed) {
			throw new UncheckedIOException("could not leave " + this.key, failed);
		}
	}

}
