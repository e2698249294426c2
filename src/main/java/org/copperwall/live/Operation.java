package org.copperwall.live;

import java.util.concurrent.atomic.AtomicBoolean;

import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/// One running operation of a client. Takes from its source only as fast as the network
/// takes from it.
final class Operation extends BaseSubscriber<EncodedResult> {

	private final String id;

	private final Recipient recipient;

	private final byte[] nextHead;

	/// Set while the source waits for the network.
	private final AtomicBoolean waiting = new AtomicBoolean();

	private boolean over;

	Operation(String id, Recipient recipient, byte[] nextHead) {
		this.id = id;
		this.recipient = recipient;
		this.nextHead = nextHead;
	}

	String id() {
		return this.id;
	}

	byte[] nextHead() {
		return this.nextHead;
	}

	/// Stops at once: not one more message goes out under this id, which the client may
	/// use again right away. Holds also when the source has not been subscribed to yet.
	void stop() {
		synchronized (this) {
			this.over = true;
		}
		cancel();
	}

	/// Lets the source go on once the network has taken enough.
	void resume() {
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
		this.recipient.deliver(this, payload);
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
			this.recipient.completed(this);
		}
	}

	@Override
	protected synchronized void hookOnError(Throwable cause) {
		if (!this.over) {
			this.over = true;
			this.recipient.failed(this, OperationFailed.errors(cause));
		}
	}

}
