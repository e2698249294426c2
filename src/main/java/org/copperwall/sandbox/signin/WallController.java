package org.copperwall.sandbox.signin;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// The device flow on the wire: where walls come, and where people let them in.
@RestController
@RequestMapping(OwnOrigin.PATH)
@Profile("sandbox")
class WallController {

	private final WallSignIn signIn;

	WallController(WallSignIn signIn) {
		this.signIn = signIn;
	}

	@PostMapping(path = "/device_authorization", produces = MediaType.APPLICATION_JSON_VALUE)
	Mono<ResponseEntity<DeviceAnswer>> begin(ServerWebExchange exchange) {
		return exchange.getFormData()
			.flatMap((form) -> this.signIn.begun(form, OwnOrigin.of(exchange.getRequest())))
			.map((answer) -> ResponseEntity.status(answer.status()).cacheControl(CacheControl.noStore()).body(answer));
	}

	@GetMapping("/device")
	Mono<ResponseEntity<String>> show(ServerHttpRequest request) {
		return this.signIn.shown(request.getQueryParams(), request.getHeaders());
	}

	@PostMapping("/device")
	Mono<ResponseEntity<String>> choose(ServerWebExchange exchange) {
		ServerHttpRequest request = exchange.getRequest();
		return exchange.getFormData()
			.flatMap((form) -> this.signIn.chosen(form, OwnOrigin.of(request), request.getHeaders()));
	}

}
