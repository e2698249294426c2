package org.copperwall.access;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

/// Puts the viewer into the context of every execution, whichever way the request came;
/// without one nothing is executed.
@Component
public class ViewerInterceptor implements WebGraphQlInterceptor, Ordered {

	/// The key of the viewer, in a request's attributes and in the GraphQL context.
	public static final String VIEWER = "viewer";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return viewer(request)
			.switchIfEmpty(Mono.error(() -> new GraphFailure(ErrorCode.UNAUTHENTICATED, "token.missing")))
			.flatMap((viewer) -> {
				request.configureExecutionInput((input, builder) -> builder.locale(viewer.locale())
					.graphQLContext((context) -> context.of(VIEWER, viewer))
					.build());
				return chain.next(request);
			});
	}

	/// Sockets and streams hold their viewer themselves; a plain request has him in the
	/// security context.
	private static Mono<Viewer> viewer(WebGraphQlRequest request) {
		if (request.getAttributes().get(VIEWER) instanceof Viewer viewer) {
			return Mono.just(viewer);
		}
		return ReactiveSecurityContextHolder.getContext()
			.mapNotNull(SecurityContext::getAuthentication)
			.ofType(ViewerAuthentication.class)
			.map(ViewerAuthentication::getPrincipal);
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
