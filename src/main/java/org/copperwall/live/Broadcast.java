package org.copperwall.live;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.GraphQLError;
import io.netty.channel.EventLoop;
import org.copperwall.event.Cursor;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.util.context.Context;

/// One execution of a subscription for everybody who asks the same. Results are appended
/// once; each reader holds his place among them and takes them at his own pace. What was
/// said lately is kept, so that who comes back in time need not be told anew.
final class Broadcast extends BaseSubscriber<EncodedResult> {

	private static final long UNKNOWN = -1;

	private final Object key;

	private final Pace pace;

	private final Kept kept;

	private final Function<Progress, Flux<EncodedResult>> source;

	private final LiveMeters meters;

	private final AtomicBoolean started = new AtomicBoolean();

	/// Replaced as a whole: whoever appends looks at it without a lock.
	private volatile List<Lane> lanes = List.of();

	private final Progress progress = new Progress() {
		@Override
		public void reached(Cursor cursor) {
			beginAt(cursor);
			super.reached(cursor);
		}

		@Override
		void passedOver() {
			Broadcast.this.pace.passedOver(Broadcast.this);
		}

		@Override
		public void departed() {
			forget();
		}
	};

	/// The earliest place that newcomers may be given.
	private Passage first = Passage.beginning();

	private volatile Passage last = this.first;

	/// Everything of the stream behind this position follows [#first].
	private long completeFrom = UNKNOWN;

	private volatile boolean begun;

	private volatile boolean over;

	/// How many use it; guarded by the registry.
	int holders;

	/// How much of what was said is kept for whoever comes back.
	record Kept(long nanos, long bytes) {
	}

	Broadcast(Object key, Pace pace, Kept kept, Function<Progress, Flux<EncodedResult>> source, LiveMeters meters) {
		this.key = key;
		this.pace = pace;
		this.kept = kept;
		this.source = source;
		this.meters = meters;
	}

	/// Begins, when it has not begun yet.
	void begin() {
		if (this.started.compareAndSet(false, true)) {
			this.pace.begin(this);
		}
	}

	void execute() {
		this.source.apply(this.progress).subscribe(this);
	}

	Object key() {
		return this.key;
	}

	Pace pace() {
		return this.pace;
	}

	Progress progress() {
		return this.progress;
	}

	@Override
	public Context currentContext() {
		return this.progress.into(Context.empty());
	}

	@Override
	protected void hookOnSubscribe(Subscription subscription) {
		request(this.pace.atFirst());
	}

	@Override
	protected void hookOnNext(EncodedResult result) {
		this.begun = true;
		append(result);
		this.progress.handedOn(result.cursor());
		this.pace.appended(this);
		wake();
	}

	@Override
	protected void hookOnComplete() {
		end(List.of());
	}

	@Override
	protected void hookOnError(Throwable cause) {
		end(OperationFailed.errors(cause));
	}

	private synchronized void append(EncodedResult result) {
		this.last = this.last.followedBy(result);
		forgetOld(System.nanoTime());
	}

	private void end(List<GraphQLError> errors) {
		synchronized (this) {
			this.over = true;
			this.last = this.last.endedBy(errors);
		}
		wake();
	}

	/// Ends the execution; nobody reads it any more.
	void stop() {
		this.over = true;
		cancel();
		this.pace.stopped();
	}

	private synchronized void beginAt(Cursor cursor) {
		this.begun = true;
		if (this.completeFrom == UNKNOWN && this.first == this.last) {
			this.completeFrom = cursor.position();
		}
	}

	/// Lets go of what has been kept long enough; what readers still hold stays with
	/// them.
	synchronized void forgetOld(long now) {
		Passage following = this.first.next();
		while (following != null && following.end() == null && (now - following.at() > this.kept.nanos()
				|| this.last.bytes() - this.first.bytes() > this.kept.bytes()) && following != this.last) {
			following = forgetUpTo(following);
		}
	}

	private @Nullable Passage forgetUpTo(Passage place) {
		this.first = place;
		if (this.completeFrom != UNKNOWN) {
			this.completeFrom = Math.max(this.completeFrom, place.position());
		}
		return place.next();
	}

	/// What was said so far is not for newcomers.
	private synchronized void forget() {
		if (this.last.end() == null && this.first != this.last) {
			forgetUpTo(this.last);
		}
	}

	/// Whether anything ever came of it: one that failed at once says nothing about the
	/// next.
	boolean hasBegun() {
		return this.begun;
	}

	boolean isOver() {
		return this.over;
	}

	/// Bytes of all results so far.
	long bytes() {
		return this.last.bytes();
	}

	Passage last() {
		return this.last;
	}

	/// The place behind a position of the district's stream; nothing when it is not known
	/// that all that followed is still there.
	synchronized @Nullable Passage behind(long position) {
		if (this.completeFrom == UNKNOWN || position < this.completeFrom || this.over) {
			return null;
		}
		Passage place = this.first;
		for (Passage next = place.next(); next != null && next.position() <= position; next = next.next()) {
			place = next;
		}
		return place;
	}

	/// The place behind a cursor, if the stream itself gave it out.
	@Nullable Passage behind(Cursor cursor) {
		Passage place = behind(cursor.position());
		EncodedResult result = (place == null) ? null : place.result();
		boolean own = (result != null && cursor.equals(result.cursor())) || cursor.equals(this.progress.cursor());
		return own ? place : null;
	}

	/// Whether newcomers may be given its first place: what is resumed only as long as
	/// nothing of it has been let go.
	synchronized boolean isOpen() {
		return !this.over && (this.pace == Pace.LIVE || this.first.result() == null);
	}

	synchronized Passage first() {
		return this.first;
	}

	/// On the reader's loop.
	synchronized Lane laneOf(EventLoop loop) {
		for (Lane lane : this.lanes) {
			if (lane.isOn(loop)) {
				return lane;
			}
		}
		Lane lane = new Lane(loop, this);
		this.lanes = Stream.concat(this.lanes.stream(), Stream.of(lane)).toList();
		return lane;
	}

	void wake() {
		this.lanes.forEach(Lane::wake);
	}

	/// One client was told one result.
	void told() {
		this.meters.delivered();
	}

	/// All readers of an event loop have been told, as far as they take it.
	void served(Passage newest) {
		EncodedResult result = newest.result();
		if (this.pace == Pace.LIVE && result != null && result.occurredAt() != null) {
			this.meters.served(result.occurredAt());
		}
	}

}
