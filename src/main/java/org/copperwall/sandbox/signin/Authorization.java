package org.copperwall.sandbox.signin;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.copperwall.access.TokenClock;
import org.copperwall.sandbox.Persona;
import org.copperwall.sandbox.TokenIssuer;
import org.copperwall.sandbox.signin.AuthorizationRequest.Read;

/// Signs a browser in: shows who may be chosen, and sends it back with a code for whom was.
@Service
@Profile("sandbox")
class Authorization {

	private final SignInPages pages;

	private final Tickets tickets;

	private final TokenIssuer issuer;

	private final TokenClock clock;

	Authorization(SignInPages pages, Tickets tickets, TokenIssuer issuer, TokenClock clock) {
		this.pages = pages;
		this.tickets = tickets;
		this.issuer = issuer;
		this.clock = clock;
	}

	ResponseEntity<String> begun(MultiValueMap<String, String> fields, OwnOrigin own, HttpHeaders headers) {
		Locale locale = SignInWords.language(fields.getFirst("ui_locales"), headers);
		return switch (AuthorizationRequest.read(fields, own)) {
			case Read.Good good -> hinted(fields).map((persona) -> answered(good.request(), persona))
				.orElseGet(() -> PageAnswer.page(HttpStatus.OK, this.pages.choose(good.request(), locale)));
			case Read.Bad bad -> back(bad);
			case Read.Untrusted untrusted -> untrusted(untrusted.word(), locale);
		};
	}

	/// A client that knows already who it is need not ask: nobody has anything to prove
	/// here.
	private static Optional<String> hinted(MultiValueMap<String, String> fields) {
		return Optional.ofNullable(fields.getFirst("login_hint"))
			.filter((hint) -> fields.getFirst("prompt") == null && Persona.named(hint).isPresent());
	}

	/// @param fields the request once more, and who was chosen: nobody for one who would
	/// rather not
	ResponseEntity<String> chosen(MultiValueMap<String, String> fields, OwnOrigin own, HttpHeaders headers) {
		Locale locale = SignInWords.language(fields.getFirst("ui_locales"), headers);
		if (!own.isSender(headers)) {
			return PageAnswer.page(HttpStatus.FORBIDDEN, this.pages.note("untrusted.sender", locale));
		}
		return switch (AuthorizationRequest.read(fields, own)) {
			case Read.Good good -> answered(good.request(), fields.getFirst("persona"));
			case Read.Bad bad -> back(bad);
			case Read.Untrusted untrusted -> untrusted(untrusted.word(), locale);
		};
	}

	private ResponseEntity<String> answered(AuthorizationRequest request, @Nullable String chosen) {
		Optional<Persona> persona = Optional.ofNullable(chosen).flatMap(Persona::named);
		if (persona.isEmpty()) {
			return back(new Read.Bad(request.redirectUri(), request.state(), "access_denied", "nobody was chosen"));
		}
		Instant now = this.clock.now();
		SignedIn signedIn = new SignedIn(UUID.randomUUID().toString(), persona.get(), now, request.scope(),
				request.nonce());
		String code = this.tickets.code(signedIn, request.redirectUri().toString(), request.challenge());
		return PageAnswer
			.to(returning(request.redirectUri(), request.state()).queryParam("code", code).build(true).toUri());
	}

	private ResponseEntity<String> back(Read.Bad bad) {
		return PageAnswer.to(returning(bad.redirectUri(), bad.state()).queryParam("error", bad.error())
			.queryParam("error_description", encoded(bad.description()))
			.build(true)
			.toUri());
	}

	/// Says who answers, so that a client of several issuers is not led astray (RFC
	/// 9207).
	private UriComponentsBuilder returning(URI address, @Nullable String state) {
		UriComponentsBuilder back = UriComponentsBuilder.fromUri(address)
			.queryParam("iss", encoded(this.issuer.name()));
		return (state != null) ? back.queryParam("state", encoded(state)) : back;
	}

	private static String encoded(String text) {
		return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
	}

	private ResponseEntity<String> untrusted(String word, Locale locale) {
		return PageAnswer.page(HttpStatus.BAD_REQUEST, this.pages.note(word, locale));
	}

}
