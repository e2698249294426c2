package org.copperwall.live;

/// How fast a stream may be executed.
interface Pace {

	/// As fast as it goes: for what happens now.
	Pace LIVE = new Pace() {
		@Override
		public void begin(Broadcast broadcast) {
			broadcast.execute();
		}

		@Override
		public long atFirst() {
			return Long.MAX_VALUE;
		}
	};

	/// Executes the broadcast, now or later.
	void begin(Broadcast broadcast);

	/// How many results may come before any has been read.
	long atFirst();

	/// Something was appended.
	default void appended(Broadcast broadcast) {
		// Nothing to be counted.
	}

	/// The stream has come further without anything to say.
	default void passedOver(Broadcast broadcast) {
		// Nobody waits for it.
	}

	/// A reader has come this far.
	default void readUpTo(Broadcast broadcast, Passage place) {
		// Whatever comes has come already.
	}

	/// @param now of `System.nanoTime`
	default void sweep(long now) {
		// Has no deadlines.
	}

	default void stopped() {
		// Nothing is held.
	}

}
