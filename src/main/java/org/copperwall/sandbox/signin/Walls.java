package org.copperwall.sandbox.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

import org.copperwall.access.TokenClock;
import org.copperwall.sandbox.Persona;

/// Walls come, wait, and are let in or sent away.
@Service
@Profile("sandbox")
class Walls {

	/// Consonants, so that no code spells a word; none that is easily taken for another
	/// (RFC 8628, 6.1).
	private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

	private static final int CODE_LENGTH = 8;

	private final SecureRandom random = new SecureRandom();

	private final WallStore store;

	private final TokenClock clock;

	private final SignInSettings settings;

	Walls(WallStore store, TokenClock clock, SignInSettings settings) {
		this.store = store;
		this.clock = clock;
		this.settings = settings;
	}

	/// What a wall is given when it comes.
	/// @param deviceCode what it asks with
	/// @param userCode what it shows
	record Entered(String deviceCode, String userCode) {
	}

	/// @return empty if too many wait already
	Mono<Entered> enter(String scope) {
		byte[] secret = new byte[32];
		this.random.nextBytes(secret);
		Entered entered = new Entered(Base64.getUrlEncoder().withoutPadding().encodeToString(secret), userCode());
		Instant now = this.clock.now();
		Wall wall = new Wall(entered.userCode(), scope, Wall.Status.PENDING, Optional.empty(), Optional.empty(),
				now.plus(this.settings.deviceLife()), false);
		return this.store
			.enter(digest(entered.deviceCode()), wall, this.settings.deviceInterval(), this.settings.devices(), now)
			.flatMap((room) -> room ? Mono.just(entered) : Mono.empty());
	}

	/// @param entered as somebody typed it
	/// @return empty for a code that no wall shows now
	Mono<Wall> waiting(String entered) {
		return this.store.waiting(normal(entered)).filter((wall) -> !wall.isOver(this.clock.now()));
	}

	/// Lets it in as somebody.
	/// @return whether it was still waiting
	Mono<Boolean> letIn(String entered, Persona persona) {
		return decide(entered, persona);
	}

	/// Sends it away.
	/// @return whether it was still waiting
	Mono<Boolean> sendAway(String entered) {
		return decide(entered, null);
	}

	private Mono<Boolean> decide(String entered, @Nullable Persona persona) {
		return this.store.decide(normal(entered), persona, this.clock.now());
	}

	/// What a wall hears that asks how things stand.
	Mono<WallAnswer> ask(String deviceCode) {
		byte[] digest = digest(deviceCode);
		Instant now = this.clock.now();
		return this.store.poll(digest, now).flatMap((wall) -> switch (wall.status()) {
			case DENIED -> this.store.leave(digest).thenReturn(new WallAnswer.SentAway());
			case APPROVED -> letIn(digest, wall);
			case PENDING -> Mono.just(wall.isOver(now) ? new WallAnswer.Over()
					: wall.hurried() ? new WallAnswer.TooOften() : new WallAnswer.NotYet());
		}).defaultIfEmpty(new WallAnswer.Unknown());
	}

	private Mono<WallAnswer> letIn(byte[] digest, Wall wall) {
		Instant now = this.clock.now();
		if (wall.isOver(now) || wall.persona().isEmpty()) {
			return Mono.just(new WallAnswer.Over());
		}
		SignedIn signedIn = new SignedIn(UUID.randomUUID().toString(), wall.persona().get(),
				wall.decidedAt().orElse(now), wall.scope(), "");
		return this.store.leave(digest)
			.map((first) -> first ? new WallAnswer.LetIn(signedIn) : new WallAnswer.Unknown());
	}

	/// Small letters, blanks and dashes are how people type.
	static String normal(String entered) {
		return entered.toUpperCase(Locale.ROOT)
			.codePoints()
			.filter((letter) -> LETTERS.indexOf(letter) >= 0)
			.limit(CODE_LENGTH + 1L)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	/// As it is shown: in two halves.
	static String shown(String userCode) {
		return userCode.substring(0, CODE_LENGTH / 2) + "-" + userCode.substring(CODE_LENGTH / 2);
	}

	private String userCode() {
		return this.random.ints(CODE_LENGTH, 0, LETTERS.length())
			.mapToObj((place) -> LETTERS.substring(place, place + 1))
			.collect(Collectors.joining());
	}

	private static byte[] digest(String deviceCode) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(deviceCode.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
