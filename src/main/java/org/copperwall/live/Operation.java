package org.copperwall.live;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.copperwall.event.Cursor;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.util.context.Context;

/// One running operation of a client, executed for him alone. Takes from its source only
/// as fast as the network takes from it.
final class Operation extends BaseSubscriber<EncodedResult> implements Running {

	private final String id;

	private final Recipient recipient;

	private final byte[] nextHead;

	private final Function<Progress, Flux<EncodedResult>> source;

	private final Progress progress = new Progress();

	/// Set while the source waits for the network.
	private final AtomicBoolean waiting = new AtomicBoolean();

	/// What the recipient knows this operation as.
	private Running known = this;

	private @Nullable Cursor told;

	private boolean over;

	Operation(String id, byte[] nextHead, Recipient recipient, Function<Progress, Flux<EncodedResult>> source) {
		this.id = id;
		this.recipient = recipient;
		this.nextHead = nextHead;
		this.source = source;
	}

	/// The recipient started another, which could not be shared, and knows this as that.
	Operation inPlaceOf(Running other) {
		this.known = other;
		return this;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public byte[] nextHead() {
		return this.nextHead;
	}

	@Override
	public Context currentContext() {
		return this.progress.into(Context.empty());
	}

	@Override
	public void start() {
		this.source.apply(this.progress).subscribe(this);
	}

	/// Stops at once: not one more message goes out under this id, which the client may
	/// use again right away. Holds also when the source has not been subscribed to yet.
	@Override
	public void stop() {
		synchronized (this) {
			this.over = true;
		}
		cancel();
	}

	/// Lets the source go on once the network has taken enough.
	@Override
	public void resume() {
		if (this.waiting.compareAndSet(true, false)) {
			request(1);
		}
	}

	@Override
	protected void hookOnSubscribe(Subscription subscription) {
		request(1);
	}

	@Override
	protected synchronized void hookOnNext(EncodedResult payload) {
		if (this.over) {
			return;
		}
		this.recipient.deliver(this.known, payload);
		this.progress.handedOn(payload.cursor());
		this.told = payload.cursor();
		this.waiting.set(true);
		// Asked only now: whoever finds room later than this will resume.
		if (this.recipient.takesMore()) {
			resume();
		}
	}

	@Override
	protected synchronized void hookOnComplete() {
		if (!this.over) {
			this.over = true;
			this.recipient.completed(this.known);
		}
	}

	@Override
	protected synchronized void hookOnError(Throwable cause) {
		if (!this.over) {
			this.over = true;
			this.recipient.failed(this.known, OperationFailed.errors(cause));
		}
	}

	@Override
	public synchronized @Nullable Cursor quietProgress() {
		Cursor reached = this.progress.cursor();
		if (this.over || reached == null || reached.equals(this.told)) {
			return null;
		}
		this.told = reached;
		return reached;
	}

}
