package org.copperwall.task;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.copperwall.access.Entities;
import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.RecordedEvent;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Paging;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

@Controller
class TaskController {

	private final WorkList workList;

	private final Entities entities;

	private final Regions regions;

	TaskController(WorkList workList, Entities entities, Regions regions) {
		this.workList = workList;
		this.entities = entities;
		this.regions = regions;
	}

	@SchemaMapping(typeName = "Viewer")
	Mono<Connection<Task>> tasks(Viewer viewer, @Argument @Nullable List<String> kinds,
			@Argument @Nullable Instant dueBefore, @Argument TaskOrder orderBy, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.workList.page(viewer, new TaskFilter(kinds, dueBefore), orderBy, Paging.of(first, after));
	}

	@SchemaMapping(typeName = "Viewer")
	Mono<TaskCounts> taskCounts(Viewer viewer) {
		return this.workList.counts(viewer);
	}

	@SubscriptionMapping
	Flux<RecordedEvent> taskChanged(@Argument RegionCode regionCode, @Argument @Nullable Cursor after,
			@ContextValue Viewer viewer) {
		return this.workList.changes(regionCode, after, viewer);
	}

	@SchemaMapping(typeName = "Task")
	String id(Task task) {
		return GlobalId.of("Task", task.id());
	}

	@SchemaMapping(typeName = "Task")
	boolean heldByViewer(Task task, @ContextValue Viewer viewer) {
		return task.isHeldBy(viewer);
	}

	@BatchMapping(typeName = "Task")
	Mono<Map<Task, Region>> region(List<Task> tasks) {
		return this.regions.all(tasks.stream().map(Task::region).distinct().toList())
			.map((found) -> Batch.of(tasks, (task) -> found.get(task.region())));
	}

	@BatchMapping(typeName = "Task")
	Mono<Map<Task, Object>> subject(List<Task> tasks, @ContextValue Viewer viewer) {
		return entities(tasks, (task) -> new GlobalId(task.subjectType(), task.subjectId()), viewer);
	}

	@SchemaMapping(typeName = "TaskChanged")
	TaskChange kind(RecordedEvent event) {
		return TaskChange.valueOf(event.kind().substring("task.".length()).toUpperCase(Locale.ROOT));
	}

	@BatchMapping(typeName = "TaskChanged", field = "region")
	Mono<Map<RecordedEvent, Region>> regionOfChange(List<RecordedEvent> events) {
		return this.regions.all(events.stream().map(RecordedEvent::region).distinct().toList())
			.map((found) -> Batch.of(events, (event) -> found.get(event.region())));
	}

	@BatchMapping(typeName = "TaskChanged")
	Mono<Map<RecordedEvent, Task>> task(List<RecordedEvent> events, @ContextValue Viewer viewer) {
		return entities(events, (event) -> new GlobalId("Task", UUID.fromString(event.text("taskId"))), viewer)
			.map((found) -> Batch.of(events, (event) -> (found.get(event) instanceof Task task) ? task : null));
	}

	private <K> Mono<Map<K, Object>> entities(Collection<K> rows, Function<K, @Nullable GlobalId> id, Viewer viewer) {
		Map<K, GlobalId> ids = Batch.of(rows, id);
		return this.entities.load(ids.values().stream().distinct().toList(), viewer)
			.map((found) -> Batch.of(ids.keySet(), (row) -> found.get(ids.get(row))));
	}

}
