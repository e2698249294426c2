package org.copperwall.task;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.copperwall.access.Holder;
import org.copperwall.access.Posts;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Records what became overdue, alerts the next level once, and says so in the log, all in one transaction. Any replica
/// may run it at any time; none finds what another has claimed.
@Component
class Sweep {

	static final String ACTOR = "service:sweep";

	/// Tasks of one transaction: long enough to be quick, short enough not to hold the
	/// district's stream for long.
	static final int BATCH = 500;

	private final TaskStore store;

	private final Posts posts;

	private final Changes changes;

	private final Map<String, OverdueSubjects> rooms;

	private final Clock clock;

	Sweep(TaskStore store, Posts posts, Changes changes, List<OverdueSubjects> rooms, Clock clock) {
		this.store = store;
		this.posts = posts;
		this.changes = changes;
		this.rooms = rooms.stream().collect(Collectors.toMap(OverdueSubjects::subjectType, Function.identity()));
		this.clock = clock;
	}

	/// @return how many tasks were found overdue
	Mono<Integer> run() {
		return Mono.fromSupplier(this.clock::instant)
			.flatMap((now) -> this.store.dueDistricts(now)
				.collectList()
				.flatMapMany(Flux::fromIterable)
				.concatMapDelayError((district) -> sweep(district, now))
				.reduce(0, Integer::sum));
	}

	private Mono<Integer> sweep(RegionCode district, Instant now) {
		Mono<Integer> batch = this.changes.byService(district, ACTOR, () -> claim(district, now));
		return batch.expand((found) -> (found == BATCH) ? batch : Mono.empty()).reduce(0, Integer::sum);
	}

	private Mono<List<DomainEvent>> claim(RegionCode district, Instant now) {
		return this.store.claimDue(district, now, BATCH)
			.map((task) -> task.missed(now))
			.collectList()
			.filter((missed) -> !missed.isEmpty())
			.flatMap((missed) -> escalate(missed).flatMap((escalated) -> record(escalated, now)))
			.defaultIfEmpty(List.of());
	}

	private Mono<List<Task>> escalate(List<Task> missed) {
		return Flux.fromStream(missed.stream().map(Task::holder).distinct())
			.concatMap((holder) -> this.posts.above(holder).map((superior) -> Map.entry(holder, superior)))
			.<Map<Holder, Holder>>collect(HashMap::new, (all, one) -> all.put(one.getKey(), one.getValue()))
			.map((superiors) -> missed.stream().map((task) -> {
				Holder superior = superiors.get(task.holder());
				return (superior != null) ? task.escalated(superior) : task;
			}).toList());
	}

	private Mono<List<DomainEvent>> record(List<Task> overdue, Instant now) {
		Map<String, List<UUID>> subjects = overdue.stream()
			.filter((task) -> this.rooms.containsKey(task.subjectType()))
			.collect(
					Collectors.groupingBy(Task::subjectType, Collectors.mapping(Task::subjectId, Collectors.toList())));
		return this.store.recordOverdue(overdue, now)
			.thenMany(Flux.fromIterable(subjects.entrySet()))
			.concatMap((room) -> tell(room.getKey(), room.getValue()))
			.then(Mono.fromSupplier(() -> overdue.stream().<DomainEvent>map(TaskEvent.Overdue::new).toList()));
	}

	private Mono<Void> tell(String subjectType, List<UUID> subjectIds) {
		OverdueSubjects room = this.rooms.get(subjectType);
		return (room != null) ? room.becameOverdue(subjectIds) : Mono.empty();
	}

}
