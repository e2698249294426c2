package org.copperwall.architecture;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.resources.LoopResources;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/// The guard that all tests run under does see an event loop that blocks.
class EventLoopTest {

	@Test
	void a_blocking_wait_on_a_netty_event_loop_is_caught() {
		LoopResources loops = LoopResources.create("guarded", 1, true);
		Scheduler onLoop = Schedulers.fromExecutor(loops.onServer(false));
		try {
			StepVerifier.create(Mono.fromCallable(EventLoopTest::waitForNobody).subscribeOn(onLoop))
				.verifyErrorSatisfies(error -> assertThat(error).isInstanceOf(BlockingOperationError.class));
		}
		finally {
			loops.disposeLater().subscribe();
		}
	}

	@Test
	void a_blocking_read_on_a_parallel_thread_is_caught() {
		StepVerifier.create(Mono.fromCallable(EventLoopTest::readFromNobody).subscribeOn(Schedulers.parallel()))
			.verifyErrorSatisfies(error -> assertThat(error).isInstanceOf(BlockingOperationError.class));
	}

	@Test
	void a_thread_that_may_block_is_left_alone() {
		StepVerifier.create(Mono.fromCallable(EventLoopTest::waitForNobody).subscribeOn(Schedulers.boundedElastic()))
			.expectNext(false)
			.verifyComplete();
	}

	private static boolean waitForNobody() throws InterruptedException {
		return new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
	}

	private static int readFromNobody() throws IOException {
		try (ServerSocket silent = new ServerSocket(0); Socket client = new Socket()) {
			client.connect(silent.getLocalSocketAddress());
			client.setSoTimeout(10);
			return client.getInputStream().read();
		}
	}

}
