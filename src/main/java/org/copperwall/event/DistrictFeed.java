package org.copperwall.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.copperwall.graph.Outage;
import org.copperwall.region.RegionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// One district's reader: reads each change once from the database into a ring, from which everybody who watches the
/// district takes it at his own pace.
final class DistrictFeed {

	private static final Logger LOG = LoggerFactory.getLogger(DistrictFeed.class);

	private final RegionCode district;

	private final EventStore store;

	private final EventSettings settings;

	private final EventRing ring;

	private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();

	private final AtomicInteger wakes = new AtomicInteger();

	private final AtomicBoolean started = new AtomicBoolean();

	private final Mono<Cursor> ready;

	private volatile long head;

	DistrictFeed(RegionCode district, EventStore store, EventSettings settings) {
		this.district = district;
		this.store = store;
		this.settings = settings;
		this.ring = new EventRing(settings.ringSize());
		// Kept only when it succeeded: a database that was away when the first watcher
		// came is asked again by the next.
		this.ready = store.head(district).doOnNext(this::start).cacheInvalidateIf(head -> false);
	}

	RegionCode district() {
		return this.district;
	}

	/// Completes when the reader knows where it stands.
	Mono<Void> ready() {
		return this.ready.then();
	}

	/// The last position read.
	long position() {
		return this.ring.last();
	}

	private void start(Cursor head) {
		if (this.started.compareAndSet(false, true)) {
			this.ring.startAt(head);
			wake();
		}
	}

	/// Where the log stands, which the reader may not know yet.
	void headIs(long position) {
		this.head = position;
		if (position > position()) {
			wake();
		}
	}

	/// How many changes of the log are not read yet, as far as is known.
	long lag() {
		return Math.max(0, this.head - position());
	}

	/// Something may have been appended. Wakes that come while one read is under way are
	/// answered by one more read.
	void wake() {
		if (this.started.get() && this.wakes.getAndIncrement() == 0) {
			readOn();
		}
	}

	private void readOn() {
		int seen = this.wakes.get();
		readPages().subscribe(ignored -> {
		}, failure -> {
			// The fallback wakes again within a second; until then nothing is lost, only
			// late.
			LOG.warn("the feed of {} could not read on: {}", this.district, failure.toString());
			this.wakes.set(0);
		}, () -> {
			if (this.wakes.addAndGet(-seen) > 0) {
				readOn();
			}
		});
	}

	private Mono<Void> readPages() {
		return this.store.read(this.district, this.ring.last(), this.settings.pageSize())
			.collectList()
			.flatMap(page -> {
				publish(page);
				return page.size() < this.settings.pageSize() ? Mono.empty() : readPages();
			});
	}

	private void publish(List<RecordedEvent> page) {
		if (page.isEmpty()) {
			return;
		}
		this.ring.add(page);
		this.watchers.forEach(Runnable::run);
	}

	/// Everything behind a position that passes the filter, without end.
	Flux<RecordedEvent> from(Cursor start, Predicate<RecordedEvent> filter) {
		return new Flux<>() {
			@Override
			public void subscribe(CoreSubscriber<? super RecordedEvent> watcher) {
				watcher.onSubscribe(new FeedSubscription(DistrictFeed.this, watcher, start, filter));
			}
		};
	}

	/// Where this reader stands.
	Cursor cursor() {
		return this.ring.cursor();
	}

	/// The cursor of a position that is still in memory.
	Optional<Cursor> cursorAt(long position) {
		return this.ring.cursorAt(position);
	}

	/// The position now, then after each batch read; latest only.
	Flux<Cursor> positions() {
		return Flux.<Cursor>create(sink -> {
			Runnable tell = () -> sink.next(this.ring.cursor());
			watch(tell);
			sink.onDispose(() -> unwatch(tell));
			tell.run();
		}, reactor.core.publisher.FluxSink.OverflowStrategy.LATEST);
	}

	void watch(Runnable watcher) {
		this.watchers.add(watcher);
	}

	void unwatch(Runnable watcher) {
		this.watchers.remove(watcher);
	}

	int watching() {
		return this.watchers.size();
	}

	/// The next changes behind a position, from memory; empty when there are none, or
	/// when they are no longer in memory.
	List<RecordedEvent> inMemory(long after) {
		return this.ring.after(after, this.settings.pageSize());
	}

	boolean isForgotten(long after) {
		return after + 1 < this.ring.first();
	}

	/// The next changes behind a position that memory no longer holds.
	Mono<List<RecordedEvent>> fromDatabase(long after) {
		return this.store.read(this.district, after, this.settings.pageSize())
			.collectList()
			.<List<RecordedEvent>>map(ArrayList::new)
			.retryWhen(Outage.waitedFor());
	}

}
