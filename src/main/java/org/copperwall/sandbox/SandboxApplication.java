package org.copperwall.sandbox;

import java.io.IOException;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import org.copperwall.CopperwallApplication;
import org.copperwall.FileCheckCommand;
import org.copperwall.StartRefused;

/// Starts Copperwall with everything it needs on this machine: the service of production, on a database of its own.
public final class SandboxApplication {

	private static final Logger logger = LoggerFactory.getLogger(SandboxApplication.class);

	private SandboxApplication() {
	}

	public static void main(String[] arguments) {
		if (DemonstrationCommand.isAskedFor(arguments)) {
			DemonstrationCommand.run(arguments);
			return;
		}
		SpringApplication application = new SpringApplication(CopperwallApplication.class);
		application.setAdditionalProfiles("sandbox");
		application.addInitializers(SandboxApplication::enterDatabase);
		if (FileCheckCommand.isAskedFor(arguments)) {
			System.exit(FileCheckCommand.run(application, arguments));
		}
		application.run(arguments);
	}

	private static void enterDatabase(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		SandboxSettings settings = Binder.get(environment).bindOrCreate("copperwall.sandbox", SandboxSettings.class);
		try {
			LocalDatabase database = LocalDatabase.enter(SandboxFolder.at(settings.directory()), settings,
					LocalDatabase.DURABLE);
			SpringApplication.getShutdownHandlers().add(() -> leave(database));
			environment.getPropertySources().addFirst(propertiesOf(database.access()));
		}
		catch (IOException failed) {
			logger.debug("No database", failed);
			throw new StartRefused("The sandbox has no database: " + failed.getMessage(),
					"Mend that, or choose another folder with --copperwall.sandbox.directory=…; for data worth keeping,"
							+ " run copperwall.jar on a PostgreSQL of your own.");
		}
	}

	private static MapPropertySource propertiesOf(LocalAccess access) {
		return new MapPropertySource("sandbox database",
				Map.of("spring.r2dbc.url", access.r2dbcUrl(LocalAccess.DATABASE), "spring.r2dbc.username",
						LocalAccess.USER, "spring.r2dbc.password", access.password(),
						"spring.r2dbc.properties.applicationName", LocalAccess.SESSION_NAME, "spring.flyway.url",
						access.jdbcUrl(LocalAccess.DATABASE), "spring.flyway.user", LocalAccess.USER,
						"spring.flyway.password", access.password()));
	}

	private static void leave(LocalDatabase database) {
		try {
			database.leave();
		}
		catch (IOException failed) {
			logger.warn("PostgreSQL may still be running; the next start will find it", failed);
		}
	}

}
