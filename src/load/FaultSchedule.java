import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// What happens when. The faults are spread evenly over the events, each begins when the one before is healed, and the
/// writers go on meanwhile; they wait only when the subscribers fall too far behind on average, so that the drill tests
/// resumption and not a queue that grows.
final class FaultSchedule implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Duration HEALING = Duration.ofMinutes(2);

	private static final int LONGEST_ABSENCE_MILLIS = 3_000;

	private final DrillSettings settings;

	private final DrillDatabase database;

	private final List<DrillReplica> replicas;

	private final FaultProxy network;

	private final DrillWriters writers;

	private final Screens screens;

	private final Random random;

	private final Thread pace;

	FaultSchedule(DrillSettings settings, DrillDatabase database, List<DrillReplica> replicas, FaultProxy network,
			DrillWriters writers, Screens screens) {
		this.settings = settings;
		this.database = database;
		this.replicas = replicas;
		this.network = network;
		this.writers = writers;
		this.screens = screens;
		this.random = new Random(settings.seed());
		this.pace = Thread.ofPlatform().daemon().name("pace").start(this::pace);
	}

	/// Until all is written.
	void run() throws Exception {
		this.network.rage();
		this.writers.start(this.settings.writers());
		double step = this.settings.events() / (this.settings.faults() + 1.0);
		List<Fault> faults = faults();
		for (int index = 0; index < faults.size(); index++) {
			this.writers.allow((int) ((index + 2) * step));
			int reached = (int) ((index + 0.5 + this.random.nextDouble() / 2) * step);
			Progress.until(reached + " events before the next fault", PATIENCE,
					() -> this.writers.acknowledgedSoFar() >= reached);
			Progress.say("fault %d of %d at %d events: %s; %d subscribers live".formatted(index + 1, faults.size(),
					this.writers.acknowledgedSoFar(), faults.get(index).strike(), this.screens.live()));
		}
		this.writers.allow(this.settings.events());
		Progress.until("the writers' last answers", PATIENCE.multipliedBy(2), () -> !this.writers.isWriting());
		this.network.calm();
	}

	@Override
	public void close() {
		this.pace.interrupt();
	}

	/// Rolling restarts first; then kills of the replicas in turn, and restarts of PostgreSQL evenly among them.
	private List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		for (int rolling = 0; rolling < this.settings.rollings(); rolling++) {
			faults.add(this::roll);
		}
		int kills = 0;
		int restarts = 0;
		while (faults.size() < this.settings.faults()) {
			boolean restart = restarts < this.settings.restarts()
					&& (restarts + 0.5) * this.settings.faults() / this.settings.restarts() <= faults.size() + 1;
			if (restart || kills == 2 * this.settings.kills()) {
				boolean inOrder = restarts++ % 2 == 0;
				faults.add(() -> restart(inOrder));
			}
			else {
				DrillReplica replica = this.replicas.get(kills++ % 2);
				faults.add(() -> kill(replica));
			}
		}
		return faults;
	}

	private String kill(DrillReplica replica) throws Exception {
		replica.kill();
		TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LONGEST_ABSENCE_MILLIS));
		Duration start = replica.start();
		return replica.name() + " killed, healthy again " + start.toMillis() + " ms after its start";
	}

	/// As a new version is brought in: each replica drains, the other one serves.
	private String roll() throws Exception {
		for (DrillReplica replica : this.replicas) {
			replica.stop();
			replica.start();
		}
		return "both replicas restarted in order, one after the other";
	}

	private String restart(boolean inOrder) throws Exception {
		if (inOrder) {
			this.database.stopFast();
		}
		else {
			this.database.kill();
		}
		TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LONGEST_ABSENCE_MILLIS));
		this.database.start();
		long begun = System.nanoTime();
		int before = this.writers.acknowledgedSoFar();
		for (DrillReplica replica : this.replicas) {
			Progress.until(replica.name() + " healthy after PostgreSQL came back", HEALING, replica::isHealthy);
		}
		this.writers.allow(before + this.settings.events());
		Progress.until("an acknowledgement after PostgreSQL came back", HEALING,
				() -> this.writers.acknowledgedSoFar() > before || !this.writers.isWriting());
		return "PostgreSQL %s, replicas healthy and writing %d ms after it answered".formatted(
				inOrder ? "stopped" : "killed", Duration.ofNanos(System.nanoTime() - begun).toMillis());
	}

	private void pace() {
		try {
			while (true) {
				long seen = this.screens.delivered() / this.settings.subscribers();
				this.writers.pause(this.writers.acknowledgedSoFar() - seen > this.settings.behind());
				TimeUnit.MILLISECONDS.sleep(20);
			}
		}
		catch (InterruptedException ended) {
			this.writers.pause(false);
		}
	}

	/// Something that is broken and mended.
	private interface Fault {

		/// @return what happened
		String strike() throws Exception;

	}

}
