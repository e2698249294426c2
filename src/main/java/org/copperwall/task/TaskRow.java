package org.copperwall.task;

import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Holder;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A task as its row has it.
final class TaskRow {

	private TaskRow() {
	}

	static Task read(Readable row) {
		return new Task(Column.of(row, "id", UUID.class), Column.of(row, "kind", String.class),
				Column.of(row, "subject_type", String.class), Column.of(row, "subject_id", UUID.class),
				row.get("household_id", UUID.class), region(Column.of(row, "region_code", String.class)), holder(row),
				row.get("assignee", String.class), Column.of(row, "opened_at", Instant.class), deadline(row),
				escalatedTo(row), TaskStatus.valueOf(Column.of(row, "status", String.class)),
				row.get("closed_at", Instant.class), row.get("closed_by", String.class),
				Column.of(row, "version", Integer.class));
	}

	static @Nullable String name(@Nullable Role role) {
		return (role != null) ? role.name() : null;
	}

	static @Nullable String escalatedRole(Task task) {
		return (task.escalatedTo() != null) ? task.escalatedTo().role().name() : null;
	}

	static @Nullable String escalatedRegion(Task task) {
		return (task.escalatedTo() != null) ? task.escalatedTo().region().value() : null;
	}

	private static Deadline deadline(Readable row) {
		return new Deadline(Column.of(row, "working_days", Integer.class), row.get("due_at", Instant.class),
				row.get("remaining_days", Integer.class), row.get("overdue_at", Instant.class));
	}

	private static Holder holder(Readable row) {
		String vacant = row.get("vacant_role", String.class);
		return new Holder(Role.valueOf(Column.of(row, "holder_role", String.class)),
				region(Column.of(row, "holder_region", String.class)), row.get("holder_department", String.class),
				(vacant != null) ? Role.valueOf(vacant) : null);
	}

	private static @Nullable Holder escalatedTo(Readable row) {
		String role = row.get("escalated_role", String.class);
		return (role != null)
				? new Holder(Role.valueOf(role), region(Column.of(row, "escalated_region", String.class)), null, null)
				: null;
	}

	private static RegionCode region(String code) {
		return new RegionCode(code);
	}

}
