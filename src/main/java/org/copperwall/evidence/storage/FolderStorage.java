package org.copperwall.evidence.storage;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.core.io.buffer.DataBuffer;

/// Keeps files in a folder of this machine, or of a share that all replicas have mounted. Each key is a path below it.
final class FolderStorage implements FileStorage {

	private final Folder folder;

	private final Scheduler threads;

	private final Clock clock;

	/// @param threads may wait for the disk
	FolderStorage(Folder folder, Scheduler threads, Clock clock) {
		this.folder = folder;
		this.threads = threads;
		this.clock = clock;
	}

	@Override
	public Mono<Void> store(FileKey key, Path file) {
		return work(() -> {
			this.folder.put(key, file, this.clock.instant());
			return true;
		}).then();
	}

	/// Each piece is read when it is asked for, by one of the threads.
	@Override
	public Flux<DataBuffer> read(FileKey key, long from, long length) {
		return Flux
			.<DataBuffer, FilePart>generate(() -> FilePart.open(key, this.folder.path(key), from, length),
					FilePart::next, FilePart::close)
			.onErrorMap(NoSuchFileException.class, (absent) -> FileLost.absent(key))
			.subscribeOn(this.threads)
			.cancelOn(this.threads);
	}

	@Override
	public Mono<Long> length(FileKey key) {
		return work(() -> Files.size(this.folder.path(key))).onErrorComplete(NoSuchFileException.class);
	}

	@Override
	public Mono<Void> delete(FileKey key) {
		return work(() -> {
			this.folder.remove(key);
			return true;
		}).then();
	}

	@Override
	public Flux<StoredFile> list(String prefix) {
		return walk(prefix).filter((found) -> !found.unfinished() && found.path().startsWith(prefix))
			.filter((found) -> FileKey.isKey(found.path()))
			.map((found) -> new StoredFile(new FileKey(found.path()), found.length(), found.at()));
	}

	@Override
	public Mono<Long> removeLeftovers(Instant before) {
		return walk("").filter((found) -> found.unfinished() && found.at().isBefore(before))
			.concatMap((found) -> work(() -> Files.deleteIfExists(this.folder.root().resolve(found.path()))))
			.filter((deleted) -> deleted)
			.count();
	}

	private Flux<FoundFile> walk(String prefix) {
		return Flux
			.<FoundFile, FolderWalk>generate(() -> FolderWalk.of(this.folder.root(), prefix), FolderWalk::next,
					FolderWalk::close)
			.subscribeOn(this.threads)
			.cancelOn(this.threads);
	}

	private <T> Mono<T> work(Callable<T> work) {
		return Mono.fromCallable(work).subscribeOn(this.threads);
	}

}
