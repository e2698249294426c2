package org.copperwall.sandbox;

import com.nimbusds.jose.JOSEException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;

/// What the sandbox puts in the place of production's parts: its clock and its token issuer's key.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class SandboxBeans {

	@Bean
	MovableClock clock() {
		return new MovableClock();
	}

	/// Tokens are asked for by those who have none.
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityWebFilterChain sandboxIsOpen(ServerHttpSecurity http) {
		return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/sandbox/**"))
			.authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
			.csrf(ServerHttpSecurity.CsrfSpec::disable)
			.build();
	}

	@Bean
	ReactiveJwtDecoder jwtDecoder(SigningKey signingKey, @Value("${copperwall.token.issuer}") String issuer,
			@Value("${copperwall.token.audience}") String audience) throws JOSEException {
		NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withPublicKey(signingKey.key().toRSAPublicKey())
			.build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(issuer),
				new JwtClaimValidator<java.util.List<String>>(JwtClaimNames.AUD,
						named -> named != null && named.contains(audience))));
		return decoder;
	}

}
