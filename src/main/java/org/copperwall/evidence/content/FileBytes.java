package org.copperwall.evidence.content;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A file read by position through one small window: it is never in memory as a whole.
final class FileBytes implements Closeable {

	private static final int WINDOW = 64 * 1024;

	private static final int SMALL_WINDOW = 8 * 1024;

	/// What is read in one piece is a header or a table, never the content.
	private static final int LARGEST_PIECE = 4 * 1024 * 1024;

	private final FileChannel channel;

	private final long length;

	private final Deadline deadline;

	private final byte[] window;

	private long start;

	private int filled;

	private FileBytes(FileChannel channel, long length, Deadline deadline, int window) {
		this.window = new byte[window];
		this.channel = channel;
		this.length = length;
		this.deadline = deadline;
	}

	static FileBytes open(Path file, Deadline deadline) throws IOException {
		FileChannel channel = FileChannel.open(file);
		return new FileBytes(channel, channel.size(), deadline, WINDOW);
	}

	/// For files of which many are open at a time.
	static FileBytes openSmall(Path file, Deadline deadline) throws IOException {
		FileChannel channel = FileChannel.open(file);
		return new FileBytes(channel, channel.size(), deadline, SMALL_WINDOW);
	}

	long length() {
		return this.length;
	}

	Deadline deadline() {
		return this.deadline;
	}

	/// @throws ContentRefused TRUNCATED past the end
	int at(long position) {
		long offset = position - this.start;
		if (offset < 0 || offset >= this.filled) {
			load(position);
			offset = 0;
		}
		return this.window[(int) offset] & 0xFF;
	}

	int uint16(long position) {
		return at(position) << 8 | at(position + 1);
	}

	long uint32(long position) {
		return (long) uint16(position) << 16 | uint16(position + 2);
	}

	/// With the least byte first.
	int reversed16(long position) {
		return at(position) | at(position + 1) << 8;
	}

	/// With the least byte first.
	long reversed32(long position) {
		return reversed16(position) | (long) reversed16(position + 2) << 16;
	}

	String latin(long position, int count) {
		return new String(bytes(position, count), StandardCharsets.ISO_8859_1);
	}

	byte[] bytes(long position, long count) {
		if (position < 0 || count < 0 || position > this.length - count) {
			throw new ContentRefused(ContentFault.TRUNCATED, "a part reaches past the end");
		}
		if (count > LARGEST_PIECE) {
			throw ContentRefused.tooComplex("a table of " + count + " bytes");
		}
		byte[] piece = new byte[(int) count];
		int read = 0;
		while (read < piece.length) {
			read += read(position + read, piece, read, piece.length - read);
		}
		return piece;
	}

	/// @return how many were read, at least 1
	/// @throws ContentRefused TRUNCATED past the end
	int read(long position, byte[] into, int offset, int count) {
		at(position);
		int from = (int) (position - this.start);
		int copied = Math.min(count, this.filled - from);
		System.arraycopy(this.window, from, into, offset, copied);
		return copied;
	}

	boolean startsWith(long position, String latin) {
		if (position < 0 || position + latin.length() > this.length) {
			return false;
		}
		for (int place = 0; place < latin.length(); place++) {
			if (at(position + place) != latin.charAt(place)) {
				return false;
			}
		}
		return true;
	}

	/// @return the first place of a text in a stretch, or -1
	long find(String latin, long from, long to) {
		int first = latin.charAt(0);
		for (long place = from; place <= to - latin.length(); place++) {
			if (at(place) == first && startsWith(place, latin)) {
				return place;
			}
		}
		return -1;
	}

	/// @return the first place from here on that is not zero, or the end
	long skipZeros(long from, long to) {
		long place = from;
		while (place < to && at(place) == 0) {
			place++;
		}
		return place;
	}

	private void load(long position) {
		this.deadline.check();
		if (position < 0 || position >= this.length) {
			throw new ContentRefused(ContentFault.TRUNCATED, "ends too soon");
		}
		try {
			ByteBuffer buffer = ByteBuffer.wrap(this.window);
			int read = this.channel.read(buffer, position);
			if (read <= 0) {
				throw new ContentRefused(ContentFault.TRUNCATED, "was cut while being read");
			}
			this.start = position;
			this.filled = read;
		}
		catch (IOException unreadable) {
			this.deadline.check();
			throw new UncheckedIOException(unreadable);
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
