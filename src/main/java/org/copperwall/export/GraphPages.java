package org.copperwall.export;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerInterceptor;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Reads a list the way everybody does: a document of the graph, executed for the viewer who asked, under the same rules of
/// access, with the same masks and within the same limits. Nothing can leave through an export that its asker could not read.
@Component
class GraphPages {

	private static final Logger log = LoggerFactory.getLogger(GraphPages.class);

	private static final URI GRAPH = URI.create("/graphql");

	private final ObjectProvider<WebGraphQlHandler> handler;

	/// @param handler asked later: it answers this room's own fields, too
	GraphPages(ObjectProvider<WebGraphQlHandler> handler) {
		this.handler = handler;
	}

	/// A page of a list.
	/// @param rows as the graph answers them
	/// @param after where the next page begins; absent behind the last one
	record Page(List<Map<?, ?>> rows, @Nullable String after) {
	}

	/// Rows in the whole list.
	/// @return fails with [Unreadable] for whatever the graph answers with an error
	Mono<Long> count(ListDocument document, Wanted wanted, Viewer viewer) {
		return ask(document.count(), variables(wanted), viewer)
			.map(answer -> number(object(answer, document.field()), "totalCount"));
	}

	/// @param after where the page begins; at the beginning of the list without it
	/// @return fails with [Unreadable] for whatever the graph answers with an error
	Mono<Page> page(ListDocument document, Wanted wanted, Viewer viewer, int first, @Nullable String after) {
		Map<String, Object> variables = variables(wanted);
		variables.put("first", first);
		if (wanted.orderBy() != null) {
			variables.put("orderBy", wanted.orderBy());
		}
		if (after != null) {
			variables.put("after", after);
		}
		return ask(document.page(), variables, viewer).map(answer -> page(object(answer, document.field())));
	}

	private static Map<String, Object> variables(Wanted wanted) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("regionCode", wanted.regionCode().value());
		variables.put("filter", wanted.filter());
		return variables;
	}

	private Mono<Map<?, ?>> ask(String document, Map<String, Object> variables, Viewer viewer) {
		Map<String, Object> body = Map.of("query", document, "variables", variables);
		return Mono
			.defer(() -> this.handler.getObject()
				.handleRequest(new WebGraphQlRequest(GRAPH, HttpHeaders.EMPTY, null, null,
						Map.of(ViewerInterceptor.VIEWER, viewer), body, UUID.randomUUID().toString(), viewer.locale())))
			.onErrorMap(GraphFailure.class, failure -> new Unreadable(failure.code() == ErrorCode.TIMEOUT))
			.map(response -> whole(response.getExecutionResult()));
	}

	/// A row with a hole in it must not get into a file: there nobody sees the error
	/// beside it.
	private static Map<?, ?> whole(ExecutionResult result) {
		if (!result.getErrors().isEmpty()) {
			log.warn("A page of an export could not be read: {}", result.getErrors().getFirst());
			throw new Unreadable(result.getErrors().stream().allMatch(GraphPages::isPassing));
		}
		return Optional.ofNullable(result.<Map<?, ?>>getData()).orElseThrow(() -> new Unreadable(false));
	}

	private static boolean isPassing(GraphQLError error) {
		Object code = error.getExtensions() == null ? null : error.getExtensions().get("code");
		return ErrorCode.TIMEOUT.name().equals(String.valueOf(code));
	}

	private static Page page(Map<?, ?> connection) {
		List<Map<?, ?>> rows = list(connection, "edges").stream()
			.<Map<?, ?>>map(edge -> object((Map<?, ?>) edge, "node"))
			.toList();
		Map<?, ?> info = object(connection, "pageInfo");
		boolean more = Boolean.TRUE.equals(info.get("hasNextPage"));
		return new Page(rows, more ? String.valueOf(info.get("endCursor")) : null);
	}

	private static Map<?, ?> object(Map<?, ?> parent, String field) {
		return parent.get(field) instanceof Map<?, ?> object ? object : Map.of();
	}

	private static List<?> list(Map<?, ?> parent, String field) {
		return parent.get(field) instanceof List<?> list ? list : List.of();
	}

	private static long number(Map<?, ?> parent, String field) {
		return parent.get(field) instanceof Number number ? number.longValue() : 0;
	}

}
