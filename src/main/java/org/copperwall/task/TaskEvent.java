package org.copperwall.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Holder;
import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What happened to a task, told of its subject. The posts are in the facts, so that those they concern can be found
/// without reading the task.
public sealed interface TaskEvent extends DomainEvent {

	String OPENED = "task.opened";

	String CLOSED = "task.closed";

	String OVERDUE = "task.overdue";

	Task task();

	@Override
	default RegionCode region() {
		return task().region();
	}

	@Override
	default String subjectType() {
		return task().subjectType();
	}

	@Override
	default UUID subjectId() {
		return task().subjectId();
	}

	@Override
	default @Nullable UUID householdId() {
		return task().householdId();
	}

	@Override
	default Map<String, Object> facts() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("taskId", task().id().toString());
		facts.put("taskKind", task().kind());
		put(facts, "role", "roleRegion", task().holder());
		if (task().holder().department() != null) {
			facts.put("department", task().holder().department());
		}
		if (task().assignee() != null) {
			facts.put("assignee", task().assignee());
		}
		if (task().escalatedTo() != null) {
			put(facts, "escalatedTo", "escalatedRegion", task().escalatedTo());
		}
		return facts;
	}

	private static void put(Map<String, Object> facts, String role, String region, Holder holder) {
		facts.put(role, holder.role().name());
		facts.put(region, holder.region().value());
	}

	/// Somebody has something to do.
	record Opened(Task task) implements TaskEvent {

		@Override
		public String kind() {
			return OPENED;
		}

	}

	/// It is done, or no longer wanted.
	record Closed(Task task) implements TaskEvent {

		@Override
		public String kind() {
			return CLOSED;
		}

	}

	/// It was not done in time, and the next level was alerted.
	record Overdue(Task task) implements TaskEvent {

		@Override
		public String kind() {
			return OVERDUE;
		}

	}

}
