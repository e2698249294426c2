package org.copperwall.access;

import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;

import org.copperwall.region.RegionCode;

/// Reads a viewer out of the claims of a token whose signature, issuer, audience and
/// times hold.
final class ViewerClaims {

	private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
		.collect(Collectors.toUnmodifiableMap(Role::name, (role) -> role));

	private ViewerClaims() {
	}

	/// @return empty for a token that does not say who is asking or for which region: it
	/// proves nothing here
	static Optional<Viewer> read(Jwt token) {
		String issuer = text(token, "iss");
		String subject = text(token, "sub");
		Optional<RegionCode> region = Optional.ofNullable(text(token, "region")).flatMap(RegionCode::parse);
		if (issuer == null || subject == null || region.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Viewer(issuer, subject, client(token), roles(token), region.get(),
				text(token, "department"), scopes(token), Locale.CHINESE));
	}

	/// As the token itself says it. The decoder cannot be asked: in place of a time that
	/// is missing it puts one right before the end, and such a token would outlive every
	/// revocation. One that was renewed counts from when its person signed in
	/// (`auth_time`): else a session that was revoked would go on with the next token its
	/// issuer gives it.
	static @Nullable Instant countsFrom(Jwt token) {
		try {
			JWTClaimsSet claims = JWTParser.parse(token.getTokenValue()).getJWTClaimsSet();
			Instant issued = instant(claims.getIssueTime());
			Instant signedIn = instant(claims.getDateClaim("auth_time"));
			return (issued != null && signedIn != null && signedIn.isBefore(issued)) ? signedIn : issued;
		}
		catch (ParseException unreadable) {
			return null;
		}
	}

	private static @Nullable Instant instant(@Nullable Date date) {
		return (date != null) ? date.toInstant() : null;
	}

	private static @Nullable String client(Jwt token) {
		String party = text(token, "azp");
		return (party != null) ? party : text(token, "client_id");
	}

	/// Roles nobody here knows are left out: an issuer also serves others.
	private static Set<Role> roles(Jwt token) {
		Set<Role> known = EnumSet.noneOf(Role.class);
		Stream.concat(words(token.getClaims().get("roles")), words(realmRoles(token))).forEach((name) -> {
			Role role = ROLES.get(name);
			if (role != null) {
				known.add(role);
			}
		});
		return known;
	}

	/// Where Keycloak puts them.
	private static @Nullable Object realmRoles(Jwt token) {
		return (token.getClaims().get("realm_access") instanceof Map<?, ?> access) ? access.get("roles") : null;
	}

	private static Set<String> scopes(Jwt token) {
		Object claim = token.getClaims().getOrDefault("scope", token.getClaims().get("scp"));
		Stream<String> scopes = (claim instanceof String joined) ? Stream.of(joined.split(" ", -1)) : words(claim);
		return scopes.filter((scope) -> !scope.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Stream<String> words(@Nullable Object claim) {
		Collection<?> values = (claim instanceof Collection<?> collection) ? collection : List.of();
		return values.stream().filter(String.class::isInstance).map(String.class::cast);
	}

	private static @Nullable String text(Jwt token, String claim) {
		return (token.getClaims().get(claim) instanceof String text && !text.isBlank()) ? text : null;
	}

}
