package org.copperwall.graph;

import java.util.function.Function;

import reactor.core.publisher.Mono;

/// What came of a mutation: accepted with its result, or refused with its reasons.
/// @param <T> the success type of the mutation's union
public sealed interface Outcome<T> {

	/// The change took place.
	record Accepted<T>(T value) implements Outcome<T> {
	}

	/// The change did not take place and left nothing behind.
	record Refused<T>(Refusal refusal) implements Outcome<T> {
	}

	static <T> Outcome<T> accepted(T value) {
		return new Accepted<>(value);
	}

	static <T> Outcome<T> refused(Refusal refusal) {
		return new Refused<>(refusal);
	}

	default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
		return switch (this) {
			case Accepted<T>(T value) -> accepted(change.apply(value));
			case Refused<T>(Refusal refusal) -> refused(refusal);
		};
	}

	/// Goes on with what was accepted, and hands a refusal through.
	default <R> Mono<Outcome<R>> follow(Function<? super T, Mono<R>> next) {
		return switch (this) {
			case Accepted<T>(T value) -> next.apply(value).map(Outcome::accepted);
			case Refused<T>(Refusal refusal) -> Mono.just(refused(refusal));
		};
	}

	/// The member of the GraphQL union that answers the mutation.
	default Object answer() {
		return switch (this) {
			case Accepted<T>(T value) -> (Object) value;
			case Refused<T>(Refusal refusal) -> refusal;
		};
	}

}
