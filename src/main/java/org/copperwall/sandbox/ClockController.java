package org.copperwall.sandbox;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The business clock on the wire.
@RestController
@RequestMapping(path = "/sandbox/clock", produces = MediaType.APPLICATION_JSON_VALUE)
@Profile("sandbox")
class ClockController {

	private final ClockService clock;

	ClockController(ClockService clock) {
		this.clock = clock;
	}

	@GetMapping
	ClockAnswer shown() {
		return this.clock.shown();
	}

	@PostMapping
	Mono<ResponseEntity<ClockAnswer>> advance(@RequestBody(required = false) Mono<String> body) {
		return body.defaultIfEmpty("")
			.flatMap(this.clock::advance)
			.map(answer -> ResponseEntity.status(answer.status()).body(answer));
	}

}
