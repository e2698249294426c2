package org.copperwall.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

import org.copperwall.access.Admission;
import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.event.RecordedEvent;
import org.copperwall.region.RegionCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/// What a replica knows of a district's revocations, while database and stream come and go.
class DistrictRevocationsTest {

	private static final RegionCode DISTRICT = new RegionCode("621202");

	private static final Instant THEN = Instant.parse("2026-11-22T08:00:00Z");

	private static final Cursor HEAD = new Cursor(DISTRICT, 7, "0000000000000000");

	private static final Cursor LATER = new Cursor(DISTRICT, 9, "0000000000000000");

	private final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();

	private final RevocationStore store = mock();

	private final EventFeed feed = mock();

	private final AtomicInteger looks = new AtomicInteger();

	private final Sinks.Many<RecordedEvent> stream = Sinks.many().multicast().directBestEffort();

	private final DistrictRevocations district = new DistrictRevocations(DISTRICT, this.store, this.feed,
			this.looks::incrementAndGet, Duration.ofSeconds(10));

	@BeforeEach
	void aQuietDistrict() {
		when(this.feed.head(DISTRICT)).thenReturn(Mono.just(HEAD));
		when(this.store.ofDistrict(DISTRICT)).thenReturn(Flux.empty());
		when(this.feed.events(eq(DISTRICT), any(), any())).thenReturn(this.stream.asFlux());
	}

	@AfterEach
	void leave() {
		this.district.dispose();
		VirtualTimeScheduler.reset();
	}

	@Test
	void the_rows_are_read_behind_the_position_from_which_the_stream_is_followed() {
		when(this.store.ofDistrict(DISTRICT)).thenReturn(Flux.just(revoked("a", THEN)));
		assertThat(isVoid("a")).isTrue();
		assertThat(isVoid("b")).isFalse();
		var order = inOrder(this.feed, this.store);
		order.verify(this.feed).head(DISTRICT);
		order.verify(this.store).ofDistrict(DISTRICT);
		order.verify(this.feed).events(eq(DISTRICT), eq(HEAD), any());
		order.verifyNoMoreInteractions();
	}

	@Test
	void what_the_stream_tells_holds_at_once_and_those_who_are_there_are_looked_at() {
		assertThat(isVoid("a")).isFalse();
		int before = this.looks.get();
		this.stream.tryEmitNext(told("a", THEN));
		assertThat(isVoid("a")).isTrue();
		assertThat(this.looks.get()).isEqualTo(before + 1);
	}

	@Test
	void a_later_revocation_voids_more_and_an_earlier_one_takes_nothing_back() {
		when(this.store.ofDistrict(DISTRICT)).thenReturn(Flux.just(revoked("a", THEN)));
		assertThat(isVoid("a", THEN)).isFalse();
		this.stream.tryEmitNext(told("a", THEN.plusSeconds(60)));
		this.stream.tryEmitNext(told("a", THEN.minusSeconds(60)));
		assertThat(isVoid("a", THEN.plusSeconds(59))).isTrue();
		assertThat(isVoid("a", THEN.plusSeconds(60))).isFalse();
	}

	@Test
	void a_token_that_does_not_say_when_it_was_issued_is_void_once_its_party_was_revoked() {
		assertThat(isVoid("a", null)).isFalse();
		this.stream.tryEmitNext(told("a", THEN));
		assertThat(isVoid("a", null)).isTrue();
		assertThat(isVoid("b", null)).isFalse();
	}

	@Test
	void nobody_is_judged_before_the_rows_are_known() {
		Sinks.Many<Revocation> rows = Sinks.many().unicast().onBackpressureBuffer();
		when(this.store.ofDistrict(DISTRICT)).thenReturn(rows.asFlux());
		CompletableFuture<Boolean> judged = this.district.revoked(admission("a", THEN.minusSeconds(1))).toFuture();
		rows.tryEmitNext(revoked("a", THEN));
		assertThat(judged).isNotDone();
		rows.tryEmitComplete();
		assertThat(judged).isCompletedWithValue(true);
	}

	@Test
	void a_district_never_read_is_a_doubt_and_the_next_who_comes_asks_again() {
		when(this.feed.head(DISTRICT)).thenReturn(Mono.error(new IllegalStateException("no database")))
			.thenReturn(Mono.never())
			.thenReturn(Mono.just(HEAD));
		assertThat(this.district.revoked(admission("a", THEN)).toFuture()).isCompletedExceptionally();
		CompletableFuture<Boolean> judged = this.district.revoked(admission("a", THEN)).toFuture();
		assertThat(judged).isNotDone();
		this.time.advanceTimeBy(Duration.ofSeconds(10));
		assertThat(judged).isCompletedExceptionally();
		assertThat(isVoid("a")).isFalse();
	}

	@Test
	void a_broken_stream_takes_nothing_away_and_is_followed_again_from_the_rows() {
		when(this.store.ofDistrict(DISTRICT)).thenReturn(Flux.just(revoked("a", THEN)));
		Sinks.Many<RecordedEvent> breaking = Sinks.many().multicast().directBestEffort();
		when(this.feed.events(eq(DISTRICT), any(), any())).thenReturn(breaking.asFlux())
			.thenReturn(this.stream.asFlux());
		assertThat(isVoid("a")).isTrue();
		when(this.feed.head(DISTRICT)).thenReturn(Mono.error(new IllegalStateException("no database")))
			.thenReturn(Mono.just(LATER));
		when(this.store.ofDistrict(DISTRICT)).thenReturn(Flux.just(revoked("a", THEN), revoked("b", THEN)));
		breaking.tryEmitError(new IllegalStateException("no database"));
		assertThat(isVoid("a")).isTrue();
		int before = this.looks.get();
		this.time.advanceTimeBy(Duration.ofMinutes(1));
		assertThat(isVoid("b")).as("revoked while nobody listened").isTrue();
		assertThat(this.looks.get()).isEqualTo(before + 1);
		verify(this.feed).events(eq(DISTRICT), eq(LATER), any());
		this.stream.tryEmitNext(told("c", THEN));
		assertThat(isVoid("c")).isTrue();
	}

	@Test
	void a_stream_that_ends_is_followed_again() {
		when(this.feed.events(eq(DISTRICT), any(), any())).thenReturn(Flux.empty()).thenReturn(this.stream.asFlux());
		assertThat(isVoid("a")).isFalse();
		this.time.advanceTimeBy(Duration.ofMinutes(1));
		this.stream.tryEmitNext(told("a", THEN));
		assertThat(isVoid("a")).isTrue();
	}

	private boolean isVoid(String subject) {
		return isVoid(subject, THEN.minusSeconds(1));
	}

	private boolean isVoid(String subject, Instant issuedAt) {
		return this.district.revoked(admission(subject, issuedAt)).block(Duration.ofSeconds(10));
	}

	private static Admission admission(String subject, Instant issuedAt) {
		Viewer viewer = new Viewer("issuer", subject, "app", Set.of(), new RegionCode("621202114"), null, Set.of(),
				Locale.CHINESE);
		return new Admission(viewer, issuedAt, Instant.MAX);
	}

	private static Revocation revoked(String subject, Instant notBefore) {
		return new Revocation(new RevokedParty(RevokedParty.Kind.SUBJECT, subject), notBefore);
	}

	private static RecordedEvent told(String subject, Instant notBefore) {
		SessionRevoked event = new SessionRevoked(DISTRICT, UUID.randomUUID(), revoked(subject, notBefore));
		return new RecordedEvent(DISTRICT, 8, HEAD, event.kind(), DISTRICT, null, event.subjectType(),
				event.subjectId(), null, 0, "administrator", THEN, Map.copyOf(event.facts()));
	}

}
