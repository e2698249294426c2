package org.copperwall.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.copperwall.access.Admission;

/// Everything clients hold open here: swept for what is due, counted when it ends, and
/// drained before the service stops.
///
/// One sweep over all instead of timers for each: ten thousand quiet screens then cost a
/// short loop and no memory.
@Component
class Links implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Links.class);

	private final Set<Link> open = ConcurrentHashMap.newKeySet();

	private volatile Predicate<Admission> revoked = (admission) -> false;

	private final LiveSettings settings;

	private final MeterRegistry meters;

	private final Scheduler sweeper = Schedulers.newSingle("live-sweep", true);

	private volatile Disposable sweeping = () -> {
	};

	private volatile int operations;

	private volatile long waitingBytes;

	private volatile boolean running;

	private volatile boolean draining;

	private final List<LongConsumer> swept = new CopyOnWriteArrayList<>();

	Links(LiveSettings settings, MeterRegistry meters) {
		this.settings = settings;
		this.meters = meters;
		meters.gaugeCollectionSize("copperwall.live.connections", List.of(), this.open);
		Gauge.builder("copperwall.live.operations", this, (links) -> links.operations)
			.description("Operations running on all connections")
			.register(meters);
		Gauge.builder("copperwall.live.waiting", this, (links) -> links.waitingBytes)
			.baseUnit("bytes")
			.description("What waits for the clients to read it")
			.register(meters);
	}

	/// @return false when there is no room for it
	boolean opened(Link link) {
		this.open.add(link);
		if (this.draining) {
			link.restart();
		}
		admitted(link);
		return this.open.size() <= this.settings.connections();
	}

	/// Something else that time changes.
	/// @param work given now, of `System.nanoTime`
	void alsoSweep(LongConsumer work) {
		this.swept.add(work);
	}

	/// How long a client should wait before he comes back, should he be cut off: each is
	/// told another time, the more of them the later, so that they do not all come at
	/// once.
	Duration retryHint() {
		long least = this.settings.retryAtLeast().toMillis();
		long most = Math.max(least, this.settings.retryAtMost().toMillis());
		long latest = Math.clamp((long) this.open.size(), Math.min(2 * least, most), most);
		return Duration.ofMillis(ThreadLocalRandom.current().nextLong(least, latest + 1));
	}

	/// Whoever knows what was revoked says here how to tell.
	void judgeBy(Predicate<Admission> isRevoked) {
		this.revoked = isRevoked;
	}

	/// To be called once an admission stands in the link. It is judged once more: what
	/// was revoked since its token was judged has gone through all links already, and did
	/// not find it in this one.
	void admitted(Link link) {
		Admission admission = link.admission();
		if (admission != null && this.revoked.test(admission)) {
			link.dismiss(CloseReason.REVOKED);
		}
	}

	/// Ends whatever is open under a token that was revoked.
	void endRevoked() {
		for (Link link : this.open) {
			try {
				admitted(link);
			}
			catch (RuntimeException fault) {
				log.error("A connection could not be ended", fault);
			}
		}
	}

	void ended(Link link) {
		this.open.remove(link);
	}

	/// Counts a connection that the service ended, by the code it was given.
	void closed(CloseReason reason) {
		this.meters.counter("copperwall.live.closed", "code", String.valueOf(reason.code()), "reason", reason.name())
			.increment();
	}

	int size() {
		return this.open.size();
	}

	@Override
	public void start() {
		this.draining = false;
		this.running = true;
		this.sweeping = Flux.interval(this.settings.sweepInterval(), this.sweeper)
			.onBackpressureDrop()
			.subscribe((tick) -> sweep());
	}

	private void sweep() {
		long now = System.nanoTime();
		int running = 0;
		long waiting = 0;
		for (Link link : this.open) {
			try {
				link.sweep(now);
				running += link.operations();
				waiting += link.waitingBytes();
			}
			catch (RuntimeException fault) {
				log.error("A connection could not be swept", fault);
			}
		}
		this.operations = running;
		this.waitingBytes = waiting;
		try {
			this.swept.forEach((work) -> work.accept(now));
		}
		catch (RuntimeException fault) {
			log.error("What else is swept could not be", fault);
		}
	}

	/// Closes what is open one by one over the drain period, so that the clients do not
	/// all knock next door at once.
	@Override
	public void stop(Runnable callback) {
		this.draining = true;
		this.running = false;
		List<Link> leaving = new ArrayList<>(this.open);
		Collections.shuffle(leaving);
		Duration pause = leaving.isEmpty() ? Duration.ZERO : this.settings.drainPeriod().dividedBy(leaving.size());
		Flux.range(0, leaving.size())
			.concatMap((index) -> Mono.just(leaving.get(index)).delayElement((index == 0) ? Duration.ZERO : pause))
			.doOnNext(Link::restart)
			.then(untilAllAreGone())
			.doFinally((signal) -> {
				this.sweeping.dispose();
				callback.run();
			})
			.subscribe();
	}

	private Mono<Void> untilAllAreGone() {
		return Flux.interval(Duration.ofMillis(20))
			.takeUntil((tick) -> this.open.isEmpty())
			.take(this.settings.closeTimeout().plusSeconds(1))
			.then();
	}

	@Override
	public void stop() {
		stop(() -> {
		});
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
