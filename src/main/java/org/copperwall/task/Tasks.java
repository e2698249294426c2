package org.copperwall.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.copperwall.access.Holder;
import org.copperwall.access.Posts;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Ids;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingCalendar;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Who must do what by when. Every method is part of the caller's transaction, and the caller holds the lock of the
/// subject; what happened is told by the caller's events ([TaskEvent]).
@Service
public class Tasks {

	private final TaskStore store;

	private final Posts posts;

	private final WorkingCalendar calendar;

	private final TaskClock taskClock;

	private final Ids ids;

	private final Clock clock;

	Tasks(TaskStore store, Posts posts, WorkingCalendar calendar, TaskClock taskClock, Ids ids, Clock clock) {
		this.store = store;
		this.posts = posts;
		this.calendar = calendar;
		this.taskClock = taskClock;
		this.ids = ids;
		this.clock = clock;
	}

	/// Gives somebody something to do. The post is found, and when it is due.
	public Mono<Task> open(NewTask wanted) {
		return Mono
			.zip(this.posts.holderFor(wanted.role(), wanted.substitute(), wanted.region(), wanted.department()),
					this.calendar.workingDays(),
					(holder, days) -> Task.opened(this.ids.next(), wanted, holder, this.clock.instant(), days))
			.flatMap((task) -> this.store.insert(task).thenReturn(task))
			.doOnNext(this.taskClock::opened);
	}

	/// Gives much to do at once. Each post is found once, however many tasks it gets.
	/// @return in the order of what was wanted
	public Mono<List<Task>> openAll(List<NewTask> wanted) {
		Instant now = this.clock.instant();
		return Mono
			.zip(holders(wanted), this.calendar.workingDays(),
					(holders, days) -> wanted.stream()
						.map((one) -> Task.opened(this.ids.next(), one,
								Objects.requireNonNull(holders.get(Post.of(one))), now, days))
						.toList())
			.flatMap((tasks) -> tasks.isEmpty() ? Mono.just(tasks) : this.store.insertAll(tasks).thenReturn(tasks))
			.doOnNext((tasks) -> tasks.forEach(this.taskClock::opened));
	}

	/// All that waited for this subject is done.
	/// @return what was closed
	public Mono<List<Task>> close(String subjectType, UUID subjectId, Viewer viewer) {
		return end(subjectType, subjectId, (_) -> true, (task, at) -> task.closed(at, viewer.subject()));
	}

	/// One kind of what waited for this subject is done.
	public Mono<List<Task>> close(String subjectType, UUID subjectId, String kind, Viewer viewer) {
		return end(subjectType, subjectId, (task) -> task.kind().equals(kind),
				(task, at) -> task.closed(at, viewer.subject()));
	}

	/// One task is done; nothing happens if it was ended before.
	public Mono<List<Task>> close(Task done, Viewer viewer) {
		return end(done.subjectType(), done.subjectId(), (task) -> task.id().equals(done.id()),
				(task, at) -> task.closed(at, viewer.subject()));
	}

	/// All that waited for this subject is no longer wanted.
	public Mono<List<Task>> cancel(String subjectType, UUID subjectId, Viewer viewer) {
		return end(subjectType, subjectId, (_) -> true, (task, at) -> task.cancelled(at, viewer.subject()));
	}

	/// The clocks of this subject stand still; those that do already are left alone.
	public Mono<List<Task>> pause(String subjectType, UUID subjectId) {
		Instant now = this.clock.instant();
		return turn(subjectType, subjectId, TaskStatus.OPEN, (task, days) -> task.paused(now, days));
	}

	/// The clocks of this subject run on with the days that were left on them.
	public Mono<List<Task>> resume(String subjectType, UUID subjectId) {
		Instant now = this.clock.instant();
		return turn(subjectType, subjectId, TaskStatus.PAUSED, (task, days) -> task.resumed(now, days))
			.doOnNext((resumed) -> resumed.forEach(this.taskClock::opened));
	}

	/// What still waits for these subjects, the most urgent first; subjects nothing waits
	/// for are left out.
	public Mono<Map<UUID, List<Task>>> openOf(String subjectType, Collection<UUID> subjectIds) {
		return subjectIds.isEmpty() ? Mono.just(Map.of())
				: this.store.pendingOfSubjects(subjectType, subjectIds).collect(Collectors.groupingBy(Task::subjectId));
	}

	/// All that waited for this subject is done, as the room found that was asked.
	/// @param actor subject of whoever did it, or a name of the service
	public Mono<List<Task>> closeBy(String actor, String subjectType, UUID subjectId) {
		return end(subjectType, subjectId, (_) -> true, (task, at) -> task.closed(at, actor));
	}

	/// The business day as the last daily tick recorded it, for figures that look back
	/// some days; today before the
	/// first tick.
	public Mono<LocalDate> businessDay(RegionCode district) {
		return this.store.businessDay(district)
			.switchIfEmpty(Mono.fromSupplier(() -> WorkingDays.dayOf(this.clock.instant())));
	}

	private Mono<Map<Post, Holder>> holders(List<NewTask> wanted) {
		return Flux.fromStream(wanted.stream().map(Post::of).distinct())
			.concatMap((post) -> this.posts.holderFor(post.role(), post.substitute(), post.region(), post.department())
				.map((holder) -> Map.entry(post, holder)))
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	private Mono<List<Task>> end(String subjectType, UUID subjectId, Predicate<Task> which,
			BiFunction<Task, Instant, Task> how) {
		Instant now = this.clock.instant();
		return change(subjectType, subjectId, which, (task) -> how.apply(task, now));
	}

	private Mono<List<Task>> turn(String subjectType, UUID subjectId, TaskStatus from,
			BiFunction<Task, WorkingDays, Task> how) {
		return this.calendar.workingDays()
			.flatMap((days) -> change(subjectType, subjectId, (task) -> task.status() == from,
					(task) -> how.apply(task, days)));
	}

	private Mono<List<Task>> change(String subjectType, UUID subjectId, Predicate<Task> which,
			UnaryOperator<Task> how) {
		return this.store.lockOfSubject(subjectType, subjectId)
			.filter(which)
			.map(how)
			.collectList()
			.flatMap((changed) -> Flux.fromIterable(changed).concatMap(this.store::save).then(Mono.just(changed)));
	}

	/// What a post is found by.
	private record Post(Role role, @Nullable Role substitute, RegionCode region, @Nullable String department) {

		static Post of(NewTask wanted) {
			return new Post(wanted.role(), wanted.substitute(), wanted.region(), wanted.department());
		}

	}

}
