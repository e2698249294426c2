package org.copperwall.event;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.publisher.Operators;

/// One watcher of a district at his own pace. He holds a position, not a queue: catch-up and live are the same walk over
/// the log, from the database while he is far behind, from memory once he is near.
final class FeedSubscription implements Subscription, Runnable {

	private final DistrictFeed feed;

	private final CoreSubscriber<? super RecordedEvent> watcher;

	private final Predicate<RecordedEvent> filter;

	private final FeedProgress progress;

	private final AtomicLong requested = new AtomicLong();

	private final AtomicInteger signals = new AtomicInteger();

	private final AtomicReference<@Nullable List<RecordedEvent>> arrived = new AtomicReference<>();

	// The next four are touched only while draining, which one thread does at a time.

	private Cursor position;

	private boolean started;

	private List<RecordedEvent> page = List.of();

	private int next;

	private boolean reading;

	private volatile boolean cancelled;

	private volatile @Nullable Disposable read;

	FeedSubscription(DistrictFeed feed, CoreSubscriber<? super RecordedEvent> watcher, Cursor start,
			Predicate<RecordedEvent> filter) {
		this.feed = feed;
		this.watcher = watcher;
		this.position = start;
		this.filter = filter;
		this.progress = FeedProgress.in(watcher.currentContext());
		feed.watch(this);
	}

	@Override
	public void request(long count) {
		if (count <= 0) {
			fail(new IllegalArgumentException("a demand is positive"));
			return;
		}
		this.requested.updateAndGet(before -> Operators.addCap(before, count));
		run();
	}

	@Override
	public void cancel() {
		this.cancelled = true;
		this.feed.unwatch(this);
		Disposable pending = this.read;
		if (pending != null) {
			pending.dispose();
		}
	}

	/// Something may have changed: demand, the log, or a page that has arrived.
	@Override
	public void run() {
		if (this.signals.getAndIncrement() != 0) {
			return;
		}
		int missed = 1;
		do {
			drain();
			missed = this.signals.addAndGet(-missed);
		}
		while (missed != 0);
	}

	private void drain() {
		if (!this.started) {
			this.started = true;
			this.progress.reached(this.position);
		}
		boolean passedOver = false;
		while (!this.cancelled && this.requested.get() > 0) {
			if (this.next == this.page.size() && !turnPage()) {
				break;
			}
			RecordedEvent event = this.page.get(this.next++);
			this.position = event.cursor();
			passedOver = !deliver(event);
		}
		if (passedOver && !this.cancelled) {
			this.progress.reached(this.position);
		}
	}

	/// @return whether the watcher got it
	private boolean deliver(RecordedEvent event) {
		try {
			if (event.formerRegion() != null) {
				this.progress.departed();
			}
			if (!this.filter.test(event)) {
				return false;
			}
			this.requested.updateAndGet(before -> before == Long.MAX_VALUE ? before : before - 1);
			this.watcher.onNext(event);
		}
		catch (RuntimeException failure) {
			fail(failure);
		}
		return true;
	}

	/// @return whether there is something on the new page
	private boolean turnPage() {
		List<RecordedEvent> fetched = this.arrived.getAndSet(null);
		if (fetched != null) {
			this.reading = false;
			turnTo(fetched);
		}
		else if (!this.reading) {
			turnTo(this.feed.inMemory(this.position.position()));
			if (this.page.isEmpty() && this.feed.isForgotten(this.position.position())) {
				fetch();
			}
		}
		return !this.page.isEmpty();
	}

	private void turnTo(List<RecordedEvent> fresh) {
		this.page = fresh;
		this.next = 0;
	}

	private void fetch() {
		this.reading = true;
		this.read = this.feed.fromDatabase(this.position.position()).subscribe(fetched -> {
			this.arrived.set(fetched);
			run();
		}, this::fail);
	}

	private void fail(Throwable failure) {
		if (!this.cancelled) {
			cancel();
			this.watcher.onError(failure);
		}
	}

}
