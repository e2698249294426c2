import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// How far a drill has come, said with the seconds since its start, and what it waits for, never without end.
final class Progress {

	private static final long BEGUN = System.nanoTime();

	private static final int LOOK_MILLIS = 50;

	private Progress() {
	}

	static void say(String what) {
		IO.println("%6.1f s  %s".formatted((System.nanoTime() - BEGUN) / 1e9, what));
	}

	/// @throws IOException naming what did not come within the patience
	static void until(String what, Duration patience, Callable<Boolean> reached) throws Exception {
		long end = System.nanoTime() + patience.toNanos();
		while (!reached.call()) {
			if (System.nanoTime() > end) {
				throw new IOException(what + ": not within " + patience.toSeconds() + " s");
			}
			TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
		}
	}

}
