package org.copperwall.event;

import reactor.util.context.Context;
import reactor.util.context.ContextView;

/// What a watcher may learn of a feed besides the changes themselves. Put into the
/// context of the subscription, because whatever stands between feed and watcher only
/// knows of changes.
public interface FeedProgress {

	/// Nobody wants to know.
	FeedProgress UNWATCHED = new FeedProgress() {
		@Override
		public void reached(Cursor cursor) {
			// Nobody wants to know.
		}

		@Override
		public void departed() {
			// Nobody wants to know.
		}
	};

	/// Everything up to here has been delivered or passed over. Told once at the start,
	/// and whenever the feed has passed over something.
	void reached(Cursor cursor);

	/// Somebody left a region. What was shown of him before must not be shown again to
	/// whoever comes from now on.
	void departed();

	/// Who wants to know, if anybody does.
	static FeedProgress in(ContextView context) {
		return context.hasKey(FeedProgress.class) ? context.get(FeedProgress.class) : UNWATCHED;
	}

	default Context into(Context context) {
		return context.put(FeedProgress.class, this);
	}

}
