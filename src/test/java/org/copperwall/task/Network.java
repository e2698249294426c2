package org.copperwall.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.region.RegionCode;

/// A small network for tests of tasks: one district, one township, one village, and whoever works there.
final class Network {

	static final RegionCode WUDU = new RegionCode("621202");

	static final RegionCode BOLIN = new RegionCode("621202114");

	static final RegionCode VILLAGE = new RegionCode("621202114001");

	private final SandboxService service;

	Network(SandboxService service) {
		this.service = service;
	}

	static void lay(SandboxDatabase database) {
		database.execute("""
				INSERT INTO region (code, name) VALUES ('621202', '武都区'), ('621202114', '柏林镇'),
				  ('621202114001', '柏林村'), ('621202114002', '东山村') ON CONFLICT DO NOTHING""");
	}

	/// Opens a task as a room does: in one transaction with its event.
	Task open(NewTask wanted) {
		Tasks tasks = this.service.bean(Tasks.class);
		Task[] opened = new Task[1];
		this.service.bean(Changes.class)
			.byService(wanted.region().district(), "test",
					() -> tasks.open(wanted)
						.doOnNext((task) -> opened[0] = task)
						.map((task) -> List.of(new TaskEvent.Opened(task))))
			.block();
		return opened[0];
	}

	Task open(String kind, Role role, int workingDays) {
		return open(wanted(kind, role, workingDays));
	}

	static NewTask wanted(String kind, Role role, int workingDays) {
		return new NewTask(kind, "Case", UUID.randomUUID(), null, VILLAGE, role, null, null, workingDays);
	}

	/// Writes tasks of one kind that were due an hour ago, without telling anybody.
	void letBeDue(String kind, int count) {
		this.service.database()
			.execute("""
					INSERT INTO task (id, kind, subject_type, subject_id, region_code, holder_role, holder_region,
					                  working_days, opened_at, due_at, status)
					SELECT gen_random_uuid(), '%s', 'Case', gen_random_uuid(), '621202114001', 'VILLAGE_CADRE',
					       '621202114001', 3, TIMESTAMPTZ '%s', TIMESTAMPTZ '%s', 'OPEN'
					  FROM generate_series(1, %d)""".formatted(kind, now().minus(Duration.ofDays(9)),
					now().minus(Duration.ofHours(1)), count));
	}

	Instant now() {
		return this.service.bean(Clock.class).instant();
	}

	long count(String rows) {
		return Long.parseLong(this.service.database().value("SELECT count(*) FROM " + rows));
	}

	/// Changes in the log of that kind about tasks of a kind.
	long recorded(String event, String taskKind) {
		return count("event WHERE convert_from(payload, 'UTF8')::jsonb ->> 'kind' = '" + event
				+ "' AND convert_from(payload, 'UTF8')::jsonb -> 'facts' ->> 'taskKind' = '" + taskKind + "'");
	}

	static Viewer viewer(String subject, Role role, RegionCode region) {
		return new Viewer("issuer", subject, null, Set.of(role), region, null, Set.of(), Locale.CHINESE);
	}

}
