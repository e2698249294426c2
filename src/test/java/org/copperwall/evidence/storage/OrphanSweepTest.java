package org.copperwall.evidence.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.copperwall.SandboxService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrphanSweepTest {

	private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

	private final Scheduler threads = Schedulers.newBoundedElastic(2, 100, "files-of-tests");

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Room evidence = new Room("evidence/");

	private final Room export = new Room("export/");

	@TempDir
	private Path root;

	private FolderStorage yesterday;

	private FolderStorage today;

	@BeforeEach
	void open() {
		this.yesterday = at(NOW.minus(Duration.ofHours(25)));
		this.today = at(NOW.minus(Duration.ofHours(23)));
	}

	@AfterEach
	void close() {
		this.threads.dispose();
	}

	@Test
	void old_files_that_no_record_knows_are_deleted_and_counted() {
		FileKey known = this.evidence.knows(stored(this.yesterday, "evidence/known"));
		FileKey orphan = stored(this.yesterday, "evidence/orphan");
		FileKey other = stored(this.yesterday, "export/orphan");
		assertThat(sweep()).isEqualTo(2);
		assertThat(left()).containsExactly(known).doesNotContain(orphan, other);
		assertThat(this.meters.counter("copperwall.storage.orphans").count()).isEqualTo(2);
	}

	@Test
	void a_young_file_may_still_get_its_record() {
		FileKey young = stored(this.today, "evidence/young");
		assertThat(sweep()).isZero();
		assertThat(left()).containsExactly(young);
	}

	@Test
	void what_lies_under_nobodys_prefix_is_left_alone() {
		FileKey foreign = stored(this.yesterday, "backup/of-somebody");
		assertThat(sweep()).isZero();
		assertThat(left()).containsExactly(foreign);
	}

	@Test
	void more_orphans_than_can_be_waste_are_a_mistake_and_stay() {
		for (int number = 0; number < 11; number++) {
			stored(this.yesterday, "evidence/" + number);
		}
		stored(this.yesterday, "export/orphan");
		assertThat(sweep()).isEqualTo(1);
		assertThat(left()).hasSize(11);
		assertThat(this.meters.counter("copperwall.storage.sweep.refused").count()).isEqualTo(1);
	}

	@Test
	void a_room_that_cannot_say_what_it_knows_loses_nothing_and_keeps_nobody() {
		stored(this.yesterday, "evidence/unknown");
		stored(this.yesterday, "export/orphan");
		this.evidence.failure = new IllegalStateException("no database");
		assertThatThrownBy(this::sweep).hasMessageContaining("no database");
		assertThat(left()).containsExactly(new FileKey("evidence/unknown"));
	}

	@Test
	void pieces_of_interrupted_writes_go_after_the_same_time() throws IOException {
		stored(this.yesterday, "evidence/orphan");
		Path piece = Files.writeString(this.root.resolve("evidence").resolve(".piece"), "cut");
		Files.setLastModifiedTime(piece, FileTime.from(NOW.minus(Duration.ofHours(25))));
		sweep();
		assertThat(piece).doesNotExist();
		assertThat(this.meters.counter("copperwall.storage.leftovers").count()).isEqualTo(1);
	}

	@Test
	void one_of_the_replicas_sweeps_once_a_day() {
		try (SandboxService service = SandboxService.start()) {
			SweepStore store = service.bean(SweepStore.class);
			stored(this.yesterday, "evidence/orphan");
			// Not the day on which the service itself has swept.
			Instant day = NOW.plus(Duration.ofDays(10_000));
			List<Long> swept = Flux.range(0, 8)
				.flatMap((replica) -> new SweepClock(orphans(), store, Clock.fixed(day, ZoneOffset.UTC)).run())
				.collectList()
				.block();
			assertThat(swept).containsExactly(1L);
			Instant tomorrow = day.plus(Duration.ofDays(1));
			assertThat(new SweepClock(orphans(), store, Clock.fixed(tomorrow, ZoneOffset.UTC)).run().block()).isZero();
		}
	}

	@Test
	void nothing_is_swept_before_the_small_hours() {
		try (SandboxService service = SandboxService.start()) {
			Clock twoByNight = Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneOffset.UTC);
			stored(this.yesterday, "evidence/orphan");
			assertThat(new SweepClock(orphans(), service.bean(SweepStore.class), twoByNight).run().blockOptional())
				.isEmpty();
			assertThat(left()).hasSize(1);
		}
	}

	private FolderStorage at(Instant instant) {
		return new FolderStorage(Folder.at(this.root, DataSize.ofMegabytes(1)), this.threads,
				Clock.fixed(instant, ZoneOffset.UTC));
	}

	private FileKey stored(FileStorage storage, String key) {
		try {
			Path file = Files.createTempFile("file", ".tmp");
			storage.store(new FileKey(key), file).block();
			Files.delete(file);
			return new FileKey(key);
		}
		catch (IOException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private long sweep() {
		return orphans().run().block();
	}

	private OrphanSweep orphans() {
		StorageSettings settings = new Binder(
				new MapConfigurationPropertySource(Map.of("s.folder", this.root.toString(), "s.orphan-limit", "10")))
			.bind("s", StorageSettings.class)
			.get();
		return new OrphanSweep(this.today, List.of(this.evidence, this.export), settings,
				Clock.fixed(NOW, ZoneOffset.UTC), this.meters);
	}

	private List<FileKey> left() {
		return this.today.list("").map(StoredFile::key).collectList().block();
	}

	/// A room with a few files.
	private static final class Room implements FileOwner {

		private final String prefix;

		private final Set<FileKey> known = new HashSet<>();

		private RuntimeException failure;

		private Room(String prefix) {
			this.prefix = prefix;
		}

		private FileKey knows(FileKey key) {
			this.known.add(key);
			return key;
		}

		@Override
		public String prefix() {
			return this.prefix;
		}

		@Override
		public Mono<Set<FileKey>> known(Collection<FileKey> among) {
			Set<FileKey> found = new HashSet<>(among);
			found.retainAll(this.known);
			return (this.failure != null) ? Mono.error(this.failure) : Mono.just(found);
		}

		@Override
		public Flux<ExpectedFile> expected() {
			return Flux.empty();
		}

	}

}
