package org.copperwall.evidence.content;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes the objects that were walked one after the other, with one plain table: the only thing the library reads.
final class PdfNormal {

	private final OutputStream out;

	private long at;

	private PdfNormal(OutputStream out) {
		this.out = out;
	}

	static void write(Map<Integer, PdfWalk.PdfObject> objects, int root, Path target) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
			new PdfNormal(out).write(objects, root);
		}
	}

	private void write(Map<Integer, PdfWalk.PdfObject> objects, int root) throws IOException {
		text("%PDF-1.7\n");
		List<String> table = new ArrayList<>();
		int largest = 0;
		for (PdfWalk.PdfObject object : objects.values()) {
			table.add("%d 1\n%010d %05d n \n".formatted(object.number(), this.at, object.generation()));
			largest = Math.max(largest, object.number());
			write(object);
		}
		long start = this.at;
		text("xref\n0 1\n0000000000 65535 f \n");
		for (String line : table) {
			text(line);
		}
		text("trailer\n<< /Size %d /Root %d %d R >>\nstartxref\n%d\n%%%%EOF\n".formatted(largest + 1, root,
				java.util.Objects.requireNonNull(objects.get(root)).generation(), start));
	}

	private void write(PdfWalk.PdfObject object) throws IOException {
		if (object.bare()) {
			text(object.number() + " 0 obj\n");
		}
		byte[] piece = new byte[8192];
		for (long place = object.from(); place < object.to();) {
			int read = object.file().read(place, piece, 0, (int) Math.min(piece.length, object.to() - place));
			this.out.write(piece, 0, read);
			place += read;
		}
		this.at += object.to() - object.from();
		text(object.bare() ? "\nendobj\n" : "\n");
	}

	private void text(String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		this.out.write(bytes);
		this.at += bytes.length;
	}

}
