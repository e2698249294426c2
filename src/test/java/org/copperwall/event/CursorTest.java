package org.copperwall.event;

import java.time.Duration;
import java.util.List;

import org.copperwall.SandboxDatabase;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Where a stream may be continued, and where it must be refused: a silent gap is worse
/// than an error.
class CursorTest {

	private static final int CHANGES = 60;

	private static SandboxDatabase database;

	private static SandboxDatabase restored;

	/// Has seen nothing of it live: judges by the log.
	private static Feeds late;

	/// Has everything of the last few changes in memory.
	private static Feeds watching;

	private static Feeds elsewhere;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		restored = SandboxDatabase.migrated();
		EventSettings shortMemory = new EventSettings(16, 7, 40, Duration.ofMillis(5), Duration.ofSeconds(30));
		watching = new Feeds(database, shortMemory);
		elsewhere = new Feeds(restored, shortMemory);
		watching.feed.positions(Feeds.WUDU).blockFirst();
		for (int change = 0; change < CHANGES; change++) {
			append(watching, change);
			append(elsewhere, -change);
		}
		watching.feed.positions(Feeds.WUDU).filter((cursor) -> cursor.position() == CHANGES).blockFirst();
		late = new Feeds(database, shortMemory);
	}

	@AfterAll
	static void stop() {
		List.of(watching, late, elsewhere).forEach(Feeds::close);
		database.close();
		restored.close();
	}

	@Test
	void a_stream_goes_on_behind_its_cursor_from_memory_and_from_the_log() {
		for (Feeds instance : List.of(watching, late)) {
			for (long position : new long[] { CHANGES, CHANGES - 1, CHANGES - 15, CHANGES - 30, CHANGES - 40 }) {
				List<Long> behind = instance.feed.events(Feeds.WUDU, at(position), (_) -> true)
					.map(RecordedEvent::position)
					.take(CHANGES - position)
					.collectList()
					.block();
				assertThat(behind).hasSize((int) (CHANGES - position)).allMatch((seen) -> seen > position).isSorted();
			}
		}
	}

	@Test
	void a_cursor_of_a_restored_database_is_noticed() {
		for (Feeds instance : List.of(watching, late)) {
			for (long position : new long[] { CHANGES, CHANGES - 5, CHANGES - 35 }) {
				assertThat(refused(instance, cursorOf(elsewhere, position))).isEqualTo(ErrorCode.CURSOR_INVALID);
			}
		}
	}

	@Test
	void a_cursor_ahead_of_the_log_is_noticed_as_after_a_restore_from_a_backup() {
		Cursor ahead = new Cursor(Feeds.WUDU, CHANGES + 1, "0123456789abcdef");
		assertThat(refused(watching, ahead)).isEqualTo(ErrorCode.CURSOR_INVALID);
		assertThat(refused(late, ahead)).isEqualTo(ErrorCode.CURSOR_INVALID);
	}

	@Test
	void a_cursor_of_another_district_and_none_at_all_are_noticed() {
		Cursor foreign = new Cursor(new RegionCode("621222"), 5, "0123456789abcdef");
		assertThat(refused(watching, foreign)).isEqualTo(ErrorCode.CURSOR_INVALID);
		assertThat(refused(watching, Cursor.FOREIGN)).isEqualTo(ErrorCode.CURSOR_INVALID);
	}

	@Test
	void a_cursor_further_back_than_the_replay_limit_has_expired() {
		assertThat(refused(watching, at(CHANGES - 41))).isEqualTo(ErrorCode.CURSOR_EXPIRED);
		assertThat(refused(late, at(CHANGES - 41))).isEqualTo(ErrorCode.CURSOR_EXPIRED);
	}

	private static ErrorCode refused(Feeds instance, Cursor cursor) {
		return catchThrowableOfType(GraphFailure.class,
				() -> instance.feed.events(Feeds.WUDU, cursor, (_) -> true).blockFirst(Duration.ofSeconds(10)))
			.code();
	}

	private static Cursor at(long position) {
		return cursorOf(watching, position);
	}

	private static Cursor cursorOf(Feeds instance, long position) {
		return instance.store.read(Feeds.WUDU, position - 1, 1).map(RecordedEvent::cursor).blockFirst();
	}

	private static void append(Feeds instance, int amount) {
		instance.changes.byService(Feeds.WUDU, "test", () -> Mono.just(List.of(Feeds.tallied("621202114", amount))))
			.block();
	}

}
