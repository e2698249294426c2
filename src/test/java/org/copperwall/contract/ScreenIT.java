package org.copperwall.contract;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The client and the screen against the service as packaged: over real sockets that are cut, and in a real browser, whose
/// screenshots stay in `target/browser/pictures`. `-DskipScreen` leaves it out.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ScreenIT {

	@Test
	void client_and_screen_do_what_their_stories_tell() throws Exception {
		Path target = Path.of(System.getProperty("copperwall.target", "target")).toAbsolutePath();
		FrontEnd.run("test:service",
				Map.of("COPPERWALL_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"COPPERWALL_JAR", target.resolve("copperwall-sandbox.jar").toString(), "COPPERWALL_PICTURES",
						target.resolve("browser").toString()));
	}

}
