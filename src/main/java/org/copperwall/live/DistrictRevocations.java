package org.copperwall.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.copperwall.access.Admission;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.event.RecordedEvent;
import org.copperwall.region.RegionCode;

/// Keeps one district's revocations true on this replica: read from the database when they are first asked for, then
/// followed in the district's stream for as long as the service runs.
final class DistrictRevocations implements Disposable {

	private static final Logger log = LoggerFactory.getLogger(DistrictRevocations.class);

	private static final Duration RETRY_AT_LEAST = Duration.ofMillis(100);

	private static final Duration RETRY_AT_MOST = Duration.ofSeconds(5);

	private final RegionCode district;

	private final RevocationStore store;

	private final EventFeed feed;

	private final Runnable whenChanged;

	private final Duration patience;

	private final RevokedSessions revoked = new RevokedSessions();

	private final AtomicBoolean followed = new AtomicBoolean();

	private final Disposable.Swap following = Disposables.swap();

	/// Kept once it succeeded: a database that was away is asked again by the next who
	/// comes, and one that goes away later takes nothing of what is known with it.
	private final Mono<Cursor> known;

	/// @param whenChanged looks at those who are there already
	/// @param patience how long the database may take to answer
	DistrictRevocations(RegionCode district, RevocationStore store, EventFeed feed, Runnable whenChanged,
			Duration patience) {
		this.district = district;
		this.store = store;
		this.feed = feed;
		this.whenChanged = whenChanged;
		this.patience = patience;
		this.known = load().doOnNext(this::follow).cacheInvalidateIf((_) -> false);
	}

	/// @return fails as long as the district's revocations were never read
	Mono<Boolean> revoked(Admission admission) {
		return this.known.map((_) -> isVoid(admission));
	}

	boolean isVoid(Admission admission) {
		return this.revoked.isVoid(admission);
	}

	/// Holds for whoever comes from now on; those who are there are looked at when the
	/// stream says it too.
	void add(Revocation revocation) {
		this.revoked.add(revocation);
	}

	/// The position first, the rows then: what was revoked up to the position is among
	/// the rows, what is revoked later comes behind the position. Nothing falls between.
	private Mono<Cursor> load() {
		return Mono.defer(() -> this.feed.head(this.district))
			.flatMap((head) -> this.store.ofDistrict(this.district)
				.doOnNext(this::add)
				.then(Mono.fromRunnable(this.whenChanged))
				.thenReturn(head))
			.timeout(this.patience);
	}

	/// A broken stream is not taken up where it broke but from the rows again: the last
	/// change heard may lie further back than the stream can be replayed.
	private void follow(Cursor loaded) {
		if (!this.followed.compareAndSet(false, true)) {
			return;
		}
		AtomicReference<Mono<Cursor>> start = new AtomicReference<>(Mono.just(loaded));
		this.following.update(Flux.defer(() -> start.getAndSet(load()).flatMapMany(this::changesBehind))
			.concatWith(Mono.error(() -> new IllegalStateException("the stream ended")))
			.retryWhen(
					Retry.backoff(Long.MAX_VALUE, RETRY_AT_LEAST).maxBackoff(RETRY_AT_MOST).doBeforeRetry(this::broken))
			.subscribe((_) -> {
			}, (failure) -> log.error("Revocations in {} are no longer followed", this.district, failure)));
	}

	private Flux<RecordedEvent> changesBehind(Cursor position) {
		return this.feed.events(this.district, position, SessionRevoked::isIn).doOnNext(this::apply);
	}

	private void broken(Retry.RetrySignal retry) {
		log.warn("Revocations in {} are followed again after: {}", this.district, retry.failure().toString());
	}

	private void apply(RecordedEvent event) {
		add(SessionRevoked.of(event));
		this.whenChanged.run();
	}

	@Override
	public void dispose() {
		this.following.dispose();
	}

}
