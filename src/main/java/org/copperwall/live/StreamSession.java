package org.copperwall.live;

import java.util.List;

import graphql.GraphQLError;
import io.netty.channel.EventLoop;
import org.copperwall.event.Cursor;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.copperwall.access.Admission;
import org.copperwall.access.TokenClock;

/// One operation over an event stream, from its first event to the end of the answer.
final class StreamSession implements Link, Recipient {

	private final StreamLine line;

	private final StreamEvents events;

	private final Links links;

	private final LiveSettings settings;

	private final Running operation;

	private final Sinks.Empty<Void> end = Sinks.empty();

	private final Admission admission;

	private final long expiresAt;

	private volatile long saidAt = System.nanoTime();

	StreamSession(StreamLine line, StreamServices services, GraphRequest request, Caller caller, Admission admission) {
		this.line = line;
		this.events = services.events();
		this.links = services.links();
		this.settings = services.settings();
		this.operation = services.starts().operation("", new byte[0], request, caller, this);
		this.admission = admission;
		TokenClock clock = services.tokenClock();
		this.expiresAt = System.nanoTime() + clock.until(admission.expiresAt()).toNanos();
	}

	/// Starts the operation; the head of the answer has been sent.
	/// @return ends when the answer is to end
	Mono<Void> open() {
		this.line.onWritable(this.operation::resume);
		if (!this.links.opened(this)) {
			leave(CloseReason.FULL);
		}
		this.line.send(StreamEvents.retry(this.links.retryHint()));
		this.operation.start();
		return this.end.asMono();
	}

	@Override
	public void deliver(Running told, EncodedResult result) {
		send(this.events.next(result));
	}

	@Override
	public void put(Running told, EncodedResult result) {
		this.saidAt = System.nanoTime();
		this.line.put(this.events.next(result));
	}

	@Override
	public void flush() {
		this.line.flush();
	}

	@Override
	public long allowance() {
		return this.line.allowance();
	}

	@Override
	public void lagging() {
		cutOff();
	}

	@Override
	public EventLoop loop() {
		return this.line.loop();
	}

	@Override
	public void completed(Running ended) {
		send(StreamEvents.COMPLETE);
		endBehindWhatWasSaid();
	}

	@Override
	public void failed(Running ended, List<GraphQLError> errors) {
		send(this.events.failed(errors));
		completed(ended);
	}

	@Override
	public boolean takesMore() {
		return this.line.isWritable();
	}

	private void send(byte[]... parts) {
		this.saidAt = System.nanoTime();
		if (!this.line.send(parts)) {
			cutOff();
		}
	}

	/// The stream ends without `complete`: the client will come back with the id of the
	/// last event it saw, and then hears what there is to say.
	private void leave(CloseReason reason) {
		if (this.line.startClosing()) {
			end(reason);
		}
	}

	/// Nothing can be said to somebody who does not read.
	private void cutOff() {
		if (this.line.startClosing()) {
			this.line.abort();
			end(CloseReason.TOO_SLOW);
		}
	}

	private void end(CloseReason reason) {
		this.links.closed(reason);
		this.operation.stop();
		endBehindWhatWasSaid();
	}

	/// What another thread has handed over waits for the channel's own: an end told from
	/// here could be seen there first, and the last messages would come after the answer.
	private void endBehindWhatWasSaid() {
		this.line.execute(this.end::tryEmitEmpty);
	}

	/// The answer is over or the client is gone.
	void ended() {
		this.operation.stop();
		this.links.ended(this);
		this.line.release();
	}

	@Override
	public void sweep(long now) {
		if (this.line.isClosing()) {
			return;
		}
		if (now - this.expiresAt >= 0) {
			leave(CloseReason.EXPIRED);
		}
		else if (this.line.waitingFor(now).compareTo(this.settings.queueAge()) > 0) {
			cutOff();
		}
		else if (now - this.saidAt > this.settings.streamKeepAlive().toNanos()) {
			this.saidAt = now;
			this.line.execute(this::keepAlive);
		}
	}

	/// Says where a quiet stream stands, or nothing at all.
	private void keepAlive() {
		Cursor reached = this.operation.quietProgress();
		// Behind what other threads have handed over before: a cursor must not overtake
		// the event it counts.
		this.line.execute(() -> send((reached == null) ? StreamEvents.COMMENT : StreamEvents.reached(reached)));
	}

	@Override
	public Admission admission() {
		return this.admission;
	}

	@Override
	public void dismiss(CloseReason reason) {
		leave(reason);
	}

	@Override
	public void restart() {
		leave(CloseReason.RESTARTING);
	}

	@Override
	public int operations() {
		return 1;
	}

	@Override
	public long waitingBytes() {
		return this.line.waitingBytes();
	}

}
