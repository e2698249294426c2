package org.copperwall;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/// Turns the operator's few variables into the settings of the parts, and refuses to start on half of them.
class ProductionEnvironment implements EnvironmentPostProcessor, Ordered {

	private static final String SANDBOX = "org.copperwall.sandbox.SandboxApplication";

	private static final String TOKENS = "spring.security.oauth2.resourceserver.jwt.";

	/// After the configuration files.
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.acceptsProfiles(Profiles.of("sandbox"))) {
			refuseWithoutSandbox();
		}
		else {
			// Last: whoever sets one of the parts himself, such as another user for
			// migrations, knows why.
			environment.getPropertySources()
				.addLast(new MapPropertySource("production", settings(ProductionSettings.read(environment))));
		}
	}

	private static Map<String, Object> settings(ProductionSettings settings) {
		Map<String, Object> parts = new HashMap<>(settings.storage());
		parts.putAll(Map.of("spring.r2dbc.url", settings.database().r2dbcUrl(), "spring.r2dbc.username",
				settings.user(), "spring.r2dbc.password", settings.password(), "spring.flyway.url",
				settings.database().jdbcUrl(), "spring.flyway.user", settings.user(), "spring.flyway.password",
				settings.password(), TOKENS + "issuer-uri", settings.issuer(), TOKENS + "audiences",
				settings.audience(), "copperwall.keyset.file", settings.keyset().toString(), "copperwall.screen.issuer",
				settings.issuer()));
		return parts;
	}

	private static void refuseWithoutSandbox() {
		if (!ClassUtils.isPresent(SANDBOX, ProductionEnvironment.class.getClassLoader())) {
			throw new StartRefused("This is the jar of production: it holds no sandbox.",
					"Start copperwall-sandbox.jar for one, or leave the profile `sandbox` away.");
		}
	}

}
