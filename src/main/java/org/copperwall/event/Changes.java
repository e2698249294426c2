package org.copperwall.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import io.r2dbc.spi.R2dbcException;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.RegionCode;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// The way of every change: one transaction that takes the request key first, does the work, appends what happened last,
/// and commits; then the feed is woken. A refusal rolls everything back, its request key too.
@Component
public class Changes {

	private static final int DEADLOCK_RETRIES = 5;

	private static final Duration DEADLOCK_BACKOFF = Duration.ofMillis(5);

	/// Deadlock and serialization failure: the database chose this one to give way,
	/// nothing of it remains.
	private static final List<String> GIVE_WAY = List.of("40P01", "40001");

	private static final String UNIQUE_VIOLATION = "23505";

	private final EventStore store;

	private final EventFeed feed;

	private final Seal seal;

	private final Clock clock;

	private final TransactionalOperator transaction;

	Changes(EventStore store, EventFeed feed, Seal seal, Clock clock, ReactiveTransactionManager transactions) {
		this.store = store;
		this.feed = feed;
		this.seal = seal;
		this.clock = clock;
		this.transaction = TransactionalOperator.create(transactions);
	}

	/// Does a mutation once, however often it is sent.
	/// @param input the whole input: the same request id with other content is refused
	/// @param work lock, decide, save; the events of its effect are appended behind it
	/// @param again finds the result of an earlier run by its ids, under today's access
	public <T> Mono<Outcome<T>> once(Viewer viewer, UUID requestId, String mutation, Object input,
			Supplier<Mono<Outcome<Effect<T>>>> work, Function<Map<String, UUID>, Mono<T>> again) {
		RequestKey key = RequestKey.of(viewer, requestId);
		byte[] digest = this.seal.digest("request", RequestKey.canonical(input));
		return this.transaction
			.execute(status -> this.store.takeKey(key, mutation, digest, this.clock.instant())
				.flatMap(taken -> taken ? perform(key, viewer, work, status) : repeat(key, mutation, digest, again)))
			.single()
			.retryWhen(Retry.backoff(DEADLOCK_RETRIES, DEADLOCK_BACKOFF).filter(Changes::gaveWay))
			.onErrorResume(Changes::isDuplicate,
					duplicate -> Mono.just(Outcome.refused(Refusal.of(RefusalCode.DUPLICATE, "", "duplicate"))))
			.doOnNext(outcome -> this.feed.wake(viewer.region().district()));
	}

	/// A change the service makes by itself, such as recording what became overdue. No
	/// request key: the work must find
	/// nothing left to do when it runs twice.
	/// @return how many events were appended
	public Mono<Integer> byService(RegionCode district, String actor, Supplier<Mono<List<DomainEvent>>> work) {
		return this.transaction
			.execute(status -> work.get()
				.flatMap(events -> append(actor, events).thenReturn(events.size()))
				.defaultIfEmpty(0))
			.single()
			.retryWhen(Retry.backoff(DEADLOCK_RETRIES, DEADLOCK_BACKOFF).filter(Changes::gaveWay))
			.doOnNext(events -> this.feed.wake(district));
	}

	/// Request keys older than this are forgotten: nobody repeats a request after so
	/// long.
	public Mono<Long> forgetRequestKeysBefore(Instant before) {
		return this.store.forgetKeys(before);
	}

	private <T> Mono<Outcome<T>> perform(RequestKey key, Viewer viewer, Supplier<Mono<Outcome<Effect<T>>>> work,
			ReactiveTransaction status) {
		return work.get().flatMap(outcome -> switch (outcome) {
			case Outcome.Refused<Effect<T>>(Refusal refusal) -> {
				status.setRollbackOnly();
				yield Mono.just(Outcome.<T>refused(refusal));
			}
			case Outcome.Accepted<Effect<T>>(Effect<T> effect) -> this.store.keepResult(key, effect.ids())
				.then(append(viewer.subject(), effect.events()))
				.thenReturn(Outcome.accepted(effect.value()));
		});
	}

	private <T> Mono<Outcome<T>> repeat(RequestKey key, String mutation, byte[] digest,
			Function<Map<String, UUID>, Mono<T>> again) {
		return this.store.keptKey(key, mutation, digest)
			.flatMap(kept -> kept.same() ? again.apply(kept.ids()).map(Outcome::accepted) : Mono
				.just(Outcome.refused(Refusal.of(RefusalCode.REQUEST_KEY_REUSED, "requestId", "requestKey.reused"))));
	}

	private Mono<Void> append(String actor, List<? extends DomainEvent> events) {
		if (events.isEmpty()) {
			return Mono.empty();
		}
		RegionCode district = events.getFirst().region().district();
		if (events.stream().anyMatch(event -> !event.region().district().equals(district))) {
			return Mono.error(new IllegalStateException("one district per transaction"));
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		return this.store.append(district, events.stream().map(event -> Payload.write(event, actor, now)).toList())
			.then();
	}

	private static boolean gaveWay(Throwable failure) {
		return GIVE_WAY.contains(sqlState(failure));
	}

	private static boolean isDuplicate(Throwable failure) {
		return UNIQUE_VIOLATION.equals(sqlState(failure));
	}

	private static String sqlState(Throwable failure) {
		Throwable cause = failure instanceof DataAccessException && failure.getCause() != null ? failure.getCause()
				: failure;
		return cause instanceof R2dbcException database && database.getSqlState() != null ? database.getSqlState() : "";
	}

}
