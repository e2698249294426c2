package org.copperwall.evidence.content;

/// A stretch of the file, or a few bytes of our own, that a decoder is given.
final class Slice {

	private final byte[] own;

	private final long from;

	private final long length;

	private Slice(byte[] own, long from, long length) {
		this.own = own;
		this.from = from;
		this.length = length;
	}

	static Slice of(long from, long to) {
		return new Slice(new byte[0], from, to - from);
	}

	static Slice own(byte[] bytes) {
		return new Slice(bytes, -1, bytes.length);
	}

	long length() {
		return this.length;
	}

	int read(FileBytes file, long position, byte[] into, int offset, int count) {
		int wanted = (int) Math.min(count, this.length - position);
		if (this.from >= 0) {
			return file.read(this.from + position, into, offset, wanted);
		}
		System.arraycopy(this.own, (int) position, into, offset, wanted);
		return wanted;
	}

}
