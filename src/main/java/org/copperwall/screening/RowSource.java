package org.copperwall.screening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

import org.copperwall.access.Seal;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a body chunk by chunk. Chunks that were taken before are compared and passed over. Waits for the body:
/// to be used on a thread that may.
final class RowSource implements AutoCloseable {

	private final InputStream in;

	private final LineReader lines;

	private final RowReader reader;

	private final RowCheck check;

	private final Seal seal;

	private final CharsetDecoder decoder;

	private final Iterator<RowChunk.Taken> taken;

	private final int chunkRows;

	private final @Nullable String[] values;

	private int row;

	private int repeated;

	private boolean begun;

	/// @param row the last one before the body
	/// @param taken chunks of it that were taken before, in their order
	RowSource(InputStream in, RowFormat format, RecordKind kind, RowCheck check, Seal seal, int row,
			List<RowChunk.Taken> taken, ScreeningSettings settings) {
		this.in = in;
		this.lines = new LineReader(in, (int) settings.line().toBytes(), settings.size().toBytes());
		this.reader = format.form() == RowFormat.Form.CSV ? new CsvRows(kind) : new JsonRows(kind);
		this.check = check;
		this.seal = seal;
		this.decoder = format.text()
			.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		this.row = row;
		this.taken = taken.iterator();
		this.chunkRows = settings.chunkRows();
		this.values = new @Nullable String[kind.columns().size()];
	}

	/// Rows that had been taken before.
	int repeated() {
		return this.repeated;
	}

	/// @return null at the end
	/// @throws HeaderFault for a header that does not fit
	/// @throws UploadFault for a body that does not begin as the last one did
	@Nullable RowChunk next() throws IOException {
		if (!this.begun) {
			this.begun = true;
			header();
		}
		while (this.taken.hasNext()) {
			RowChunk.Taken before = this.taken.next();
			int come = same(before);
			this.repeated += come;
			this.row += come;
			if (come == 0) {
				return null;
			}
		}
		return chunk();
	}

	private void header() throws IOException {
		if (!this.reader.hasHeader()) {
			return;
		}
		RowFaults faults = new RowFaults(0);
		String line = this.lines.next() ? line(faults) : "";
		if (faults.isEmpty()) {
			this.reader.header(line, faults);
		}
		if (!faults.isEmpty()) {
			throw new HeaderFault(faults.all());
		}
	}

	/// @return rows passed over; 0 where the body ends before the chunk
	private int same(RowChunk.Taken before) throws IOException {
		MessageDigest digest = sha256();
		int come = 0;
		while (come <= before.last() - before.first() && this.lines.next()) {
			add(digest);
			come++;
		}
		if (come > 0 && !Arrays.equals(sealed(digest), before.digest())) {
			throw new UploadFault(UploadFault.Reason.OTHER_FILE, before.first());
		}
		return come;
	}

	private @Nullable RowChunk chunk() throws IOException {
		int first = this.row + 1;
		MessageDigest digest = sha256();
		List<CheckedRow> rows = new ArrayList<>(this.chunkRows);
		List<RowFault> faults = new ArrayList<>();
		while (this.row - first + 1 < this.chunkRows && this.lines.next()) {
			this.row++;
			add(digest);
			RowFaults found = new RowFaults(this.row);
			read(found, rows);
			faults.addAll(found.all());
		}
		return this.row < first ? null : new RowChunk(first, this.row, sealed(digest), rows, faults);
	}

	private void read(RowFaults faults, List<CheckedRow> rows) {
		String line = line(faults);
		if (!faults.isEmpty()) {
			return;
		}
		Arrays.fill(this.values, null);
		this.reader.read(line, this.values, faults);
		if (faults.isEmpty()) {
			this.check.check(this.row, this.values, faults).ifPresent(rows::add);
		}
	}

	private String line(RowFaults faults) {
		if (this.lines.isTooLong()) {
			faults.add(null, RowFaultCode.LINE_TOO_LONG);
			return "";
		}
		try {
			return this.decoder.decode(ByteBuffer.wrap(this.lines.bytes(), 0, this.lines.length())).toString();
		}
		catch (CharacterCodingException malformed) {
			faults.add(null, RowFaultCode.ENCODING);
			return "";
		}
	}

	private void add(MessageDigest digest) {
		digest.update(this.lines.bytes(), 0, this.lines.length());
		digest.update((byte) '\n');
		if (this.lines.isTooLong()) {
			digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, this.lines.whole()));
		}
	}

	/// The keyless digest of rows would tell who knows much of them the rest.
	private byte[] sealed(MessageDigest digest) {
		return this.seal.digest("screeningChunk", HexFormat.of().formatHex(digest.digest()));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException everyPlatformHasIt) {
			throw new IllegalStateException(everyPlatformHasIt);
		}
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
