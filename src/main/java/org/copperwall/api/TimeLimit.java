package org.copperwall.api;

import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;

/// Gives up on an answer that takes too long. A stream that has begun may go on for ever.
@Component
class TimeLimit implements WebGraphQlInterceptor {

	private final ApiSettings settings;

	TimeLimit(ApiSettings settings) {
		this.settings = settings;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.timeout(this.settings.timeout(), Mono.error(() -> new GraphFailure(ErrorCode.TIMEOUT, "")));
	}

}
