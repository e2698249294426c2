package org.copperwall.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.copperwall.rules.WorkingDays;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Records once a business day in each district what only time has changed. That it ran is a row: however many replicas
/// there are, one of them does it.
@Component
class DailyTick {

	static final String ACTOR = "service:tick";

	/// Shortly after midnight, when clocks of all replicas agree on the day.
	private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(1);

	private static final Duration REQUEST_KEYS_KEPT = Duration.ofDays(30);

	private final TaskStore store;

	private final Regions regions;

	private final Changes changes;

	private final List<DailyWork> works;

	private final Clock clock;

	DailyTick(TaskStore store, Regions regions, Changes changes, List<DailyWork> works, Clock clock) {
		this.store = store;
		this.regions = regions;
		this.changes = changes;
		this.works = List.copyOf(works);
		this.clock = clock;
	}

	/// @return in how many districts the day was taken by this run
	Mono<Integer> run() {
		return Mono.fromSupplier(() -> WorkingDays.dayOf(this.clock.instant()))
			.flatMap((day) -> this.store.ticked(day)
				.collect(HashSet<RegionCode>::new, HashSet::add)
				.flatMapMany((ticked) -> this.regions.districts()
					.flatMapIterable((districts) -> districts.stream()
						.map(Region::code)
						.filter((code) -> !ticked.contains(code))
						.toList()))
				.concatMapDelayError((district) -> take(district, day))
				.reduce(0, Integer::sum))
			.delayUntil((taken) -> (taken > 0) ? forgetOldRequests() : Mono.empty());
	}

	/// When the next business day is to be taken.
	Instant next() {
		LocalDate tomorrow = WorkingDays.dayOf(this.clock.instant()).plusDays(1);
		return tomorrow.atStartOfDay(WorkingDays.ZONE).toInstant().plus(AFTER_MIDNIGHT);
	}

	private Mono<Integer> take(RegionCode district, LocalDate day) {
		return this.changes
			.byService(district, ACTOR,
					() -> this.store.takeDay(district, day, this.clock.instant())
						.flatMap((free) -> free ? work(district, day) : Mono.just(List.of())))
			.map((events) -> (events > 0) ? 1 : 0);
	}

	private Mono<List<DomainEvent>> work(RegionCode district, LocalDate day) {
		List<DomainEvent> happened = new ArrayList<>(List.of(new DayBegan(district, day)));
		return Flux.fromIterable(this.works)
			.concatMap((work) -> work.onDay(district, day))
			.doOnNext(happened::addAll)
			.then(Mono.just(happened));
	}

	private Mono<Long> forgetOldRequests() {
		return this.changes.forgetRequestKeysBefore(this.clock.instant().minus(REQUEST_KEYS_KEPT));
	}

}
