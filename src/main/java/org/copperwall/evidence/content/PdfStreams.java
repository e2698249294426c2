package org.copperwall.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/// Unfolds the streams of a PDF to see how large they become. Filters may be put on filters; each step is bounded.
final class PdfStreams {

	private static final int MOST_FILTERS = 3;

	/// Each is unpacked to a file that stays open to the end, and holds about a hundred
	/// objects.
	private static final int MOST_PACKED = 500;

	private final FileBytes file;

	private final ContentSettings settings;

	private final Workbench bench;

	private long left;

	private int packed;

	PdfStreams(FileBytes file, ContentSettings settings, Workbench bench) {
		this.file = file;
		this.settings = settings;
		this.bench = bench;
		this.left = settings.allUnfolded().toBytes();
	}

	/// @throws ContentRefused TOO_COMPLEX when it unfolds to too much
	void check(PdfValue.Entries entries, long from, long length) throws IOException {
		checkSize(entries);
		List<String> filters = filters(entries);
		Path previous = null;
		for (int place = 0; place < filters.size(); place++) {
			boolean last = place == filters.size() - 1 || pixels(filters.get(place + 1));
			if (pixels(filters.get(place))) {
				break;
			}
			Path next = last ? null : this.bench.scrap();
			try (InputStream in = previous == null ? new Section(this.file, from, length)
					: Files.newInputStream(previous);
					OutputStream out = next == null ? OutputStream.nullOutputStream() : Files.newOutputStream(next)) {
				unfold(filters.get(place), in, out);
			}
			if (previous != null) {
				Files.delete(previous);
			}
			previous = next;
		}
		if (previous != null) {
			Files.delete(previous);
		}
	}

	/// A list of objects, which no program folds in any but the usual way.
	FileBytes unpack(PdfValue.Entries entries, long from, long length) throws IOException {
		List<String> filters = filters(entries);
		if (filters.size() > 1 || entries.get("DecodeParms") != null || ++this.packed > MOST_PACKED) {
			throw ContentRefused.broken("objects packed in an unusual way");
		}
		Path unpacked = this.bench.scrap();
		try (InputStream in = new Section(this.file, from, length);
				OutputStream out = Files.newOutputStream(unpacked)) {
			if (filters.isEmpty()) {
				in.transferTo(out);
			}
			else {
				unfold(filters.getFirst(), in, out);
			}
		}
		return this.bench.open(unpacked, this.file.deadline());
	}

	private void unfold(String filter, InputStream in, OutputStream out) throws IOException {
		Counting counting = new Counting(out, Math.min(this.left, this.settings.unfolded().toBytes()),
				this.file.deadline());
		FilterFactory.INSTANCE.getFilter(filter).decode(in, counting, new COSDictionary(), 0);
		this.left -= counting.count;
	}

	private List<String> filters(PdfValue.Entries entries) {
		PdfValue told = entries.get("Filter");
		List<PdfValue> values = switch (told) {
			case null -> List.of();
			case PdfValue.Items(List<PdfValue> items) -> items;
			case PdfValue.Name name -> List.of(name);
			default -> throw ContentRefused.broken("a filter that is told elsewhere");
		};
		List<String> filters = new ArrayList<>();
		for (PdfValue value : values) {
			if (!(value instanceof PdfValue.Name(String name))) {
				throw ContentRefused.broken("a filter without name");
			}
			filters.add(known(name));
		}
		if (filters.size() > MOST_FILTERS) {
			throw ContentRefused.tooComplex(filters.size() + " filters");
		}
		return filters;
	}

	private static String known(String name) {
		return switch (name) {
			case "FlateDecode", "Fl" -> "FlateDecode";
			case "LZWDecode", "LZW" -> "LZWDecode";
			case "ASCII85Decode", "A85" -> "ASCII85Decode";
			case "ASCIIHexDecode", "AHx" -> "ASCIIHexDecode";
			case "RunLengthDecode", "RL" -> "RunLengthDecode";
			case "DCTDecode", "DCT" -> "DCTDecode";
			case "JPXDecode", "CCITTFaxDecode", "JBIG2Decode" -> name;
			case "CCF" -> "CCITTFaxDecode";
			case "Crypt" -> throw new ContentRefused(ContentFault.ENCRYPTED, name);
			default -> throw ContentRefused.broken("an unknown filter");
		};
	}

	/// Unfolded by whoever shows it; its size is told beside it.
	private static boolean pixels(String filter) {
		return switch (filter) {
			case "DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode" -> true;
			default -> false;
		};
	}

	private void checkSize(PdfValue.Entries entries) {
		if (entries.is("Subtype", "Image") && entries.whole("Width") > 0) {
			Picture.checkSize(entries.whole("Width"), entries.whole("Height"), this.settings.megapixels());
		}
	}

	/// A stretch of the file as a stream.
	private static final class Section extends InputStream {

		private final FileBytes file;

		private final long end;

		private long at;

		Section(FileBytes file, long from, long length) {
			this.file = file;
			this.at = from;
			this.end = from + length;
		}

		@Override
		public int read() {
			return this.at < this.end ? this.file.at(this.at++) : -1;
		}

		@Override
		public int read(byte[] into, int offset, int count) {
			if (this.at >= this.end) {
				return count == 0 ? 0 : -1;
			}
			int read = this.file.read(this.at, into, offset, (int) Math.min(count, this.end - this.at));
			this.at += read;
			return read;
		}

	}

	/// Ends the unfolding where it goes too far.
	private static final class Counting extends OutputStream {

		private final OutputStream out;

		private final long most;

		private final Deadline deadline;

		private long count;

		Counting(OutputStream out, long most, Deadline deadline) {
			this.out = out;
			this.most = most;
			this.deadline = deadline;
		}

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.count += length;
			if (this.count > this.most) {
				throw ContentRefused.tooComplex("a stream unfolds to more than " + this.most + " bytes");
			}
			this.deadline.check();
			this.out.write(bytes, offset, length);
		}

	}

}
