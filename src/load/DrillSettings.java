import java.util.HashMap;
import java.util.Map;

/// How big a drill is. Given as `name=value`, in any order.
/// @param subscribers sockets that watch the district
/// @param events warnings raised meanwhile
/// @param kills how often each of the two replicas is killed
/// @param rollings how often both replicas are restarted in order, one after the other
/// @param restarts how often PostgreSQL is restarted
/// @param writers who report at a time
/// @param share percent of the subscribers that come through the bad network
/// @param mean seconds a connection through the bad network lasts on average before something happens to it
/// @param behind events the subscribers may be behind on average before the writers wait for them
/// @param minutes after which the drill gives up
/// @param seed of everything that is drawn
record DrillSettings(int subscribers, int events, int kills, int rollings, int restarts, int writers, int share, int mean, int behind,
		int minutes, long seed) {

	static DrillSettings of(String[] arguments) {
		Map<String, Long> given = new HashMap<>();
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			if (parts.length != 2 || !parts[1].matches("-?[0-9]+")) {
				throw new IllegalArgumentException(argument + " is not name=number");
			}
			given.put(parts[0], Long.valueOf(parts[1]));
		}
		DrillSettings settings = new DrillSettings(take(given, "subscribers", 2000), take(given, "events", 20_000),
				take(given, "kills", 10), take(given, "rollings", 2), take(given, "restarts", 5), take(given, "writers", 12),
				take(given, "share", 25), take(given, "mean", 20), take(given, "behind", 400),
				take(given, "minutes", 90), given.containsKey("seed") ? given.remove("seed") : System.nanoTime());
		if (!given.isEmpty()) {
			throw new IllegalArgumentException("there is no setting " + given.keySet());
		}
		return settings;
	}

	/// Kills and orderly restarts of both replicas, and restarts of PostgreSQL.
	int faults() {
		return 2 * this.kills + this.rollings + this.restarts;
	}

	private static int take(Map<String, Long> given, String name, int otherwise) {
		Long value = given.remove(name);
		return (value == null) ? otherwise : Math.toIntExact(value);
	}

}
