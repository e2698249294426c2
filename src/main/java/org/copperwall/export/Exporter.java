package org.copperwall.export;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.copperwall.access.TokenClock;
import org.copperwall.event.Alarm;
import org.copperwall.event.EventFeed;
import org.copperwall.graph.Ids;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// Takes what waits, a few at a time. It is woken by requests made here at once, by those made on other instances through
/// the log, and looks by itself now and then for what a dead instance left.
@Component
class Exporter implements SmartLifecycle {

	private final JobStore jobs;

	private final Attempts attempts;

	private final EventFeed feed;

	private final Regions regions;

	private final Ids ids;

	private final Clock clock;

	private final TokenClock tokenClock;

	private final ExportSettings settings;

	private final List<Alarm> lanes;

	private final Set<RegionCode> followed = ConcurrentHashMap.newKeySet();

	private final Sinks.Empty<Void> stopped = Sinks.empty();

	private boolean running;

	private int busy;

	private Runnable whenIdle = () -> {
	};

	Exporter(JobStore jobs, Attempts attempts, EventFeed feed, Regions regions, Ids ids, Clock clock,
			TokenClock tokenClock, ExportSettings settings) {
		this.jobs = jobs;
		this.attempts = attempts;
		this.feed = feed;
		this.regions = regions;
		this.ids = ids;
		this.clock = clock;
		this.tokenClock = tokenClock;
		this.settings = settings;
		this.lanes = IntStream.range(0, settings.concurrent())
			.mapToObj(lane -> new Alarm("the exporter", clock, this::look))
			.toList();
	}

	/// There may be something to do.
	void wake() {
		this.lanes.forEach(Alarm::ring);
	}

	/// Takes and writes until nothing waits.
	private Mono<Instant> look() {
		return follow().then(Mono.defer(this::one).repeat().takeUntil(found -> !found).then())
			.then(Mono.fromSupplier(() -> this.clock.instant().plus(this.settings.look())));
	}

	/// @return whether there was one
	private Mono<Boolean> one() {
		if (!begin()) {
			return Mono.just(false);
		}
		Instant now = this.tokenClock.now();
		return this.jobs.claim(this.ids.next(), now, now.plus(this.settings.lease()))
			.flatMap(export -> this.attempts.at(export, this.stopped.asMono()).thenReturn(true))
			.defaultIfEmpty(false)
			.doFinally(end -> end());
	}

	/// Hears of what is asked for on other instances, in districts that came since, too.
	private Mono<Void> follow() {
		return this.regions.districts()
			.flatMapIterable(districts -> districts)
			.map(Region::code)
			.filter(this.followed::add)
			.doOnNext(district -> this.lanes.getFirst().ringOn(requests(district)))
			.then();
	}

	private Flux<?> requests(RegionCode district) {
		return this.feed.events(district, null, event -> event.kind().equals(ExportEvent.REQUESTED))
			.doOnNext(event -> this.lanes.stream().skip(1).forEach(Alarm::ring))
			.doFinally(end -> this.followed.remove(district));
	}

	private synchronized boolean begin() {
		if (this.running) {
			this.busy++;
		}
		return this.running;
	}

	private synchronized void end() {
		this.busy--;
		if (this.busy == 0) {
			this.whenIdle.run();
		}
	}

	@Override
	public synchronized void start() {
		this.running = true;
		wake();
	}

	@Override
	public void stop() {
		stop(() -> {
		});
	}

	/// What is being written is given back, so that another instance can begin it at
	/// once.
	@Override
	public void stop(Runnable callback) {
		synchronized (this) {
			this.running = false;
			this.whenIdle = callback;
			this.lanes.forEach(Alarm::stop);
		}
		this.stopped.tryEmitEmpty();
		synchronized (this) {
			if (this.busy == 0) {
				callback.run();
			}
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.running;
	}

}
