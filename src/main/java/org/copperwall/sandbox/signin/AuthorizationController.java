package org.copperwall.sandbox.signin;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// The authorization endpoint, and the end of a session.
@RestController
@RequestMapping(OwnOrigin.PATH)
@Profile("sandbox")
class AuthorizationController {

	private final Authorization authorization;

	private final EndOfSession end;

	AuthorizationController(Authorization authorization, EndOfSession end) {
		this.authorization = authorization;
		this.end = end;
	}

	@GetMapping("/authorize")
	ResponseEntity<String> begin(ServerHttpRequest request) {
		return this.authorization.begun(request.getQueryParams(), OwnOrigin.of(request), request.getHeaders());
	}

	@PostMapping("/authorize")
	Mono<ResponseEntity<String>> choose(ServerWebExchange exchange) {
		ServerHttpRequest request = exchange.getRequest();
		return exchange.getFormData()
			.map((form) -> this.authorization.chosen(form, OwnOrigin.of(request), request.getHeaders()));
	}

	@GetMapping("/end-session")
	Mono<ResponseEntity<String>> endByLink(ServerHttpRequest request) {
		return this.end.asked(request.getQueryParams(), OwnOrigin.of(request), request.getHeaders());
	}

	@PostMapping("/end-session")
	Mono<ResponseEntity<String>> endByForm(ServerWebExchange exchange) {
		ServerHttpRequest request = exchange.getRequest();
		return exchange.getFormData()
			.flatMap((form) -> this.end.asked(form, OwnOrigin.of(request), request.getHeaders()));
	}

}
