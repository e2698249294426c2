package org.copperwall.evidence.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.core.io.buffer.DataBuffer;

/// Counts what is stored, read and deleted, how it ended, and the bytes of it.
final class MeteredStorage implements FileStorage {

	private final FileStorage storage;

	private final String kind;

	private final Scheduler threads;

	private final MeterRegistry meters;

	private final Counter stored;

	private final Counter read;

	MeteredStorage(FileStorage storage, String kind, Scheduler threads, MeterRegistry meters) {
		this.storage = storage;
		this.kind = kind;
		this.threads = threads;
		this.meters = meters;
		this.stored = bytes("stored");
		this.read = bytes("read");
	}

	@Override
	public Mono<Void> store(FileKey key, Path file) {
		return Mono.fromCallable(() -> Files.size(file))
			.subscribeOn(this.threads)
			.flatMap((length) -> this.storage.store(key, file).doOnSuccess((done) -> this.stored.increment(length)))
			.doOnSuccess((done) -> count("store", "done"))
			.doOnError((failure) -> count("store", outcome(failure)));
	}

	@Override
	public Flux<DataBuffer> read(FileKey key, long from, long length) {
		return this.storage.read(key, from, length)
			.doOnNext((piece) -> this.read.increment(piece.readableByteCount()))
			.doOnComplete(() -> count("read", "done"))
			.doOnError((failure) -> count("read", outcome(failure)));
	}

	@Override
	public Mono<Long> length(FileKey key) {
		return this.storage.length(key).doOnError((failure) -> count("look", outcome(failure)));
	}

	@Override
	public Mono<Void> delete(FileKey key) {
		return this.storage.delete(key)
			.doOnSuccess((done) -> count("delete", "done"))
			.doOnError((failure) -> count("delete", outcome(failure)));
	}

	@Override
	public Flux<StoredFile> list(String prefix) {
		return this.storage.list(prefix).doOnError((failure) -> count("list", outcome(failure)));
	}

	@Override
	public Mono<Long> removeLeftovers(Instant before) {
		return this.storage.removeLeftovers(before);
	}

	private void count(String operation, String outcome) {
		Counter.builder("copperwall.storage.files")
			.description("Files stored, read and deleted, by how it ended")
			.tag("storage", this.kind)
			.tag("operation", operation)
			.tag("outcome", outcome)
			.register(this.meters)
			.increment();
	}

	private Counter bytes(String direction) {
		return Counter.builder("copperwall.storage.bytes")
			.description("Bytes of files stored and read, before they are sealed")
			.baseUnit("bytes")
			.tag("storage", this.kind)
			.tag("direction", direction)
			.register(this.meters);
	}

	private static String outcome(Throwable failure) {
		return switch (failure) {
			case FileLost lost -> "lost";
			case FileDamaged damaged -> "damaged";
			case StorageFull full -> "full";
			default -> "failed";
		};
	}

}
