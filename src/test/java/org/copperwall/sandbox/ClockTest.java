package org.copperwall.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.http.MediaType;

import org.copperwall.SandboxDatabase;
import org.copperwall.SandboxService;
import org.copperwall.graph.BusinessClockMoved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ClockTest {

	private static SandboxDatabase database;

	private static SandboxService one;

	private static SandboxService other;

	@BeforeAll
	static void start() {
		database = SandboxDatabase.migrated();
		one = SandboxService.on(database, Map.of());
		other = SandboxService.on(database, Map.of());
	}

	@AfterAll
	static void stop() {
		other.close();
		one.close();
		database.close();
	}

	/// What a test before has moved is not what the next one hears of.
	@BeforeEach
	void both_show_the_same_time() {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
		while (Duration.between(clockOf(other), clockOf(one)).abs().toMinutes() > 0) {
			assertThat(System.nanoTime()).isLessThan(end);
			Thread.onSpinWait();
		}
	}

	@Test
	void a_replica_sees_at_once_what_another_moved() throws InterruptedException {
		BlockingQueue<Instant> jumps = jumpsOf(other);
		Instant before = clockOf(other);
		one.advance("P20D");
		assertThat(clockOf(one)).isCloseTo(before.plus(Duration.ofDays(20)), within(Duration.ofSeconds(10)));
		Instant jumped = jumps.poll(5, TimeUnit.SECONDS);
		assertThat(jumped).isCloseTo(before.plus(Duration.ofDays(20)), within(Duration.ofSeconds(10)));
		assertThat(clockOf(other)).isAfterOrEqualTo(jumped);
	}

	@Test
	void a_replica_whose_connection_broke_hears_of_the_next_move() throws InterruptedException {
		BlockingQueue<Instant> jumps = jumpsOf(other);
		database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN sandbox_clock'"
				+ " AND datname = current_database()");
		one.advance("PT1H");
		assertThat(jumps.poll(10, TimeUnit.SECONDS)).isNotNull();
		assertThat(clockOf(other)).isCloseTo(clockOf(one), within(Duration.ofSeconds(1)));
	}

	@Test
	void a_replica_that_starts_later_shows_the_same_time() {
		one.advance("P1M");
		try (SandboxService late = SandboxService.on(database, Map.of())) {
			assertThat(clockOf(late)).isCloseTo(clockOf(one), within(Duration.ofSeconds(1)));
		}
	}

	@Test
	void tokens_do_not_follow_the_business_clock() {
		one.advance("P2D");
		assertThat(new TokenClaims(one.tokenOf("screen")).issuedAt()).isCloseTo(Instant.now(),
				within(Duration.ofSeconds(10)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"advance\":\"P-5D\"}", "{\"advance\":\"P0D\"}", "{\"advance\":\"PT0S\"}",
			"{\"advance\":\"PT0.0001S\"}", "{\"advance\":\"tomorrow\"}", "{\"advance\":\"\"}",
			"{\"advance\":\"P10Y1D\"}", "{\"advance\":\"P999999999Y\"}", "{\"advance\":\"PT9223372036854775807S\"}",
			"{\"advance\":5}", "{\"advance\":null}", "{}", "[]", "not json", "" })
	void what_is_not_a_way_forward_moves_nothing(String body) {
		Instant before = clockOf(one);
		one.client()
			.post()
			.uri("/sandbox/clock")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.error")
			.isNotEmpty()
			.jsonPath("$.message")
			.isNotEmpty();
		assertThat(clockOf(one)).isCloseTo(before, within(Duration.ofSeconds(10)));
	}

	@Test
	void it_is_read_as_it_is_moved() {
		one.client()
			.get()
			.uri("/sandbox/clock")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.now")
			.value(String.class, now -> assertThat(now).endsWith("+08:00"))
			.jsonPath("$.ahead")
			.isNotEmpty();
	}

	private static Instant clockOf(SandboxService service) {
		return service.bean(Clock.class).instant();
	}

	private static BlockingQueue<Instant> jumpsOf(SandboxService service) {
		BlockingQueue<Instant> jumps = new LinkedBlockingQueue<>();
		ApplicationListener<PayloadApplicationEvent<BusinessClockMoved>> listener = ApplicationListener
			.forPayload(moved -> jumps.add(clockOf(service)));
		service.context().addApplicationListener(listener);
		return jumps;
	}

}
