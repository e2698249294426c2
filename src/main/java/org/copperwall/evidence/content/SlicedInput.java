package org.copperwall.evidence.content;

import java.io.IOException;
import java.util.List;

import javax.imageio.stream.ImageInputStreamImpl;

/// What a decoder sees of a file: the slices it needs one after the other, as if they were all there is. What it does not
/// see (metadata, colour profiles, comments) it cannot stumble over.
final class SlicedInput extends ImageInputStreamImpl {

	private final FileBytes file;

	private final List<Slice> slices;

	private final long[] starts;

	private final long end;

	private int current;

	SlicedInput(FileBytes file, List<Slice> slices) {
		this.file = file;
		this.slices = slices;
		this.starts = new long[slices.size()];
		long position = 0;
		for (int place = 0; place < this.starts.length; place++) {
			this.starts[place] = position;
			position += slices.get(place).length();
		}
		this.end = position;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] into, int offset, int count) throws IOException {
		checkClosed();
		this.bitOffset = 0;
		// Whole, across the seams: those who read numbers take less for the end.
		int wanted = (int) Math.min(count, this.end - this.streamPos);
		if (wanted <= 0) {
			return count == 0 ? 0 : -1;
		}
		for (int read = 0; read < wanted;) {
			Slice slice = this.slices.get(find());
			int piece = slice.read(this.file, this.streamPos - this.starts[this.current], into, offset + read,
					wanted - read);
			this.streamPos += piece;
			read += piece;
		}
		return wanted;
	}

	@Override
	public long length() {
		return this.end;
	}

	private int find() {
		if (this.streamPos < this.starts[this.current]) {
			this.current = 0;
		}
		while (this.streamPos >= this.starts[this.current] + this.slices.get(this.current).length()) {
			this.current++;
		}
		return this.current;
	}

}
