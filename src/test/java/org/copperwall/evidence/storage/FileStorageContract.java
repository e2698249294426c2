package org.copperwall.evidence.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

import static org.assertj.core.api.Assertions.assertThat;

/// What rooms may rely on, whatever keeps their files.
@Timeout(120)
abstract class FileStorageContract {

	static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	Path folder;

	private final Random random = new Random(20261122);

	/// The one that is tried.
	abstract FileStorage storage();

	@Test
	void what_was_stored_is_read_back() throws IOException {
		byte[] content = content(300_000);
		FileKey key = stored(content);
		assertThat(storage().length(key).block(PATIENCE)).isEqualTo(content.length);
		assertThat(read(key, 0, content.length)).isEqualTo(content);
	}

	@Test
	void a_part_is_read_to_the_byte() throws IOException {
		byte[] content = content(200_000);
		FileKey key = stored(content);
		for (int from : List.of(0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 199_999)) {
			for (int length : List.of(0, 1, 2, 65_535, 65_536, 65_537, 131_073, 200_000)) {
				if (from + length <= content.length) {
					assertThat(read(key, from, length)).as(length + " from " + from)
						.isEqualTo(Arrays.copyOfRange(content, from, from + length));
				}
			}
		}
	}

	@Test
	void lengths_about_a_piece_are_kept_exactly() throws IOException {
		for (int length : List.of(1, 65_535, 65_536, 65_537, 131_072, 131_073)) {
			byte[] content = content(length);
			FileKey key = stored(content);
			assertThat(storage().length(key).block(PATIENCE)).isEqualTo(length);
			assertThat(read(key, 0, length)).isEqualTo(content);
		}
	}

	@Test
	void an_empty_file_is_a_file() throws IOException {
		FileKey key = stored(new byte[0]);
		assertThat(storage().length(key).block(PATIENCE)).isZero();
		assertThat(read(key, 0, 0)).isEmpty();
	}

	@Test
	void the_same_key_again_replaces_the_file() throws IOException {
		FileKey key = stored(content(100_000));
		byte[] second = content(70_000);
		storage().store(key, local(second)).block(PATIENCE);
		assertThat(storage().length(key).block(PATIENCE)).isEqualTo(second.length);
		assertThat(read(key, 0, second.length)).isEqualTo(second);
	}

	@Test
	void the_local_file_stays_the_callers() throws IOException {
		Path file = local(content(1_000));
		storage().store(someKey(), file).block(PATIENCE);
		assertThat(Files.size(file)).isEqualTo(1_000);
	}

	@Test
	void an_absent_file_is_lost() {
		FileKey key = someKey();
		assertThat(storage().length(key).blockOptional(PATIENCE)).isEmpty();
		StepVerifier.create(storage().read(key, 0, 10)).verifyError(FileLost.class);
		StepVerifier.create(storage().read(key, 0, 0)).verifyError(FileLost.class);
	}

	@Test
	void a_part_beyond_the_end_is_lost_and_not_made_shorter() throws IOException {
		FileKey key = stored(content(1_000));
		StepVerifier.create(storage().read(key, 990, 11).then()).verifyError(FileLost.class);
		StepVerifier.create(storage().read(key, 1_000, 1).then()).verifyError(FileLost.class);
		StepVerifier.create(storage().read(key, 5_000, 1).then()).verifyError(FileLost.class);
	}

	@Test
	void a_deleted_file_is_absent_and_deleting_it_again_does_no_harm() throws IOException {
		FileKey key = stored(content(1_000));
		storage().delete(key).block(PATIENCE);
		assertThat(storage().length(key).blockOptional(PATIENCE)).isEmpty();
		storage().delete(key).block(PATIENCE);
		storage().store(key, local(content(10))).block(PATIENCE);
		assertThat(storage().length(key).block(PATIENCE)).isEqualTo(10);
	}

	@Test
	void a_file_is_not_there_until_it_is_whole() throws IOException {
		FileKey key = someKey();
		Path file = local(content(20_000_000));
		Set<Long> seen = new TreeSet<>();
		Flux.interval(Duration.ofMillis(1))
			.onBackpressureDrop()
			.concatMap((tick) -> storage().length(key), 1)
			.takeUntilOther(storage().store(key, file))
			.doOnNext(seen::add)
			.blockLast(PATIENCE);
		seen.add(storage().length(key).block(PATIENCE));
		assertThat(seen).containsExactly(20_000_000L);
	}

	@Test
	void all_files_of_a_prefix_are_listed() throws IOException {
		String prefix = "listed/" + UUID.randomUUID() + "/";
		Path file = local(content(3));
		List<FileKey> keys = IntStream.range(0, 1_100).mapToObj((n) -> new FileKey(prefix + n + "/preview")).toList();
		Instant before = Instant.now().minusSeconds(5);
		Flux.fromIterable(keys).flatMap((key) -> storage().store(key, file), 8).blockLast(PATIENCE);
		List<StoredFile> found = storage().list(prefix).collectList().block(PATIENCE);
		assertThat(found).extracting(StoredFile::key).containsExactlyInAnyOrderElementsOf(keys);
		assertThat(found).extracting(StoredFile::length).containsOnly(3L);
		assertThat(found).allSatisfy((one) -> assertThat(one.storedAt()).isAfter(before));
		assertThat(storage().list(prefix + "10").map(StoredFile::key).collectList().block(PATIENCE))
			.hasSize(1 + 10 + 100);
		assertThat(storage().list("elsewhere/").collectList().block(PATIENCE)).isEmpty();
	}

	@Test
	void nothing_is_read_before_it_is_asked_for() throws IOException {
		FileKey key = stored(content(1_000_000));
		StepVerifier.create(storage().read(key, 0, 1_000_000), 1)
			.expectNextCount(1)
			.expectNoEvent(Duration.ofMillis(200))
			.thenRequest(Long.MAX_VALUE)
			.thenConsumeWhile((piece) -> true)
			.verifyComplete();
	}

	@Test
	void readers_who_leave_in_the_middle_leave_nothing_open() throws IOException {
		byte[] content = content(3_000_000);
		FileKey key = stored(content);
		for (int reader = 0; reader < 60; reader++) {
			StepVerifier.create(storage().read(key, 0, content.length), 1).expectNextCount(1).thenCancel().verify();
		}
		assertThat(read(key, 0, content.length)).isEqualTo(content);
	}

	@Test
	void a_writer_who_leaves_in_the_middle_leaves_nothing_behind() throws IOException {
		Path file = local(content(50_000_000));
		FileKey key = someKey();
		for (int after : List.of(1, 5, 20, 80, 160)) {
			storage().store(key, file).timeout(Duration.ofMillis(after)).onErrorComplete().block(PATIENCE);
		}
		storage().length(key).doOnNext((length) -> assertThat(length).isEqualTo(50_000_000)).block(PATIENCE);
		byte[] second = content(10);
		storage().store(key, local(second)).block(PATIENCE);
		assertThat(read(key, 0, 10)).isEqualTo(second);
	}

	final FileKey stored(byte[] content) throws IOException {
		FileKey key = someKey();
		storage().store(key, local(content)).block(PATIENCE);
		return key;
	}

	final byte[] read(FileKey key, long from, long length) {
		return DataBufferUtils.join(storage().read(key, from, length))
			.map(FileStorageContract::bytes)
			.defaultIfEmpty(new byte[0])
			.block(PATIENCE);
	}

	final byte[] content(int length) {
		byte[] content = new byte[length];
		this.random.nextBytes(content);
		return content;
	}

	final Path local(byte[] content) throws IOException {
		return Files.write(this.folder.resolve(UUID.randomUUID().toString()), content);
	}

	static FileKey someKey() {
		return new FileKey("evidence/" + UUID.randomUUID() + "/original");
	}

	private static byte[] bytes(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

}
