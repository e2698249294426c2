package org.copperwall.household;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.task.Task;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The family a task is about. It stands here because tasks know nothing of families but their ids.
@Controller
class TaskHouseholdController {

	private final Households households;

	TaskHouseholdController(Households households) {
		this.households = households;
	}

	@BatchMapping(typeName = "Task")
	Mono<Map<Task, Household>> household(List<Task> tasks, @ContextValue Viewer viewer) {
		List<UUID> ids = tasks.stream().map(Task::householdId).filter(Objects::nonNull).distinct().toList();
		return this.households.byIds(ids, viewer)
			.map(found -> Batch.of(tasks, task -> task.householdId() == null ? null : found.get(task.householdId())));
	}

}
