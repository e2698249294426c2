package org.copperwall.live;

import org.copperwall.event.Cursor;
import org.copperwall.event.FeedProgress;
import org.jspecify.annotations.Nullable;

/// How far a stream has come where there was nothing to say, so that a quiet client can
/// go on from there and need not read again what did not concern him. What has been read
/// counts only once everything before it has been handed on.
class Progress implements FeedProgress {

	private long taken;

	private long handedOn;

	private @Nullable Cursor pending;

	/// Counts once as many as this have been handed on.
	private long pendingBehind;

	private volatile @Nullable Cursor reached;

	/// A change was taken from the feed.
	synchronized void taken() {
		this.taken++;
	}

	/// What a change became was handed on.
	void handedOn(@Nullable Cursor cursor) {
		boolean further;
		synchronized (this) {
			if (cursor != null) {
				this.reached = cursor;
			}
			this.handedOn++;
			further = settled();
		}
		if (further) {
			passedOver();
		}
	}

	@Override
	public void reached(Cursor cursor) {
		boolean further;
		synchronized (this) {
			this.pending = cursor;
			this.pendingBehind = this.taken;
			further = settled();
		}
		if (further) {
			passedOver();
		}
	}

	private boolean settled() {
		Cursor waiting = this.pending;
		if (waiting == null || this.handedOn < this.pendingBehind) {
			return false;
		}
		this.reached = waiting;
		this.pending = null;
		return true;
	}

	/// The stream has come further without anything to say.
	void passedOver() {
		// Asked for by those who wait for it.
	}

	@Override
	public void departed() {
		// Of interest where results are kept.
	}

	/// @return nothing while the stream has not begun
	@Nullable Cursor cursor() {
		return this.reached;
	}

}
