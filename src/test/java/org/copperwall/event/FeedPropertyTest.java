package org.copperwall.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.copperwall.SandboxDatabase;
import org.copperwall.graph.Column;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;

/// Writers, refusals, failures, rollbacks and readers all at once, on two instances: what the log promises must hold
/// whatever the order. Every run draws its own order from a seed, which a failure prints.
class FeedPropertyTest {

	private static final int WRITERS = 12;

	private static final int CHANGES_EACH = 25;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static SandboxDatabase database;

	private static Feeds here;

	private static Feeds there;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		database.execute("CREATE TABLE tally (region_code text PRIMARY KEY, amount bigint NOT NULL)");
		database.execute("INSERT INTO tally VALUES ('621202', 0)");
		here = new Feeds(database, Feeds.narrow());
		there = new Feeds(database, Feeds.narrow());
	}

	@AfterAll
	static void stop() {
		here.close();
		there.close();
		database.close();
	}

	@RepeatedTest(3)
	void no_position_is_skipped_repeated_or_out_of_order_and_a_snapshot_with_its_stream_is_the_final_state() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		long before = head();
		List<Reader> readers = IntStream.range(0, 10)
			.mapToObj(index -> new Reader(random.nextBoolean() ? here : there, random.nextInt(40)))
			.toList();
		Mono<Void> writing = Flux.range(0, WRITERS)
			.flatMap(writer -> writeWith(new Random(random.nextLong())).subscribeOn(Schedulers.parallel()), WRITERS)
			.then();
		List<Mono<Reader>> reading = readers.stream().map(Reader::readAll).toList();
		writing.block(PATIENCE);
		long head = head();
		assertThat(head).as("seed %d", seed).isGreaterThan(before);
		finish();
		Flux.merge(reading).blockLast(PATIENCE);
		for (Reader reader : readers) {
			assertThat(reader.positions).as("seed %d", seed)
				.containsExactlyElementsOf(LongStream.rangeClosed(reader.snapshot + 1, head + 1).boxed().toList());
			assertThat(reader.tally).as("seed %d", seed).isEqualTo(tally());
		}
		LogVerification verified = here.log.verify(Feeds.WUDU).block(PATIENCE);
		assertThat(verified.intact()).as("seed %d", seed).isTrue();
		assertThat(verified.events()).isEqualTo(head + 1);
	}

	private static Mono<Void> writeWith(Random random) {
		Feeds instance = random.nextBoolean() ? here : there;
		return Flux.range(0, CHANGES_EACH)
			.concatMap(index -> change(instance, random.nextInt(10), 1 + random.nextInt(3), random.nextInt(100))
				.onErrorComplete(Boom.class::isInstance))
			.then();
	}

	/// One change in ten is refused, one fails after its work: neither may leave a trace.
	private static Mono<Outcome<Long>> change(Feeds instance, int fate, int events, int amount) {
		List<DomainEvent> happened = new ArrayList<>();
		IntStream.range(0, events).forEach(index -> happened.add(Feeds.tallied("621202114", amount)));
		return instance.changes.once(Feeds.officer(), UUID.randomUUID(), "tally", Map.of("amount", amount),
				() -> add(instance, (long) amount * events).flatMap(total -> switch (fate) {
					case 0 ->
						Mono.just(Outcome.<Effect<Long>>refused(Refusal.of(RefusalCode.INVALID_STEP, "", "unknown")));
					case 1 -> Mono.<Outcome<Effect<Long>>>error(new Boom());
					default -> Mono.just(Outcome.accepted(new Effect<>(total, Map.of(), happened)));
				}), ids -> Mono.just(0L));
	}

	private static Mono<Long> add(Feeds instance, long amount) {
		return instance.client.sql("UPDATE tally SET amount = amount + :amount RETURNING amount")
			.bind("amount", amount)
			.map(row -> Column.of(row, "amount", Long.class))
			.one();
	}

	/// The last change of a run, by which every reader knows that he has everything.
	private static void finish() {
		here.changes.byService(Feeds.WUDU, "test", () -> Mono.just(List.of(new Finished()))).block(PATIENCE);
	}

	private static long head() {
		return here.store.head(Feeds.WUDU).block(PATIENCE).position();
	}

	private static long tally() {
		return Long.parseLong(database.value("SELECT amount FROM tally"));
	}

	/// Takes a snapshot, follows the stream from it, and is cut off again and again to
	/// resume with his last cursor.
	private static final class Reader {

		private final Feeds instance;

		private final int patience;

		private final List<Long> positions = new ArrayList<>();

		private long snapshot;

		private long tally;

		private Cursor last;

		private boolean finished;

		Reader(Feeds instance, int patience) {
			this.instance = instance;
			this.patience = 3 + patience;
		}

		Mono<Reader> readAll() {
			Mono<Reader> all = takeSnapshot().thenMany(Flux.defer(this::readUntilCut).repeat(() -> !this.finished))
				.then(Mono.just(this))
				.cache();
			all.subscribe();
			return all;
		}

		/// Position and state from one transaction, as a dashboard takes them.
		private Mono<Void> takeSnapshot() {
			DefaultTransactionDefinition oneMoment = new DefaultTransactionDefinition();
			oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
			oneMoment.setReadOnly(true);
			return TransactionalOperator.create(new R2dbcTransactionManager(this.instance.pool), oneMoment)
				.transactional(this.instance.client.sql("SELECT amount FROM tally")
					.map(row -> Column.of(row, "amount", Long.class))
					.one()
					.zipWith(this.instance.store.head(Feeds.WUDU)))
				.doOnNext(both -> {
					this.tally = both.getT1();
					this.last = both.getT2();
					this.snapshot = both.getT2().position();
				})
				.then();
		}

		private Flux<RecordedEvent> readUntilCut() {
			return this.instance.feed.events(Feeds.WUDU, this.last, event -> true)
				.take(this.patience)
				.takeUntil(event -> event.kind().equals("test.finished"))
				.doOnNext(this::see);
		}

		private void see(RecordedEvent event) {
			this.positions.add(event.position());
			this.last = Cursor.parse(event.cursor().text()).orElseThrow();
			this.finished = event.kind().equals("test.finished");
			if (!this.finished) {
				this.tally += ((Number) event.facts().get("amount")).longValue();
			}
		}

	}

	private record Finished() implements DomainEvent {

		@Override
		public String kind() {
			return "test.finished";
		}

		@Override
		public org.copperwall.region.RegionCode region() {
			return Feeds.WUDU;
		}

		@Override
		public String subjectType() {
			return "Test";
		}

		@Override
		public UUID subjectId() {
			return new UUID(0, 1);
		}

	}

	private static final class Boom extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
