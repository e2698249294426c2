package org.copperwall.sandbox;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.util.MultiValueMap;

/// One way to get a token at the token endpoint.
public interface TokenGrant {

	/// What `grant_type` calls it.
	String type();

	/// @param form the fields of the request, none of them given twice
	/// @param authorization the `Authorization` header
	Mono<TokenAnswer> answer(MultiValueMap<String, String> form, @Nullable String authorization);

}
