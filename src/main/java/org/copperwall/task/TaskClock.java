package org.copperwall.task;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

import org.copperwall.event.Alarm;
import org.copperwall.graph.BusinessClockMoved;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Runs tick and sweep when something is due: at the next deadline or the next business day, whichever is first. Between
/// them nothing is asked of the database.
@Component
class TaskClock {

	private final Alarm alarm;

	TaskClock(ObjectProvider<DailyTick> tick, ObjectProvider<Sweep> sweep, TaskStore store, Clock clock) {
		Supplier<Mono<Instant>> work = () -> look(tick.getObject(), sweep.getObject(), store);
		this.alarm = new Alarm("the task clock", clock, work);
	}

	/// A task opened or went on: it must not be overlooked when it is due.
	void opened(Task task) {
		if (task.dueAt() != null) {
			this.alarm.noLaterThan(task.dueAt());
		}
	}

	@EventListener({ ApplicationReadyEvent.class, BusinessClockMoved.class })
	void look() {
		this.alarm.ring();
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.alarm.stop();
	}

	/// The tick first: what it records is as of the day on which the sweep finds things
	/// overdue.
	private static Mono<Instant> look(DailyTick tick, Sweep sweep, TaskStore store) {
		return tick.run().then(Mono.defer(sweep::run)).then(Mono.defer(store::nextDue)).map((due) -> {
			Instant day = tick.next();
			return due.isBefore(day) ? due : day;
		}).switchIfEmpty(Mono.fromSupplier(tick::next));
	}

}
