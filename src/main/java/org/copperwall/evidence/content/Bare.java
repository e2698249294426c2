package org.copperwall.evidence.content;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Photographs inside a PDF without what the camera wrote beside them, and otherwise bit for bit.
final class Bare {

	private static final int SOS = 0xDA;

	private static final int EOI = 0xD9;

	private static final Set<String> ABOUT = Set.of("xml ", "uuid", "uinf", "free", "skip", "asoc", "nlst", "lbl ");

	private Bare() {
	}

	/// Only what JFIF and Adobe say of the colours stays; behind the end nothing does.
	static void jpeg(InputStream source, OutputStream out) throws IOException {
		InputStream in = new BufferedInputStream(source);
		if (in.read() != 0xFF || in.read() != 0xD8) {
			throw ContentRefused.broken("a photograph that is none");
		}
		marker(out, 0xD8);
		int marker = next(in);
		while (marker != EOI) {
			int length = need(in) << 8 | need(in);
			byte[] content = in.readNBytes(Math.max(0, length - 2));
			if (content.length != length - 2) {
				throw new EOFException();
			}
			boolean about = marker == 0xFE || (marker > 0xE0 && marker <= 0xEF && marker != 0xEE);
			if (!about) {
				marker(out, marker);
				out.write(length >> 8);
				out.write(length);
				out.write(content);
			}
			marker = marker == SOS ? scan(in, out) : next(in);
		}
		marker(out, EOI);
	}

	/// @return the marker that ends it
	private static int scan(InputStream in, OutputStream out) throws IOException {
		while (true) {
			int value = need(in);
			if (value != 0xFF) {
				out.write(value);
				continue;
			}
			int follower = need(in);
			while (follower == 0xFF) {
				follower = need(in);
			}
			if (follower != 0 && (follower < 0xD0 || follower > 0xD7)) {
				return follower;
			}
			marker(out, follower);
		}
	}

	private static int next(InputStream in) throws IOException {
		int value = need(in);
		if (value != 0xFF) {
			throw ContentRefused.broken("no marker where one must be");
		}
		while (value == 0xFF) {
			value = need(in);
		}
		return value;
	}

	private static void marker(OutputStream out, int marker) throws IOException {
		out.write(0xFF);
		out.write(marker);
	}

	private static int need(InputStream in) throws IOException {
		int value = in.read();
		if (value < 0) {
			throw new EOFException();
		}
		return value;
	}

	/// The boxes that are the picture. A bare code stream has none and stays as it is.
	static void jpeg2000(InputStream source, OutputStream out) throws IOException {
		InputStream in = new BufferedInputStream(source);
		in.mark(8);
		boolean boxes = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1).endsWith("jP  ");
		in.reset();
		while (boxes) {
			byte[] head = in.readNBytes(8);
			if (head.length < 8) {
				return;
			}
			long length = ByteBuffer.wrap(head).getInt() & 0xFFFFFFFFL;
			if (length == 0) {
				out.write(head);
				break;
			}
			if (length < 8) {
				throw ContentRefused.broken("a box without size");
			}
			boolean about = ABOUT.contains(new String(head, 4, 4, StandardCharsets.ISO_8859_1));
			OutputStream kept = about ? OutputStream.nullOutputStream() : out;
			kept.write(head);
			copy(in, kept, length - 8);
		}
		in.transferTo(out);
	}

	private static void copy(InputStream in, OutputStream out, long length) throws IOException {
		byte[] piece = new byte[8192];
		for (long left = length; left > 0;) {
			int read = in.read(piece, 0, (int) Math.min(piece.length, left));
			if (read < 0) {
				throw new EOFException();
			}
			out.write(piece, 0, read);
			left -= read;
		}
	}

}
