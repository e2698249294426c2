package org.copperwall.sandbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// All ways to get a token, by what `grant_type` calls them.
@Component
@Profile("sandbox")
class TokenEndpoint {

	private final Map<String, TokenGrant> byType;

	TokenEndpoint(List<TokenGrant> grants) {
		this.byType = new TreeMap<>(grants.stream().collect(Collectors.toMap(TokenGrant::type, Function.identity())));
	}

	/// Answers a request for a token.
	/// @param form the fields of the request
	/// @param authorization the `Authorization` header
	Mono<TokenAnswer> answer(MultiValueMap<String, String> form, @Nullable String authorization) {
		if (form.values().stream().anyMatch((values) -> values.size() > 1)) {
			return Mono.just(TokenAnswer.Refused.invalidRequest("a field is given more than once"));
		}
		String type = form.getFirst("grant_type");
		if (type == null) {
			return Mono.just(TokenAnswer.Refused.invalidRequest("grant_type is missing"));
		}
		TokenGrant grant = this.byType.get(type);
		return (grant != null) ? grant.answer(form, authorization)
				: Mono.just(TokenAnswer.Refused.unsupportedGrant(this.byType.keySet()));
	}

}
