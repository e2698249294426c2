package org.copperwall.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copperwall.evidence.storage.FullDisk;
import org.copperwall.evidence.storage.StorageFull;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Where uploads grow until they are whole. What came before a cut stays, and the rest is written behind it.
@Component
class Staging implements DisposableBean {

	/// Pieces of the body on their way between the network and the disk.
	private static final int AHEAD = 4;

	/// Looks at what has come, and sweeps, that may wait for a thread: more than
	/// connections would bring at once.
	private static final int WAITING = 10_000;

	/// What comes here shows families, and is not sealed yet.
	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

	private static final Pattern STAGED = Pattern
		.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(?:part|work)");

	private final EvidenceSettings settings;

	private final Scheduler threads;

	private final Map<UUID, Turn> turns = new ConcurrentHashMap<>();

	Staging(EvidenceSettings settings) {
		this.settings = settings;
		this.threads = Schedulers.newBoundedElastic(settings.uploads(), WAITING, "uploads");
	}

	/// One connection's hold on one file.
	/// @param stop ends its body: another connection wants to go on
	record Turn(UUID id, Sinks.Empty<Void> stop) {
	}

	/// Somebody writes this file already; he is told to stop.
	static final class Taken extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Taken() {
			super(null, null, false, false);
		}

	}

	/// More came than was announced.
	static final class TooLong extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TooLong() {
			super(null, null, false, false);
		}

	}

	/// Holds a file for as long as the work takes. Of two connections the newer is the
	/// one that lives: the older one is
	/// stopped, and the newer told to come again.
	/// @return fails with [Taken]
	<T> Mono<T> hold(UUID id, Function<Turn, Mono<T>> work) {
		return Mono.usingWhen(Mono.fromSupplier(() -> turn(id)), work, turn -> work(() -> this.turns.remove(id, turn)));
	}

	/// How much of it has come.
	Mono<Long> length(UUID id) {
		return work(() -> {
			try {
				return Files.size(file(id));
			}
			catch (NoSuchFileException nothingYet) {
				return 0L;
			}
		});
	}

	/// Writes what comes behind what is there.
	/// @param most bytes of the whole
	/// @return how long it is now; fails with [TooLong], with [StorageFull], and with a
	/// TimeoutException after a silence
	Mono<Long> append(Turn turn, long most, Flux<DataBuffer> body) {
		Flux<DataBuffer> coming = body.timeout(this.settings.silence())
			.takeUntilOther(turn.stop().asMono())
			.publishOn(this.threads, AHEAD)
			.doOnDiscard(DataBuffer.class, DataBufferUtils::release);
		return Mono.usingWhen(work(() -> open(turn.id())),
				channel -> room(channel, most).thenMany(coming.doOnNext(buffer -> write(channel, buffer, most)))
					.then(work(channel::size)),
				channel -> work(() -> closed(channel)));
	}

	Path file(UUID id) {
		return this.settings.staging().resolve(id + ".part");
	}

	/// A folder for what is made of it while it is checked.
	Mono<Path> workFolder(UUID id) {
		return work(() -> Files.createDirectories(this.settings.staging().resolve(id + ".work")));
	}

	/// Forgets what came.
	Mono<Void> discard(UUID id) {
		return work(() -> Files.deleteIfExists(file(id))).then(discardWork(id));
	}

	Mono<Void> discardWork(UUID id) {
		return work(() -> FileSystemUtils.deleteRecursively(this.settings.staging().resolve(id + ".work"))).then();
	}

	/// Every file something came of.
	Mono<Set<UUID>> all() {
		return work(() -> {
			Path folder = this.settings.staging();
			try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
				return files.map(file -> STAGED.matcher(file.getFileName().toString()))
					.filter(Matcher::matches)
					.map(name -> UUID.fromString(name.group(1)))
					.collect(Collectors.toSet());
			}
		});
	}

	/// Work that waits for the disk.
	<T> Mono<T> work(Callable<T> work) {
		return Mono.fromCallable(work).subscribeOn(this.threads).onErrorMap(UncheckedIOException.class, Staging::cause);
	}

	@Override
	public void destroy() {
		this.threads.dispose();
	}

	private Turn turn(UUID id) {
		Turn mine = new Turn(id, Sinks.empty());
		Turn other = this.turns.putIfAbsent(id, mine);
		if (other != null) {
			other.stop().tryEmitEmpty();
			throw new Taken();
		}
		return mine;
	}

	private FileChannel open(UUID id) throws IOException {
		Path folder = this.settings.staging();
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
		}
		FileChannel channel = FileChannel.open(file(id), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		try {
			return held(channel);
		}
		catch (IOException | RuntimeException failed) {
			channel.close();
			throw failed;
		}
	}

	/// Until it is closed, no replica that shares the folder writes it too.
	private static FileChannel held(FileChannel channel) throws IOException {
		try {
			if (channel.tryLock() == null) {
				throw new Taken();
			}
			return channel;
		}
		catch (OverlappingFileLockException otherOfThisProcess) {
			throw new Taken();
		}
	}

	/// Before anything is taken in: a disk must not fill up with what will not fit.
	private Mono<Boolean> room(FileChannel channel, long most) {
		return work(() -> {
			long free = Files.getFileStore(this.settings.staging()).getUsableSpace();
			if (free - (most - channel.size()) < this.settings.reserve().toBytes()) {
				throw new StorageFull("uploads would take from the reserve of the disk", null);
			}
			return true;
		});
	}

	private static boolean closed(FileChannel channel) throws IOException {
		try (channel) {
			channel.force(true);
			return true;
		}
	}

	private static void write(FileChannel channel, DataBuffer buffer, long most) {
		try (DataBuffer.ByteBufferIterator parts = buffer.readableByteBuffers()) {
			if (channel.size() + buffer.readableByteCount() > most) {
				throw new TooLong();
			}
			while (parts.hasNext()) {
				ByteBuffer part = parts.next();
				while (part.hasRemaining()) {
					channel.write(part);
				}
			}
		}
		catch (IOException failed) {
			throw new UncheckedIOException(FullDisk.recognised(failed));
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

	private static Throwable cause(UncheckedIOException failed) {
		return Objects.requireNonNull(failed.getCause());
	}

}
