package org.copperwall.live;

import java.util.List;
import java.util.function.Function;

import graphql.GraphQLError;
import org.copperwall.event.Cursor;
import org.jspecify.annotations.Nullable;

/// One client's place in a shared stream. Who goes on from before reads of a stream that
/// catches up, until he has come to what the others are being told, and then joins them.
/// What could not be started for all is asked once more for him alone, so that he gets
/// the answer to his own words.
///
/// Everything here happens on the channel's event loop, except where it says otherwise.
final class Reader implements Running {

	private final String id;

	private final byte[] nextHead;

	private final Recipient recipient;

	private Plan plan;

	private final Broadcasts broadcasts;

	/// Until the shared execution is known to have begun.
	private @Nullable Function<Running, Running> alone;

	private @Nullable Running fallback;

	/// What happens now; held, so that it is still there to be joined.
	private @Nullable Broadcast now;

	/// What is being read: that, or what catches up with it.
	private @Nullable Broadcast read;

	private Passage place = Passage.beginning();

	private int slot;

	/// Everything up to this position of the district's stream has been told or passed
	/// over.
	private long seen;

	private @Nullable Cursor lastTold;

	private volatile boolean over;

	/// @param alone executes the request for this client only
	Reader(String id, byte[] nextHead, Recipient recipient, Plan plan, Broadcasts broadcasts,
			Function<Running, Running> alone) {
		this.id = id;
		this.nextHead = nextHead;
		this.recipient = recipient;
		this.plan = plan;
		this.broadcasts = broadcasts;
		this.alone = alone;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public byte[] nextHead() {
		return this.nextHead;
	}

	void slot(int newSlot) {
		this.slot = newSlot;
	}

	/// From any thread.
	@Override
	public void start() {
		this.recipient.onLoop(this::begin);
	}

	/// From any thread; when it is the channel's own, nothing more goes out from here on.
	@Override
	public void stop() {
		this.over = true;
		this.recipient.onLoop(this::leave);
	}

	/// From any thread. Always a turn later: whoever reads fast must not keep others from
	/// their turn.
	@Override
	public void resume() {
		this.recipient.later(this::read);
	}

	private void begin() {
		if (this.over) {
			return;
		}
		Broadcast joined = this.broadcasts.now(this.plan);
		this.now = joined;
		this.plan = this.plan.sharing((Plan.Key) joined.key());
		String after = this.plan.after();
		if (after == null) {
			attach(joined, this.plan.isLatestOnly() ? joined.first() : joined.last());
		}
		else {
			goOnBehind(joined, after);
		}
		read();
	}

	private void goOnBehind(Broadcast joined, String after) {
		Cursor cursor = Cursor.parse(after).orElse(null);
		Passage known = (cursor == null) ? null : joined.behind(cursor);
		if (cursor != null) {
			this.seen = cursor.position();
		}
		if (known != null) {
			attach(joined, known);
		}
		else {
			catchUp(after);
		}
	}

	/// Once more where it has gone on too far since it was found.
	private void catchUp(String after) {
		Broadcast catchingUp = this.broadcasts.behind(this.plan, after);
		Passage first = catchingUp.first();
		if (first.result() == null) {
			// Read before it begins: what came meanwhile might not be kept so long.
			attach(catchingUp, first);
			catchingUp.begin();
		}
		else {
			this.broadcasts.release(catchingUp);
			catchUp(after);
		}
	}

	private void attach(Broadcast broadcast, Passage at) {
		this.read = broadcast;
		this.place = at;
		this.slot = broadcast.laneOf(this.recipient.loop()).add(this);
	}

	private void detach() {
		Broadcast left = this.read;
		if (left != null) {
			this.read = null;
			left.laneOf(this.recipient.loop()).remove(this.slot);
			if (left != this.now) {
				this.broadcasts.release(left);
			}
		}
	}

	private void leave() {
		detach();
		Broadcast held = this.now;
		if (held != null) {
			this.now = null;
			this.broadcasts.release(held);
		}
		if (this.fallback != null) {
			this.fallback.stop();
		}
	}

	/// Takes what there is and the network has room for.
	void read() {
		if (this.fallback != null) {
			this.fallback.resume();
		}
		Broadcast source = this.read;
		if (this.over || source == null) {
			return;
		}
		if (source.hasBegun()) {
			this.alone = null;
		}
		// Asked before the results are: what has been passed over counts only when
		// nothing before it is unread.
		Cursor reached = source.progress().cursor();
		tellWhatThereIs(source);
		if (this.over || this.read == null) {
			return;
		}
		if (source == this.now) {
			stayWithin(source);
		}
		else {
			joinTheOthers(source, reached);
		}
	}

	private void tellWhatThereIs(Broadcast source) {
		boolean told = false;
		Passage next = (this.place.end() != null) ? this.place : next();
		while (next != null && this.recipient.takesMore()) {
			this.place = next;
			if (next.end() != null) {
				end(source, next.end());
				return;
			}
			told |= tell(source, next);
			next = next();
		}
		if (told) {
			this.recipient.flush();
		}
	}

	private @Nullable Passage next() {
		Passage next = this.place.next();
		return (next != null && this.plan.isLatestOnly()) ? next.newest() : next;
	}

	private boolean tell(Broadcast source, Passage passage) {
		EncodedResult result = passage.result();
		if (result == null || (result.position() != 0 && result.position() <= this.seen)) {
			return false;
		}
		if (result.cursor() != null) {
			this.seen = result.position();
			this.lastTold = result.cursor();
		}
		this.recipient.put(this, result);
		source.told();
		return true;
	}

	private void stayWithin(Broadcast source) {
		if (this.place.next() != null && !this.plan.isLatestOnly()
				&& source.bytes() - this.place.bytes() > this.recipient.allowance()) {
			this.recipient.lagging();
		}
	}

	private void joinTheOthers(Broadcast source, @Nullable Cursor reached) {
		if (this.place.next() == null && reached != null && reached.position() > this.seen) {
			this.seen = reached.position();
			this.lastTold = reached;
		}
		Broadcast others = this.now;
		if (others != null && others.isOver()) {
			this.broadcasts.release(others);
			others = this.broadcasts.now(this.plan);
			this.now = others;
		}
		Passage known = (others == null) ? null : others.behind(this.seen);
		if (others != null && known != null) {
			detach();
			attach(others, known);
			read();
		}
		else if (source.bytes() - this.place.bytes() > this.recipient.allowance() && this.lastTold != null) {
			// Others who catch up here are faster: each at his own pace.
			detach();
			catchUp(this.lastTold.text());
		}
		else {
			source.pace().readUpTo(source, this.place);
		}
	}

	private void end(Broadcast source, List<GraphQLError> errors) {
		Function<Running, Running> asked = this.alone;
		leave();
		if (asked != null && !source.hasBegun() && this.lastTold == null) {
			this.fallback = asked.apply(this);
			this.fallback.start();
		}
		else if (errors.isEmpty()) {
			this.over = true;
			this.recipient.completed(this);
		}
		else {
			this.over = true;
			this.recipient.failed(this, errors);
		}
	}

	@Override
	public @Nullable Cursor quietProgress() {
		Broadcast source = this.read;
		if (this.fallback != null) {
			return this.fallback.quietProgress();
		}
		Cursor reached = (source == null) ? null : source.progress().cursor();
		if (reached == null || this.over || this.place.next() != null || reached.position() <= this.seen) {
			return null;
		}
		this.seen = reached.position();
		this.lastTold = reached;
		return reached;
	}

}
