package org.copperwall.architecture;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import reactor.blockhound.BlockHound;

/// Makes every test of the build fail where an event loop blocks: one blocked loop stalls all the sockets it serves.
/// JUnit finds it as a service; tests need not name it.
public class EventLoopGuard implements LauncherSessionListener {

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		BlockHound.builder()
			.loadIntegrations()
			// Reads the kernel's random device, which never waits once the machine has
			// started.
			.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
			// Netty's own: held for the moment in which a thread adds a magazine to its
			// pool.
			.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate")
			// The JDK's own: held while a pair of numbers is taken that blinds a
			// signature;
			// the sandbox alone signs.
			.allowBlockingCallsInside("sun.security.rsa.RSACore", "getBlindingRandomPair")
			// Netty's own: a pool of connections is closed off the loops that serve it.
			.allowBlockingCallsInside("io.netty.channel.pool.SimpleChannelPool", "close")
			// Jackson's own: held while a type is read for the first time.
			.allowBlockingCallsInside("tools.jackson.databind.deser.DeserializerCache",
					"_createAndCacheValueDeserializer")
			.install();
	}

}
