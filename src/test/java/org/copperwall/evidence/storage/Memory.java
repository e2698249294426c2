package org.copperwall.evidence.storage;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import io.netty.util.internal.PlatformDependent;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/// How much memory is really held, on the heap and outside it: looked at again and again, each time after what is not held
/// was thrown away.
final class Memory implements AutoCloseable {

	private final long before = held();

	private final Disposable watch;

	private volatile long most;

	private Memory() {
		this.watch = Flux.interval(Duration.ofMillis(500), Schedulers.newSingle("memory", true))
			.onBackpressureDrop()
			.subscribe((tick) -> this.most = Math.max(this.most, held()));
	}

	static Memory watched() {
		return new Memory();
	}

	/// The most that was held beyond what was held at the beginning, in bytes.
	long growth() {
		return Math.max(this.most, held()) - this.before;
	}

	@Override
	public void close() {
		this.watch.dispose();
	}

	private static long held() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
				+ Math.max(0, PlatformDependent.usedDirectMemory());
	}

}
