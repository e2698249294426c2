package org.copperwall.screening;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a body into lines, however long they are, in constant memory: of a line that is too long only the beginning is kept.
/// A line is ended by LF or CR LF. Blank lines are passed over.
final class LineReader {

	/// A body that comes slowly is handed on when so much of it is there: rows must not
	/// wait for more than their neighbours.
	private static final int PIECE = 128;

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final InputStream in;

	private final long most;

	private final byte[] piece = new byte[PIECE];

	private int from;

	private int until;

	private long read;

	private final byte[] line;

	private int length;

	private long whole;

	private boolean first = true;

	/// @param longest bytes of a line
	/// @param most bytes of the whole body
	LineReader(InputStream in, int longest, long most) {
		this.in = in;
		this.line = new byte[longest];
		this.most = most;
	}

	/// Goes on to the next line that is not blank.
	/// @return false at the end
	/// @throws UploadFault when the body is longer than it may be
	boolean next() throws IOException {
		do {
			if (!one()) {
				return false;
			}
			trim();
		}
		while (this.length == 0 && !isTooLong());
		return true;
	}

	byte[] bytes() {
		return this.line;
	}

	int length() {
		return this.length;
	}

	/// Length of the line as it came, of which [#bytes] may hold the beginning only.
	long whole() {
		return this.whole;
	}

	boolean isTooLong() {
		return this.whole > this.line.length;
	}

	private boolean one() throws IOException {
		this.length = 0;
		this.whole = 0;
		boolean any = false;
		while (this.from < this.until || fill()) {
			any = true;
			int end = this.from;
			while (end < this.until && this.piece[end] != '\n') {
				end++;
			}
			take(end);
			if (end < this.until) {
				this.from = end + 1;
				return true;
			}
			this.from = end;
		}
		return any;
	}

	private void take(int end) {
		int come = end - this.from;
		int kept = Math.min(come, this.line.length - this.length);
		System.arraycopy(this.piece, this.from, this.line, this.length, kept);
		this.length += kept;
		this.whole += come;
	}

	private boolean fill() throws IOException {
		int come = this.in.read(this.piece);
		if (come <= 0) {
			return false;
		}
		this.read += come;
		if (this.read > this.most) {
			throw new UploadFault(UploadFault.Reason.TOO_LARGE, this.most);
		}
		this.from = 0;
		this.until = come;
		return true;
	}

	private void trim() {
		if (this.first && this.length >= BYTE_ORDER_MARK.length && Arrays.mismatch(this.line, 0, BYTE_ORDER_MARK.length,
				BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length) < 0) {
			System.arraycopy(this.line, BYTE_ORDER_MARK.length, this.line, 0, this.length - BYTE_ORDER_MARK.length);
			this.length -= BYTE_ORDER_MARK.length;
		}
		this.first = false;
		if (this.length > 0 && this.line[this.length - 1] == '\r') {
			this.length--;
		}
	}

}
