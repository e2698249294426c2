package org.copperwall.api;

import java.util.List;
import java.util.concurrent.CompletionException;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

import org.copperwall.graph.Outage;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphErrors;
import org.copperwall.graph.GraphFailure;

/// Turns whatever a fetcher throws into the one shape of errors. Nothing passes it: what
/// nobody foresaw is logged under a reference and said no more of.
@Component
class FailureResolver implements DataFetcherExceptionResolver, Ordered {

	private final GraphErrors errors;

	FailureResolver(GraphErrors errors) {
		this.errors = errors;
	}

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
		if (Outage.is(exception)) {
			// Whoever can wait for the database will ask again.
			environment.getGraphQlContext().put(Outage.class, true);
		}
		return Mono.fromSupplier(() -> List.of(this.errors.at(meaning(exception), environment.getLocale(),
				environment.getField().getSourceLocation(), environment.getExecutionStepInfo().getPath().toList())));
	}

	private static Throwable meaning(Throwable exception) {
		return switch (exception) {
			case CompletionException wrapped when wrapped.getCause() != null -> meaning(wrapped.getCause());
			// The database ended a statement that ran too long.
			case QueryTimeoutException _ -> new GraphFailure(ErrorCode.TIMEOUT, "");
			case BindException _, ConversionException _ -> new GraphFailure(ErrorCode.BAD_REQUEST, "");
			case AccessDeniedException _ -> new GraphFailure(ErrorCode.FORBIDDEN, "");
			default -> exception;
		};
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
