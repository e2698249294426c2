package org.copperwall.live;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/// A service that stops says so, and lets everybody go before it goes itself.
@DirtiesContext
class DrainTest extends WireTest {

	@Autowired
	ConfigurableApplicationContext context;

	@Test
	void stopping_closes_every_socket_with_1012_and_ends_every_stream() {
		List<Socket> sockets = IntStream.range(0, 30)
			.mapToObj((_) -> admitted().subscribe("1", "subscription { silence { number } }"))
			.toList();
		eventually(() -> this.world.subscribed.get() == 30);
		Stream stream = Stream.post(Http.as(this.port, Tokens.leader()), "subscription { silence { number } }");
		eventually(() -> this.world.subscribed.get() == 31);
		long began = System.nanoTime();
		this.context.stop();
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
		sockets.forEach((socket) -> assertThat(socket.closed().code()).isEqualTo(1012));
		assertThat(stream.ended()).isTrue();
		assertThat(this.world.cancelled.get()).isEqualTo(31);
	}

}
