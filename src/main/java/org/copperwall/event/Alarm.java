package org.copperwall.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Does one piece of work at the instants the work itself names, never twice at once in this instance. What fails is said
/// and tried again: time goes on.
public final class Alarm {

	private static final Logger log = LoggerFactory.getLogger(Alarm.class);

	/// Rings at least this often, so that a machine that slept, or a neighbour that died,
	/// costs an hour and not a day.
	private static final Duration LONGEST = Duration.ofHours(1);

	/// What is due already but could not be had, because somebody else holds it, is asked
	/// for again after this.
	private static final Duration SHORTEST = Duration.ofMillis(500);

	private static final Duration AFTER_FAILURE = Duration.ofSeconds(15);

	private final String name;

	private final Clock clock;

	private final Supplier<Mono<Instant>> work;

	private @Nullable Disposable ringing;

	private final Disposable.Composite heard = Disposables.composite();

	private Instant planned = Instant.MAX;

	private boolean working;

	private boolean again;

	private boolean stopped;

	/// @param work answers when it wants to be done next, in the clock's time
	public Alarm(String name, Clock clock, Supplier<Mono<Instant>> work) {
		this.name = name;
		this.clock = clock;
		this.work = work;
	}

	/// Does the work now, or once more when it is being done.
	public synchronized void ring() {
		if (this.stopped) {
			return;
		}
		if (this.working) {
			this.again = true;
			return;
		}
		this.working = true;
		this.planned = Instant.MAX;
		Mono.defer(this.work).subscribe((next) -> finished(next), this::failed);
	}

	/// Makes sure that the work is done by then.
	public synchronized void noLaterThan(Instant at) {
		if (at.isBefore(this.planned)) {
			this.planned = at;
			if (!this.working) {
				schedule();
			}
		}
	}

	/// Does the work whenever something is emitted, too. A source that ends or fails is
	/// not missed: the work comes round by itself.
	public synchronized void ringOn(Flux<?> signals) {
		if (!this.stopped) {
			this.heard.add(signals.subscribe((_) -> ring(),
					(failure) -> log.warn("{} no longer hears of what is new", this.name, failure)));
		}
	}

	/// Nothing is done any more; what is being done is left to end.
	public synchronized void stop() {
		this.stopped = true;
		this.heard.dispose();
		cancel();
	}

	private synchronized void finished(Instant next) {
		this.working = false;
		if (this.again) {
			this.again = false;
			ring();
			return;
		}
		this.planned = next.isBefore(this.planned) ? next : this.planned;
		schedule();
	}

	private void failed(Throwable failure) {
		log.warn("{} failed and is tried again", this.name, failure);
		finished(this.clock.instant().plus(AFTER_FAILURE));
	}

	private void schedule() {
		cancel();
		if (!this.stopped) {
			Duration wait = Duration.between(this.clock.instant(), this.planned);
			long millis = Math.clamp(wait.toMillis(), SHORTEST.toMillis(), LONGEST.toMillis());
			this.ringing = Schedulers.parallel().schedule(this::ring, millis, TimeUnit.MILLISECONDS);
		}
	}

	private void cancel() {
		if (this.ringing != null) {
			this.ringing.dispose();
		}
	}

}
