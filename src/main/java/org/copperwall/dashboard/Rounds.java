package org.copperwall.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// At most one computation at a time for each key, however many ask. Who asks while one runs is not given its result, which
/// may be older than his question, but shares the next one with everybody else who came meanwhile.
final class Rounds<K, V> {

	private final Map<K, Round<V>> running = new HashMap<>();

	private final Function<K, Mono<V>> compute;

	/// @param compute must terminate: until then everybody who asks for the same key
	/// waits
	Rounds(Function<K, Mono<V>> compute) {
		this.compute = compute;
	}

	/// A result of what was there when this was subscribed to, or later.
	Mono<V> join(K key) {
		return Mono.defer(() -> joined(key).result);
	}

	private synchronized Round<V> joined(K key) {
		Round<V> current = this.running.get(key);
		if (current == null) {
			Round<V> first = new Round<>(round(key));
			this.running.put(key, first);
			return first;
		}
		Round<V> next = current.next;
		if (next == null) {
			next = new Round<>(current.result.onErrorComplete().then(round(key)));
			current.next = next;
		}
		return next;
	}

	private Mono<V> round(K key) {
		return Mono.defer(() -> this.compute.apply(key)).doOnTerminate(() -> finish(key));
	}

	private synchronized void finish(K key) {
		Round<V> finished = this.running.remove(key);
		if (finished != null && finished.next != null) {
			this.running.put(key, finished.next);
		}
	}

	private static final class Round<V> {

		/// Goes on to its end even when nobody waits for it any more.
		private final Mono<V> result;

		private @Nullable Round<V> next;

		Round(Mono<V> result) {
			this.result = result.cache();
		}

	}

}
