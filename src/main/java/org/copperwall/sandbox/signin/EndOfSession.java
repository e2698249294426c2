package org.copperwall.sandbox.signin;

import java.net.URI;
import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.copperwall.sandbox.SigningKey;

/// Signs somebody out (OpenID Connect RP-Initiated Logout): what he has can be renewed no more. Only who can show the
/// session's ID token ends it, so no link from elsewhere signs anybody out.
@Service
@Profile("sandbox")
class EndOfSession {

	private final SignInSessions sessions;

	private final SigningKey key;

	private final SignInPages pages;

	EndOfSession(SignInSessions sessions, SigningKey key, SignInPages pages) {
		this.sessions = sessions;
		this.key = key;
		this.pages = pages;
	}

	Mono<ResponseEntity<String>> asked(MultiValueMap<String, String> fields, OwnOrigin own, HttpHeaders headers) {
		Locale locale = SignInWords.language(fields.getFirst("ui_locales"), headers);
		Optional<String> session = session(fields.getFirst("id_token_hint"));
		Optional<URI> goOn = own.own(fields.getFirst("post_logout_redirect_uri"))
			.filter((_) -> session.isPresent() || ScreenClient.ID.equals(fields.getFirst("client_id")));
		ResponseEntity<String> answer = goOn.map((address) -> PageAnswer.to(with(address, fields.getFirst("state"))))
			.orElseGet(() -> PageAnswer.page(HttpStatus.OK, this.pages.note("ended", locale)));
		return Mono.justOrEmpty(session).flatMap(this.sessions::end).thenReturn(answer);
	}

	/// Also from an ID token that is over: people sign out late.
	private Optional<String> session(@Nullable String idToken) {
		return Optional.ofNullable(idToken)
			.flatMap((text) -> this.key.verified(text, JOSEObjectType.JWT))
			.filter((claims) -> claims.getAudience().contains(ScreenClient.ID))
			.flatMap(EndOfSession::sessionOf);
	}

	private static Optional<String> sessionOf(JWTClaimsSet claims) {
		try {
			return Optional.ofNullable(claims.getStringClaim("sid"));
		}
		catch (ParseException foreign) {
			return Optional.empty();
		}
	}

	private static URI with(URI address, @Nullable String state) {
		return (state == null) ? address
				: UriComponentsBuilder.fromUri(address)
					.queryParam("state", "{state}")
					.encode()
					.buildAndExpand(state)
					.toUri();
	}

}
