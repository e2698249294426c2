package org.copperwall.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// One page of a list in Relay's shape. The total is counted only when a client asks for it.
public final class Connection<T> {

	private final List<Edge<T>> edges;

	private final PageInfo pageInfo;

	private final Mono<Long> total;

	private final Function<String, Mono<List<Count>>> counts;

	private final Map<Class<?>, Mono<?>> sums;

	private Connection(List<Edge<T>> edges, PageInfo pageInfo, Mono<Long> total,
			Function<String, Mono<List<Count>>> counts, Map<Class<?>, Mono<?>> sums) {
		this.edges = edges;
		this.pageInfo = pageInfo;
		this.total = total;
		this.counts = counts;
		this.sums = sums;
	}

	/// @param rows the page and, when there is a next one, its first row: what
	/// [Paging#limit] fetched
	public static <T> Connection<T> of(List<T> rows, Paging paging, Function<? super T, PageCursor> cursor,
			Mono<Long> total) {
		return at(rows, paging, row -> cursor.apply(row).text(), total);
	}

	/// The same for a list whose rows have a cursor of their own, such as changes.
	public static <T> Connection<T> at(List<T> rows, Paging paging, Function<? super T, String> cursor,
			Mono<Long> total) {
		boolean more = rows.size() > paging.first();
		List<Edge<T>> edges = rows.stream()
			.limit(paging.first())
			.map(row -> new Edge<T>(cursor.apply(row), row))
			.toList();
		PageInfo pageInfo = new PageInfo(more, paging.after() != null,
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor());
		return new Connection<>(edges, pageInfo, total, by -> Mono.just(List.of()), Map.of());
	}

	/// The same page with a way to count the whole list by one of its properties.
	/// @param how counts by the property of that name
	public Connection<T> countedBy(Function<String, Mono<List<Count>>> how) {
		return new Connection<>(this.edges, this.pageInfo, this.total, how, this.sums);
	}

	/// The same page with what the whole list comes to beside its number of rows, such as
	/// people or yuan. Read once, when a client asks for some of it.
	public <S> Connection<T> summed(Class<S> kind, Mono<S> sum) {
		Map<Class<?>, Mono<?>> more = new HashMap<>(this.sums);
		more.put(kind, sum.cache());
		return new Connection<>(this.edges, this.pageInfo, this.total, this.counts, more);
	}

	/// What the whole list comes to, of the kind given before.
	public <S> Mono<S> sum(Class<S> kind) {
		Mono<?> sum = this.sums.get(kind);
		return sum == null ? Mono.error(() -> new IllegalStateException("a list without " + kind)) : sum.cast(kind);
	}

	/// The whole list counted by one of its properties, for the connection's
	/// `counts(by:)`.
	public Mono<List<Count>> counts(Enum<?> by) {
		return this.counts.apply(by.name());
	}

	public List<Edge<T>> edges() {
		return this.edges;
	}

	public PageInfo pageInfo() {
		return this.pageInfo;
	}

	/// Rows in the whole list, not on this page. A method, not a stored value:
	/// graphql-java calls it only when selected.
	public CompletableFuture<@Nullable Long> totalCount() {
		return this.total.toFuture();
	}

	/// A row and where it stands.
	public record Edge<T>(String cursor, T node) {
	}

	/// Whether there is more, and where this page begins and ends.
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

}
