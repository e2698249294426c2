package org.copperwall.live;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import reactor.core.publisher.Flux;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// The shared executions that are running: one of what happens now for each thing that is
/// asked, and some that catch up with it. The last reader to leave ends an execution.
@Component
class Broadcasts {

	private static final URI GRAPH = URI.create("/graphql");

	/// An execution of a key that went on behind a cursor.
	private record CatchUp(Plan.Key key, String after) {
	}

	private final Map<Object, Broadcast> running = new ConcurrentHashMap<>();

	private final Executions executions;

	private final LiveSettings settings;

	private final LiveMeters meters;

	private final Turnstile turnstile;

	Broadcasts(Executions executions, LiveSettings settings, LiveMeters meters, Links links) {
		this.executions = executions;
		this.settings = settings;
		this.meters = meters;
		this.turnstile = new Turnstile(settings.catchUps());
		meters.watch(this.running, this.turnstile);
		links.alsoSweep(this::sweep);
	}

	/// What happens from now on, held until it is [#release]d.
	Broadcast now(Plan plan) {
		Broadcast.Kept kept = plan.isLatestOnly() ? new Broadcast.Kept(0, 0) : kept();
		Broadcast now = held(plan.key(),
				() -> new Broadcast(plan.key(), Pace.LIVE, kept, source(plan.key().request(), plan), this.meters));
		now.begin();
		return now;
	}

	/// What happened behind a cursor and then goes on, held until it is [#release]d; to
	/// be begun by who has taken his place.
	/// Thousands who were cut off at the same moment share one.
	Broadcast behind(Plan plan, String cursor) {
		CatchUp key = new CatchUp(plan.key(), cursor);
		return held(key, () -> {
			this.meters.caughtUp();
			return new Broadcast(key, new Window(this.turnstile), kept(), source(plan.behind(cursor), plan),
					this.meters);
		});
	}

	private Broadcast held(Object key, Supplier<Broadcast> fresh) {
		return this.running.compute(key, (_, known) -> {
			Broadcast joined = (known != null && known.isOpen()) ? known : fresh.get();
			joined.holders++;
			return joined;
		});
	}

	/// The last one to let go ends it.
	void release(Broadcast broadcast) {
		this.running.compute(broadcast.key(), (_, known) -> {
			broadcast.holders--;
			return (known == broadcast && broadcast.holders == 0) ? null : known;
		});
		if (broadcast.holders == 0) {
			broadcast.stop();
		}
	}

	/// Whether there are any, and all of them are being told.
	boolean hasBegun() {
		return !this.running.isEmpty() && this.running.values().stream().allMatch(Broadcast::hasBegun);
	}

	/// @param now of `System.nanoTime`
	void sweep(long now) {
		this.running.values().forEach((broadcast) -> {
			broadcast.forgetOld(now);
			broadcast.pace().sweep(now);
		});
	}

	private Broadcast.Kept kept() {
		return new Broadcast.Kept(this.settings.retention().toNanos(), this.settings.queueSize().toBytes());
	}

	private Function<Progress, Flux<EncodedResult>> source(GraphRequest request, Plan plan) {
		Caller anybody = new Caller(plan.key().audience().anybody(), GRAPH, HttpHeaders.EMPTY, null);
		return (progress) -> this.executions.run(request, anybody, progress, this.settings.ahead());
	}

}
