package org.copperwall.evidence.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;

import org.copperwall.access.Seal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.core.io.buffer.DataBuffer;

/// Keeps nothing open on a disk, be it ours or somebody else's: what is stored below is sealed piece by piece, each for its
/// place in its file. All lengths here are those of the plain files.
final class SealedStorage implements FileStorage {

	private final FileStorage storage;

	private final Seal seal;

	private final Folder work;

	private final Scheduler threads;

	/// @param work where a file is sealed before it is stored
	/// @param threads may wait for the disk
	SealedStorage(FileStorage storage, Seal seal, Folder work, Scheduler threads) {
		if (seal.sealPiece("", 0, 1, new byte[0]).length != SealedForm.SEAL) {
			throw new IllegalStateException("files can only be sealed with a keyset whose primary key is AES-GCM");
		}
		this.storage = storage;
		this.seal = seal;
		this.work = work;
		this.threads = threads;
	}

	@Override
	public Mono<Void> store(FileKey key, Path file) {
		return Mono.usingWhen(sealed(key, file), (sealed) -> this.storage.store(key, sealed), this::discard);
	}

	@Override
	public Flux<DataBuffer> read(FileKey key, long from, long length) {
		return length(key).switchIfEmpty(Mono.error(() -> FileLost.absent(key))).flatMapMany((whole) -> {
			if (from + length > whole) {
				return Flux.error(FileLost.cutShort(key));
			}
			// That a file is empty stands under a seal too.
			return (length > 0 || whole == 0) ? part(key, whole, from, length) : Flux.empty();
		});
	}

	@Override
	public Mono<Long> length(FileKey key) {
		return this.storage.length(key).map((sealed) -> {
			OptionalLong plain = SealedForm.plain(sealed);
			return plain.orElseThrow(() -> new FileDamaged(key, "was cut"));
		});
	}

	@Override
	public Mono<Void> delete(FileKey key) {
		return this.storage.delete(key);
	}

	/// A file that was cut is listed with the length of what may be left of it.
	@Override
	public Flux<StoredFile> list(String prefix) {
		return this.storage.list(prefix)
			.map((file) -> new StoredFile(file.key(), SealedForm.plain(file.length()).orElse(0), file.storedAt()));
	}

	@Override
	public Mono<Long> removeLeftovers(Instant before) {
		Mono<Long> ours = Mono.fromCallable(() -> this.work.removeUnfinished(before)).subscribeOn(this.threads);
		return Mono.zip(this.storage.removeLeftovers(before), ours, Long::sum);
	}

	private Flux<DataBuffer> part(FileKey key, long whole, long from, long length) {
		return Flux.defer(() -> {
			SealedPart part = new SealedPart(this.seal, key, whole, from, length);
			return this.storage.read(key, part.sealedFrom(), part.sealedLength()).concatMapIterable(part::take, 1);
		});
	}

	private Mono<Path> sealed(FileKey key, Path file) {
		return Mono.fromCallable(() -> SealedCopy.make(this.seal, key, file, this.work)).subscribeOn(this.threads);
	}

	private Mono<Void> discard(Path sealed) {
		return Mono.fromCallable(() -> Files.deleteIfExists(sealed)).subscribeOn(this.threads).then();
	}

}
