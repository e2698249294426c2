package org.copperwall.sandbox.signin;

import java.util.Locale;
import java.util.Optional;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;

import org.copperwall.sandbox.Persona;
import org.copperwall.sandbox.TokenAnswer;

/// Signs a wall in from somebody's telephone or desk.
@Service
@Profile("sandbox")
class WallSignIn {

	private final Walls walls;

	private final SignInPages pages;

	private final SignInSettings settings;

	WallSignIn(Walls walls, SignInPages pages, SignInSettings settings) {
		this.walls = walls;
		this.pages = pages;
		this.settings = settings;
	}

	Mono<DeviceAnswer> begun(MultiValueMap<String, String> form, OwnOrigin own) {
		Optional<TokenAnswer> refusal = ScreenClient.refusal(form);
		String scope = form.getFirst("scope");
		if (refusal.isPresent() || !ScreenClient.isScope(scope)) {
			return Mono.just(new DeviceAnswer.Refused(
					refusal.orElseGet(() -> new TokenAnswer.Refused(400, "invalid_scope", "scope is none"))));
		}
		return this.walls.enter((scope != null) ? scope : ScreenClient.OPEN_ID)
			.<DeviceAnswer>map((entered) -> DeviceAnswer.Begun.of(entered, own.base() + "/device", this.settings))
			.defaultIfEmpty(new DeviceAnswer.Refused(
					new TokenAnswer.Refused(503, "temporarily_unavailable", "too many walls wait already")));
	}

	Mono<ResponseEntity<String>> shown(MultiValueMap<String, String> fields, HttpHeaders headers) {
		Locale locale = SignInWords.language(fields.getFirst("ui_locales"), headers);
		String entered = fields.getFirst("user_code");
		if (entered == null || entered.isBlank()) {
			return Mono.just(PageAnswer.page(HttpStatus.OK, this.pages.enterCode("", locale)));
		}
		return this.walls.waiting(entered)
			.map((wall) -> PageAnswer.page(HttpStatus.OK, this.pages.chooseForWall(wall, locale)))
			.defaultIfEmpty(unknown(entered, locale));
	}

	/// @param form the code, and who was chosen: nobody to send the wall away
	Mono<ResponseEntity<String>> chosen(MultiValueMap<String, String> form, OwnOrigin own, HttpHeaders headers) {
		Locale locale = SignInWords.language(form.getFirst("ui_locales"), headers);
		if (!own.isSender(headers)) {
			return Mono.just(PageAnswer.page(HttpStatus.FORBIDDEN, this.pages.note("untrusted.sender", locale)));
		}
		String entered = String.valueOf(form.getFirst("user_code"));
		Optional<Persona> persona = Optional.ofNullable(form.getFirst("persona")).flatMap(Persona::named);
		return persona.map((chosen) -> this.walls.letIn(entered, chosen))
			.orElseGet(() -> this.walls.sendAway(entered))
			.map((waited) -> waited
					? PageAnswer.page(HttpStatus.OK,
							this.pages.note(persona.isPresent() ? "wall.done" : "wall.refused", locale))
					: unknown(entered, locale));
	}

	private ResponseEntity<String> unknown(String entered, Locale locale) {
		return PageAnswer.page(HttpStatus.BAD_REQUEST, this.pages.enterCode(entered, locale));
	}

}
