package org.copperwall.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.copperwall.Festival;
import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.copperwall.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/// Two replicas on one database: what is due is found by one of them.
class SweepTest {

	private static final int ROUNDS = 50;

	private static SandboxDatabase database;

	private static SandboxService one;

	private static SandboxService other;

	private static Network network;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		Network.lay(database);
		one = SandboxService.on(database, Map.of());
		other = SandboxService.on(database, Map.of());
		network = new Network(one);
	}

	@AfterAll
	static void stop() {
		other.close();
		one.close();
		database.close();
	}

	@BeforeEach
	void nothingWaits() {
		database.execute("DELETE FROM task; DELETE FROM post");
	}

	@Test
	void two_sweeps_at_once_find_everything_and_escalate_each_task_once() {
		for (int round = 0; round < ROUNDS; round++) {
			String kind = "ROUND_" + (char) ('A' + round / 26) + (char) ('A' + round % 26);
			network.letBeDue(kind, 1 + round % 7 * 5);
			Mono.zip(sweep(one), sweep(other), sweep(one), sweep(other)).block();
			assertThat(network.recorded(TaskEvent.OVERDUE, kind)).as(kind).isEqualTo(1 + round % 7 * 5);
			assertThat(network.count("task WHERE kind = '" + kind + "' AND overdue_at IS NOT NULL AND version = 2"
					+ " AND escalated_role = 'TOWNSHIP_CADRE' AND escalated_region = '621202114'"))
				.as(kind)
				.isEqualTo(1 + round % 7 * 5);
		}
	}

	@Test
	void more_than_one_batch_is_swept_to_the_end() {
		network.letBeDue("MANY", 2 * Sweep.BATCH + 10);
		one.bean(Sweep.class).run().block();
		// A replica that rings by itself just then does its share.
		Festival.eventually(
				() -> network.count("task WHERE kind = 'MANY' AND overdue_at IS NOT NULL") == 2 * Sweep.BATCH + 10);
		assertThat(network.recorded(TaskEvent.OVERDUE, "MANY")).isEqualTo(2 * Sweep.BATCH + 10);
	}

	@Test
	void where_nothing_waits_there_is_no_next_deadline() {
		assertThat(one.bean(TaskStore.class).nextDue().blockOptional()).isEmpty();
	}

	@Test
	void what_is_not_yet_due_and_what_stands_still_is_left_alone() {
		network.open("LATER", Role.VILLAGE_CADRE, 2);
		Task standing = network.open("STANDING", Role.VILLAGE_CADRE, 0);
		one.bean(Tasks.class).pause("Case", standing.subjectId()).block();
		assertThat(one.bean(Sweep.class).run().block()).isZero();
	}

	@Test
	void where_the_next_level_is_vacant_too_the_one_above_it_is_alerted() {
		database.execute("""
				INSERT INTO post (id, subject, name, role, region_code)
				VALUES (gen_random_uuid(), NULL, '空缺', 'TOWNSHIP_CADRE', '621202114')""");
		network.letBeDue("VACANT", 1);
		one.bean(Sweep.class).run().block();
		assertThat(database.value("SELECT escalated_role || escalated_region FROM task WHERE kind = 'VACANT'"))
			.isEqualTo("DISTRICT_OFFICER621202");
	}

	@Test
	void what_was_escalated_is_in_the_list_of_both_but_only_one_has_to_do_it() {
		network.letBeDue("LATE", 1);
		one.bean(Sweep.class).run().block();
		for (String persona : List.of("village-cadre", "township-cadre")) {
			one.as(persona)
				.document("{ viewer { tasks { edges { node { overdue heldByViewer escalatedTo { role } } } }"
						+ " taskCounts { overdue } } }")
				.execute()
				.path("viewer.tasks.edges[*].node.heldByViewer")
				.entityList(Boolean.class)
				.containsExactly(persona.equals("village-cadre"))
				.path("viewer.tasks.edges[0].node.escalatedTo.role")
				.entity(String.class)
				.isEqualTo("TOWNSHIP_CADRE")
				.path("viewer.taskCounts.overdue")
				.entity(Integer.class)
				.isEqualTo(1);
		}
	}

	@Test
	void the_business_day_is_taken_by_one_of_two_replicas() {
		database.execute("DELETE FROM daily_tick");
		long before = network.count("event WHERE convert_from(payload, 'UTF8')::jsonb ->> 'kind' = 'day.began'");
		assertThat(Mono.zip(tick(one), tick(other), (a, b) -> a + b).block()).isLessThanOrEqualTo(1);
		assertThat(tick(other).block()).isZero();
		assertThat(network.count("daily_tick")).isEqualTo(1);
		assertThat(network.count("event WHERE convert_from(payload, 'UTF8')::jsonb ->> 'kind' = 'day.began'"))
			.isEqualTo(before + 1);
	}

	@Test
	void a_deadline_that_comes_is_noticed_without_being_asked() {
		Task task = network.open("NOTICED", Role.VILLAGE_CADRE, 1);
		one.advance("P10D");
		Festival.eventually(() -> network.recorded(TaskEvent.OVERDUE, "NOTICED") == 1);
		assertThat(database.value("SELECT overdue_at > due_at FROM task WHERE id = '" + task.id() + "'"))
			.isEqualTo("t");
	}

	@Test
	void a_task_that_is_changed_right_now_is_swept_once_it_is_free() throws Exception {
		network.letBeDue("BUSY", 1);
		UUID id = UUID.fromString(database.value("SELECT id FROM task WHERE kind = 'BUSY'"));
		try (var connection = database.connect(); var statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("SELECT * FROM task WHERE id = '" + id + "' FOR UPDATE");
			assertThat(one.bean(Sweep.class).run().block()).isZero();
			one.bean(TaskClock.class).look();
			connection.commit();
		}
		Festival.eventually(() -> network.recorded(TaskEvent.OVERDUE, "BUSY") == 1);
	}

	private static Mono<Integer> sweep(SandboxService replica) {
		return Mono.defer(replica.bean(Sweep.class)::run).subscribeOn(Schedulers.boundedElastic());
	}

	private static Mono<Integer> tick(SandboxService replica) {
		return Mono.defer(replica.bean(DailyTick.class)::run).subscribeOn(Schedulers.boundedElastic());
	}

}
