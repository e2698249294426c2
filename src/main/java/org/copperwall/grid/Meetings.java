package org.copperwall.grid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.copperwall.rules.WorkingDays;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.copperwall.warning.Warnings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Judgment meetings of villages and townships.
@Service
class Meetings {

	/// What a village has to do that held none in a month.
	static final String HOLD_MEETING = "HOLD_JUDGMENT_MEETING";

	private final MeetingStore store;

	private final GridStore teams;

	private final Warnings warnings;

	private final Regions regions;

	private final GridWords words;

	private final Tasks tasks;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Meetings(MeetingStore store, GridStore teams, Warnings warnings, Regions regions, GridWords words, Tasks tasks,
			Changes changes, Ids ids, Clock clock) {
		this.store = store;
		this.teams = teams;
		this.warnings = warnings;
		this.regions = regions;
		this.words = words;
		this.tasks = tasks;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's, or none at all
	Mono<Outcome<MeetingRecorded>> record(MeetingInputs.RecordMeeting input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "recordMeeting", input, () -> work(input, viewer),
					kept -> again(kept, viewer))
			.map(outcome -> outcome.map(MeetingRecorded::new));
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Meeting>> list(RegionCode region, MeetingFilter filter, Paging paging, Viewer viewer) {
		return this.store.page(viewer.within(region), filter, paging);
	}

	Mono<Map<UUID, Meeting>> byIds(Collection<UUID> wanted, Viewer viewer) {
		return wanted.isEmpty() ? Mono.just(Map.of())
				: this.store.byIds(wanted, viewer.region()).collectMap(Meeting::id);
	}

	/// What meetings that were found to be visible before made of warnings, in the order
	/// of their minutes.
	Mono<Map<UUID, List<Meeting.Judgment>>> judgments(Collection<UUID> meetings) {
		return this.store.judgments(meetings).collect(Collectors.groupingBy(Meeting.Judgment::meetingId));
	}

	/// What meetings made of warnings that were found to be visible before, the oldest
	/// first.
	Mono<Map<UUID, List<Meeting.Judgment>>> judgmentsOf(Collection<UUID> warned) {
		return this.store.judgmentsOfWarnings(warned).collect(Collectors.groupingBy(Meeting.Judgment::warningId));
	}

	private Mono<Outcome<Effect<Meeting>>> work(MeetingInputs.RecordMeeting input, Viewer viewer) {
		return this.regions.find(viewer.within(input.regionCode()))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Region")))
			.then(Mono
				.defer(() -> Mono.zip(this.teams.monitors(input.monitors(), viewer.region()).collectMap(Monitor::id),
						this.warnings.byIds(input.warnings(), viewer))))
			.flatMap(known -> {
				Instant now = this.clock.instant();
				Faults faults = MeetingCheck.faults(input, known.getT1(), known.getT2(), now);
				return faults.isEmpty() ? save(input, now, viewer).map(Outcome::accepted)
						: Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
			});
	}

	private Mono<Effect<Meeting>> save(MeetingInputs.RecordMeeting input, Instant now, Viewer viewer) {
		UUID id = this.ids.next();
		Meeting meeting = new Meeting(id, input.regionCode(), input.heldOn(), input.posts(), input.monitors(),
				this.words.seal(GridWords.Place.MINUTES, id, input.minutes()), VisitRecording.roleOf(viewer), now);
		List<DomainEvent> events = new ArrayList<>(List.of(GridEvent.held(meeting, input.judgments().size())));
		return this.store.insert(meeting, viewer.subject())
			.thenMany(Flux.fromIterable(input.judgments()))
			.concatMap(judged -> this.store.insert(judgment(id, judged)))
			.thenMany(Flux.defer(() -> madeUpFor(meeting, viewer)))
			.doOnNext(closed -> events.add(new TaskEvent.Closed(closed)))
			.then(Mono.fromSupplier(() -> new Effect<>(meeting, Map.of("meeting", id), events)));
	}

	private Meeting.Judgment judgment(UUID meeting, MeetingInputs.Judged judged) {
		UUID id = this.ids.next();
		return new Meeting.Judgment(id, meeting, Objects.requireNonNull(judged.warning()), judged.conclusion(),
				this.words.seal(GridWords.Place.REASONS, id, judged.reasons()));
	}

	/// A meeting held in the month that fell out, or later, makes up for it.
	private Flux<Task> madeUpFor(Meeting meeting, Viewer viewer) {
		return this.teams.teamsOfVillages(List.of(meeting.regionCode()))
			.concatMap(team -> this.tasks.openOf(GridEvent.TEAM, List.of(team.id()))
				.flatMapIterable(found -> found.getOrDefault(team.id(), List.of())))
			.filter(task -> task.kind().equals(HOLD_MEETING) && !meeting.heldOn().isBefore(missedMonth(task)))
			.concatMap(task -> this.tasks.close(task, viewer))
			.flatMapIterable(closed -> closed);
	}

	private static LocalDate missedMonth(Task task) {
		return WorkingDays.dayOf(task.openedAt()).withDayOfMonth(1).minusMonths(1);
	}

	private Mono<Meeting> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Objects.requireNonNull(kept.get("meeting"));
		return byIds(List.of(id), viewer).mapNotNull(found -> found.get(id))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(GridEvent.MEETING)));
	}

}
