package org.copperwall.evidence.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;

import org.copperwall.access.Seal;
import org.copperwall.access.TestSeal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class SealedStorageTest extends FileStorageContract {

	private static final Scheduler THREADS = Schedulers.newBoundedElastic(4, 1_000, "files-of-tests");

	private static final Seal SEAL = TestSeal.fresh();

	@TempDir
	private static Path root;

	@TempDir
	private static Path work;

	private static SealedStorage storage;

	@BeforeAll
	static void open() {
		storage = storage(SEAL);
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
	void what_lies_on_the_disk_says_nothing() throws IOException {
		String fact = "体检报告 of a family of Yaozhai";
		FileKey key = stored(fact.repeat(5_000).getBytes(StandardCharsets.UTF_8));
		byte[] lying = Files.readAllBytes(root.resolve(key.value()));
		assertThat(new String(lying, StandardCharsets.ISO_8859_1))
			.doesNotContain(new String("Yaozhai".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
		assertThat(work).isEmptyDirectory();
	}

	@Test
	void an_altered_byte_anywhere_is_found_and_nothing_wrong_is_given_out() throws IOException {
		byte[] content = content(150_000);
		FileKey key = stored(content);
		long sealed = Files.size(root.resolve(key.value()));
		for (long at : new long[] { 0, 4, 5, 16, 17, 65_000, 65_568, 65_569, 100_000, sealed - 17, sealed - 1 }) {
			alter(key, at);
			assertDamaged(key, content);
			alter(key, at);
		}
		assertThat(read(key, 0, content.length)).isEqualTo(content);
	}

	@Test
	void a_file_cut_anywhere_is_found() throws IOException {
		byte[] content = content(150_000);
		FileKey key = stored(content);
		byte[] sealed = Files.readAllBytes(root.resolve(key.value()));
		for (int length : new int[] { 0, 1, 33, 34, 65_568, 65_569, 65_570, 65_602, 131_138, sealed.length - 1 }) {
			Files.write(root.resolve(key.value()), Arrays.copyOf(sealed, length));
			StepVerifier.create(storage.read(key, 0, content.length).then())
				.verifyErrorMatches((found) -> found instanceof FileDamaged || found instanceof FileLost);
			// Nor does what is left pass for a whole, shorter file.
			StepVerifier.create(storage.length(key).flatMapMany((left) -> storage.read(key, 0, left)).then())
				.verifyError(FileDamaged.class);
		}
	}

	@Test
	void bytes_added_are_found() throws IOException {
		byte[] content = content(150_000);
		FileKey key = stored(content);
		byte[] sealed = Files.readAllBytes(root.resolve(key.value()));
		Files.write(root.resolve(key.value()), Arrays.copyOf(sealed, sealed.length + 1));
		StepVerifier.create(storage.read(key, 140_000, 10_000).then()).verifyError(FileDamaged.class);
	}

	@Test
	void pieces_cannot_change_places() throws IOException {
		byte[] content = content(2 * SealedForm.PIECE);
		FileKey key = stored(content);
		byte[] sealed = Files.readAllBytes(root.resolve(key.value()));
		byte[] swapped = new byte[sealed.length];
		System.arraycopy(sealed, 0, swapped, SealedForm.SEALED_PIECE, SealedForm.SEALED_PIECE);
		System.arraycopy(sealed, SealedForm.SEALED_PIECE, swapped, 0, SealedForm.SEALED_PIECE);
		Files.write(root.resolve(key.value()), swapped);
		assertDamaged(key, content);
	}

	@Test
	void a_file_cannot_be_put_in_the_place_of_another() throws IOException {
		byte[] content = content(1_000);
		FileKey one = stored(content);
		FileKey other = stored(content(1_000));
		Files.copy(root.resolve(one.value()), root.resolve(other.value()), StandardCopyOption.REPLACE_EXISTING);
		StepVerifier.create(storage.read(other, 0, 1_000)).verifyError(FileDamaged.class);
		assertThat(read(one, 0, 1_000)).isEqualTo(content);
	}

	@Test
	void an_empty_file_cannot_be_made_by_others() throws IOException {
		FileKey one = stored(new byte[0]);
		FileKey other = stored(content(10));
		Files.copy(root.resolve(one.value()), root.resolve(other.value()), StandardCopyOption.REPLACE_EXISTING);
		StepVerifier.create(storage.read(other, 0, 0)).verifyError(FileDamaged.class);
	}

	@Test
	void other_keys_open_nothing() throws IOException {
		FileKey key = stored(content(1_000));
		StepVerifier.create(storage(TestSeal.fresh()).read(key, 0, 1_000)).verifyError(FileDamaged.class);
	}

	@Test
	void a_part_is_read_without_the_rest() throws IOException {
		byte[] content = content(300_000);
		FileKey key = stored(content);
		alter(key, 10);
		assertThat(read(key, 70_000, 200_000)).isEqualTo(Arrays.copyOfRange(content, 70_000, 270_000));
	}

	@Test
	void nothing_stays_in_the_work_folder() throws IOException {
		StepVerifier.create(storage.store(someKey(), this.folder.resolve("absent"))).verifyError(IOException.class);
		stored(content(100_000));
		try (Stream<Path> left = Files.list(work)) {
			assertThat(left).isEmpty();
		}
	}

	/// Some bytes may come before the damage is reached; they are right.
	private void assertDamaged(FileKey key, byte[] content) {
		int[] at = { 0 };
		StepVerifier.create(storage.read(key, 0, content.length).doOnNext((piece) -> {
			byte[] bytes = new byte[piece.readableByteCount()];
			piece.read(bytes);
			assertThat(bytes).isEqualTo(Arrays.copyOfRange(content, at[0], at[0] + bytes.length));
			at[0] += bytes.length;
		}).then()).verifyError(FileDamaged.class);
		assertThat(at[0]).isLessThan(content.length);
	}

	private static void alter(FileKey key, long at) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(root.resolve(key.value()).toFile(), "rw")) {
			file.seek(at);
			int found = file.read();
			file.seek(at);
			file.write(found ^ 1);
		}
	}

	private static SealedStorage storage(Seal seal) {
		DataSize reserve = DataSize.ofMegabytes(1);
		FolderStorage below = new FolderStorage(Folder.at(root, reserve), THREADS, Clock.systemUTC());
		return new SealedStorage(below, seal, Folder.at(work, reserve), THREADS);
	}

}
