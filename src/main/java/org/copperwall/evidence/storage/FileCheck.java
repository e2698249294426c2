package org.copperwall.evidence.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;

/// Looks whether every file is there that must be.
@Component
public class FileCheck {

	/// Files looked at at a time.
	private static final int AT_ONCE = 8;

	private final FileStorage storage;

	private final List<FileOwner> owners;

	FileCheck(FileStorage storage, List<FileOwner> owners) {
		this.storage = storage;
		this.owners = List.copyOf(owners);
	}

	/// How closely it is looked.
	public enum Depth {

		/// Whether each file is there, and as long as it should be.
		PRESENCE,
		/// Also reads each one, opens its seal and compares its digest.
		DIGESTS

	}

	/// @param found is told of each file at fault as it is found, in a line that begins
	/// with what is wrong and names the key
	/// @return how many were at fault in which way
	public Mono<FileTally> run(Depth depth, Consumer<String> found) {
		return Flux.fromIterable(this.owners)
			.concatMap(FileOwner::expected)
			.flatMap((file) -> look(file, depth).map((fault) -> new FileTally.Looked(file, Optional.of(fault)))
				.defaultIfEmpty(new FileTally.Looked(file, Optional.empty())), AT_ONCE)
			.doOnNext((looked) -> looked.line().ifPresent(found))
			.reduce(FileTally.NONE, FileTally::with);
	}

	/// @return what is wrong; empty if nothing is
	private Mono<FileFault> look(ExpectedFile file, Depth depth) {
		return this.storage.length(file.key())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap((length) -> length.isEmpty() ? Mono.just(FileFault.lost()) : compare(file, length.get(), depth))
			.onErrorResume(FileLost.class, (lost) -> Mono.just(FileFault.cut("ends while it is read")))
			.onErrorResume(FileDamaged.class, (damaged) -> Mono.just(FileFault.damaged("its seal is broken")))
			.onErrorResume((failure) -> Mono.just(FileFault.unread(String.valueOf(failure.getMessage()))));
	}

	private Mono<FileFault> compare(ExpectedFile file, long length, Depth depth) {
		if (length < file.length()) {
			return Mono.just(FileFault.cut(length + " of " + file.length() + " bytes"));
		}
		if (length > file.length()) {
			return Mono.just(FileFault.damaged(length + " instead of " + file.length() + " bytes"));
		}
		return switch (depth) {
			case PRESENCE -> Mono.empty();
			case DIGESTS -> digest(file).filter((digest) -> file.sha256() != null && !digest.equals(file.sha256()))
				.map((digest) -> FileFault.damaged("another digest"));
		};
	}

	private Mono<String> digest(ExpectedFile file) {
		return Mono.defer(() -> {
			MessageDigest digest = sha256();
			return this.storage.read(file.key(), 0, file.length())
				.doOnNext((piece) -> add(digest, piece))
				.then(Mono.fromSupplier(() -> HexFormat.of().formatHex(digest.digest())));
		});
	}

	private static void add(MessageDigest digest, DataBuffer piece) {
		try (DataBuffer.ByteBufferIterator bytes = piece.readableByteBuffers()) {
			bytes.forEachRemaining(digest::update);
		}
		finally {
			DataBufferUtils.release(piece);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException absent) {
			throw new IllegalStateException("every Java has SHA-256", absent);
		}
	}

}
