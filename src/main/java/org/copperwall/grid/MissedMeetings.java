package org.copperwall.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.copperwall.task.DailyWork;
import org.copperwall.task.NewTask;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A village meets every month. That it did not is recorded on the first day on which anybody looks, and its secretary is
/// given some working days to make up for it; a month that is made up for late is still recorded as missed.
@Component
class MissedMeetings implements DailyWork {

	private final MeetingStore store;

	private final GridStore teams;

	private final Tasks tasks;

	private final GridSettings settings;

	MissedMeetings(MeetingStore store, GridStore teams, Tasks tasks, GridSettings settings) {
		this.store = store;
		this.teams = teams;
		this.tasks = tasks;
		this.settings = settings;
	}

	@Override
	public Mono<List<DomainEvent>> onDay(RegionCode district, LocalDate day) {
		LocalDate month = day.withDayOfMonth(1).minusMonths(1);
		return this.store.recordMissed(district, month)
			.collectList()
			.flatMapMany(villages -> villages.isEmpty() ? Flux.empty() : this.teams.teamsOfVillages(villages))
			.collectList()
			.flatMap(missed -> this.tasks.openOf(GridEvent.TEAM, missed.stream().map(Team::id).toList())
				.flatMap(waiting -> remind(missed, waiting, month)));
	}

	/// Who has not made up for the month before is not reminded twice.
	private Mono<List<DomainEvent>> remind(List<Team> missed, Map<UUID, List<Task>> waiting, LocalDate month) {
		List<DomainEvent> events = new ArrayList<>();
		return Flux.fromIterable(missed)
			.doOnNext(team -> events.add(GridEvent.missed(team, month.toString().substring(0, 7))))
			.filter(team -> !waiting.containsKey(team.id()))
			.concatMap(team -> this.tasks
				.open(new NewTask(Meetings.HOLD_MEETING, GridEvent.TEAM, team.id(), null, team.regionCode(),
						Role.VILLAGE_SECRETARY, null, null, this.settings.meetingDays(), Role.VILLAGE_CADRE)))
			.doOnNext(task -> events.add(new TaskEvent.Opened(task)))
			.then(Mono.fromSupplier(() -> List.copyOf(events)));
	}

}
