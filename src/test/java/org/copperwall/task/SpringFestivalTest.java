package org.copperwall.task;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.copperwall.Festival;
import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.rules.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/// Two replicas, and a clock that goes twenty working days over a Chinese New Year: nine days off, with the Saturdays
/// before and after worked to make up.
class SpringFestivalTest {

	private static final int TWENTY = 20;

	private static final Viewer CADRE = Network.viewer("cadre", Role.VILLAGE_CADRE, Network.VILLAGE);

	private static SandboxDatabase database;

	private static SandboxService one;

	private static SandboxService other;

	private static Festival festival;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		Network.lay(database);
		festival = Festival.enter(database);
		one = SandboxService.on(database, Map.of());
		other = SandboxService.on(database, Map.of());
	}

	@AfterAll
	static void stop() {
		other.close();
		one.close();
		database.close();
	}

	@Test
	void moved_by_twenty_working_days_over_the_festival_exactly_what_is_due_is_overdue_and_escalated_once() {
		Festival.moveTo(festival.thursdayBefore(), one, other);
		Set<UUID> due = new HashSet<>();
		for (int days = 0; days <= 2 * TWENTY; days++) {
			Network replica = new Network((days % 2 == 0) ? one : other);
			UUID waiting = replica.open("STEP", Role.VILLAGE_CADRE, days).id();
			if (days <= TWENTY) {
				due.add(waiting);
			}
			close(replica.open("STEP", Role.VILLAGE_CADRE, days));
			sendBack(replica.open("STEP", Role.VILLAGE_CADRE, days));
		}
		Instant twentieth = Festival.after(TWENTY, one);
		// Two of them before the holidays, then five in a row with a Saturday at their
		// end.
		assertThat(WorkingDays.dayOf(twentieth)).isEqualTo(festival.sunday().plusDays(31));

		Festival.moveTo(twentieth, one, other);

		Network network = new Network(one);
		Festival.eventually(() -> network.count("task WHERE kind = 'STEP' AND overdue_at IS NOT NULL") >= due.size());
		assertThat(found("SELECT string_agg(id::text, ',') FROM task WHERE kind = 'STEP' AND overdue_at IS NOT NULL"))
			.isEqualTo(due);
		assertThat(network.count("task WHERE overdue_at IS NOT NULL AND escalated_role = 'TOWNSHIP_CADRE'"))
			.isEqualTo(due.size());
		assertThat(found("""
				SELECT string_agg(convert_from(payload, 'UTF8')::jsonb -> 'facts' ->> 'taskId', ',') FROM event
				 WHERE convert_from(payload, 'UTF8')::jsonb ->> 'kind' = 'task.overdue'
				   AND convert_from(payload, 'UTF8')::jsonb -> 'facts' ->> 'taskKind' = 'STEP'""")).isEqualTo(due);
		assertThat(network.recorded(TaskEvent.OVERDUE, "STEP")).isEqualTo(due.size());
		assertThat(one.bean(Sweep.class).run().block() + other.bean(Sweep.class).run().block()).isZero();
	}

	private static void close(Task task) {
		one.bean(Tasks.class).close(task, CADRE).block();
	}

	private static void sendBack(Task task) {
		one.bean(Tasks.class).pause("Case", task.subjectId()).block();
	}

	private static Set<UUID> found(String ids) {
		Set<UUID> found = new HashSet<>();
		for (String id : database.value(ids).split(",", -1)) {
			assertThat(found.add(UUID.fromString(id))).as("once: " + id).isTrue();
		}
		return found;
	}

}
