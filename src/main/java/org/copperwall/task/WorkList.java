package org.copperwall.task;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Holder;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.event.RecordedEvent;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Paging;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// What waits for somebody, and what happens to it (我的待办).
@Service
class WorkList implements EntityLoader {

	private static final Set<String> KINDS = Set.of(TaskEvent.OPENED, TaskEvent.CLOSED, TaskEvent.OVERDUE);

	private final WorkListStore store;

	private final EventFeed feed;

	private final Clock clock;

	WorkList(WorkListStore store, EventFeed feed, Clock clock) {
		this.store = store;
		this.feed = feed;
		this.clock = clock;
	}

	Mono<Connection<Task>> page(Viewer viewer, TaskFilter filter, TaskOrder order, Paging paging) {
		return this.store.page(viewer, filter, order, paging);
	}

	Mono<TaskCounts> counts(Viewer viewer) {
		return this.store.counts(viewer, WorkingDays.dayOf(this.clock.instant()));
	}

	/// What happens to the tasks of one person, behind a cursor and from then on.
	Flux<RecordedEvent> changes(RegionCode region, @Nullable Cursor after, Viewer viewer) {
		return this.feed.events(viewer.within(region), after, (event) -> concerns(event, viewer));
	}

	@Override
	public String type() {
		return "Task";
	}

	@Override
	public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
		return this.store.byIds(ids, viewer.region()).collectMap(Task::id, (task) -> task);
	}

	/// As the posts stood when it happened; the task need not be read for it.
	private static boolean concerns(RecordedEvent event, Viewer viewer) {
		if (!KINDS.contains(event.kind())) {
			return false;
		}
		String assignee = event.optionalText("assignee");
		Holder holder = holder(event, "role", "roleRegion", event.optionalText("department"));
		if (holder.isHeldBy(viewer) && (assignee == null || assignee.equals(viewer.subject()))) {
			return true;
		}
		return event.optionalText("escalatedTo") != null
				&& holder(event, "escalatedTo", "escalatedRegion", null).isHeldBy(viewer);
	}

	private static Holder holder(RecordedEvent event, String role, String region, @Nullable String department) {
		return new Holder(Role.valueOf(event.text(role)), new RegionCode(event.text(region)), department, null);
	}

}
