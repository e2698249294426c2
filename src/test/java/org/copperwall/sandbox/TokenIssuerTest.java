package org.copperwall.sandbox;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

import org.copperwall.SandboxService;

import static org.assertj.core.api.Assertions.assertThat;

class TokenIssuerTest {

	private static SandboxService service;

	@BeforeAll
	static void start() {
		service = SandboxService.start();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void a_token_names_its_persona() {
		Jwt token = service.bean(ReactiveJwtDecoder.class).decode(service.tokenOf("education")).block();
		assertThat(token.getClaims())
			.containsAllEntriesOf(Map.of("roles", List.of("DEPARTMENT_OFFICER"), "region", "621202", "department",
					"EDUCATION", "client_id", "education", "azp", "education", "aud", List.of("copperwall")))
			.containsKeys("iss", "sub", "name", "scope", "iat", "exp");
		assertThat(token.getExpiresAt()).isEqualTo(token.getIssuedAt().plusSeconds(3600));
	}

}
