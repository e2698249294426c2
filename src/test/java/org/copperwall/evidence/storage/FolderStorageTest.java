package org.copperwall.evidence.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FolderStorageTest extends FileStorageContract {

	private static final Scheduler THREADS = Schedulers.newBoundedElastic(4, 1_000, "files-of-tests");

	private static final DataSize RESERVE = DataSize.ofMegabytes(1);

	@TempDir
	private static Path root;

	private static FolderStorage storage;

	@BeforeAll
	static void open() {
		storage = storage(RESERVE);
	}

	@AfterAll
	static void close() {
		THREADS.dispose();
	}

	@Override
	FileStorage storage() {
		return storage;
	}

	@Test
	void a_disk_that_would_be_filled_beyond_its_reserve_takes_nothing() throws IOException {
		FileKey key = someKey();
		Path file = local(content(1_000));
		StepVerifier.create(storage(DataSize.ofTerabytes(100_000)).store(key, file)).verifyError(StorageFull.class);
		assertThat(storage.length(key).blockOptional(PATIENCE)).isEmpty();
		assertThat(root.resolve(key.value()).getParent()).doesNotExist();
	}

	@Test
	void a_disk_that_is_full_says_so() throws IOException {
		Path file = local(content(1_000));
		FileChannel full = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE);
		assertThatThrownBy(() -> Folder.copy(file, full, 1_000)).isInstanceOf(StorageFull.class);
		assertThat(full.isOpen()).isFalse();
	}

	@Test
	void what_fails_half_way_leaves_nothing_behind() throws IOException {
		FileKey key = stored(content(100));
		StepVerifier.create(storage.store(new FileKey(key.value() + "/below-a-file"), local(content(100))))
			.verifyError(IOException.class);
		StepVerifier.create(storage.store(someKey(), this.folder.resolve("absent"))).verifyError(IOException.class);
		assertThat(unfinished()).isEmpty();
	}

	@Test
	void a_file_cut_by_hand_is_lost_where_it_ends() throws IOException {
		FileKey key = stored(content(200_000));
		try (FileChannel file = FileChannel.open(root.resolve(key.value()), StandardOpenOption.WRITE)) {
			file.truncate(100_000);
		}
		assertThat(read(key, 0, 100_000)).hasSize(100_000);
		StepVerifier.create(storage.read(key, 0, 200_000).then()).verifyError(FileLost.class);
	}

	@Test
	void a_file_that_shrinks_while_it_is_read_is_lost_where_it_ends() throws IOException {
		FileKey key = stored(content(1_000_000));
		StepVerifier.create(storage.read(key, 0, 1_000_000), 1).expectNextCount(1).then(() -> {
			try (FileChannel file = FileChannel.open(root.resolve(key.value()), StandardOpenOption.WRITE)) {
				file.truncate(300_000);
			}
			catch (IOException failed) {
				throw new IllegalStateException(failed);
			}
		}).thenRequest(Long.MAX_VALUE).thenConsumeWhile((piece) -> true).verifyError(FileLost.class);
	}

	@Test
	void only_the_service_may_read_the_files() throws IOException {
		FileKey key = stored(content(1));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(key.value()))))
			.isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("evidence"))))
			.isEqualTo("rwx------");
	}

	@Test
	void folders_come_and_go_under_those_who_use_them() throws IOException {
		Path file = local(content(10));
		List<FileKey> keys = IntStream.range(0, 40).mapToObj((n) -> new FileKey("busy/" + n % 2 + "/" + n)).toList();
		Flux.range(0, 50)
			.concatMap((round) -> Flux.fromIterable(keys)
				.flatMap((key) -> storage.store(key, file).then(storage.delete(key)), 4))
			.blockLast(PATIENCE);
		assertThat(root.resolve("busy")).doesNotExist();
	}

	@Test
	void what_a_killed_writer_left_is_removed_after_a_while_and_nothing_else_is() throws IOException {
		FileKey kept = stored(content(10));
		Path old = Files.write(root.resolve("evidence").resolve(".old"), content(10));
		Path young = Files.write(root.resolve("evidence").resolve(".young"), content(10));
		Instant now = Instant.now();
		Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(2))));
		Files.setLastModifiedTime(root.resolve(kept.value()), FileTime.from(now.minus(Duration.ofDays(2))));
		assertThat(storage.list("").map(StoredFile::key).collectList().block(PATIENCE)).contains(kept)
			.noneMatch((key) -> key.value().contains("/."));
		assertThat(storage.removeLeftovers(now.minus(Duration.ofDays(1))).block(PATIENCE)).isEqualTo(1);
		assertThat(old).doesNotExist();
		assertThat(young).exists();
		assertThat(storage.length(kept).block(PATIENCE)).isEqualTo(10);
		Files.delete(young);
	}

	private static FolderStorage storage(DataSize reserve) {
		return new FolderStorage(Folder.at(root, reserve), THREADS, Clock.systemUTC());
	}

	private static List<Path> unfinished() throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.getFileName().toString().startsWith(".")).toList();
		}
	}

}
