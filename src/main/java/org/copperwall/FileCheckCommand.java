package org.copperwall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.AbstractApplicationContext;

import org.copperwall.evidence.storage.FileCheck;
import org.copperwall.evidence.storage.FileCheck.Depth;
import org.copperwall.evidence.storage.FileTally;

/// `--check-files`, or `--check-files=digests`: instead of serving, looks whether all files are there, says so, and ends.
/// Takes the settings of the service, and may run beside it; it writes nothing.
public final class FileCheckCommand {

	private static final String OPTION = "check-files";

	private static final String DIGESTS = "digests";

	/// The check ended without an answer.
	private static final int COULD_NOT = 2;

	/// Nobody waits for these statements, and they may take as long as the files do.
	private static final String PATIENT = "--spring.r2dbc.properties.options=statement_timeout=0";

	private FileCheckCommand() {
	}

	public static boolean isAskedFor(String... arguments) {
		return new DefaultApplicationArguments(arguments).containsOption(OPTION);
	}

	/// @param application what would be started to serve
	/// @return 0 if every file is as it should be, 1 if one is not, 2 if that could not
	/// be
	/// found out
	public static int run(SpringApplication application, String... arguments) {
		Optional<Depth> depth = depth(arguments);
		if (depth.isEmpty()) {
			System.err.println("--" + OPTION + " or --" + OPTION + "=" + DIGESTS + ", nothing else");
			return COULD_NOT;
		}
		application.setWebApplicationType(WebApplicationType.NONE);
		// Only what the check itself asks for is made.
		application.setLazyInitialization(true);
		application.setDefaultProperties(Map.of("spring.flyway.enabled", "false", "logging.level.root", "warn"));
		application.addInitializers(FileCheckCommand::keepStill);
		try (ConfigurableApplicationContext context = application
			.run(Stream.concat(Stream.of(arguments), Stream.of(PATIENT)).toArray(String[]::new))) {
			FileTally tally = context.getBean(FileCheck.class).run(depth.get(), System.out::println).block();
			System.out.println(tally);
			return (tally != null) ? tally.exitCode() : COULD_NOT;
		}
		catch (RuntimeException failed) {
			System.err.println("The files could not be checked: " + failed.getMessage());
			return COULD_NOT;
		}
	}

	/// Nothing starts by itself, and nobody hears that the service is ready: the daily
	/// work is that of those who serve.
	private static void keepStill(ConfigurableApplicationContext context) {
		((BeanDefinitionRegistry) context.getBeanFactory())
			.removeBeanDefinition(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME);
		context.getBeanFactory()
			.registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, new Still());
	}

	private static Optional<Depth> depth(String... arguments) {
		List<String> values = new DefaultApplicationArguments(arguments).getOptionValues(OPTION);
		if (values == null || values.isEmpty()) {
			return Optional.of(Depth.PRESENCE);
		}
		return values.equals(List.of(DIGESTS)) ? Optional.of(Depth.DIGESTS) : Optional.empty();
	}

	/// Starts nothing.
	private static final class Still implements LifecycleProcessor {

		@Override
		public void onRefresh() {
		}

		@Override
		public void onClose() {
		}

		@Override
		public void start() {
		}

		@Override
		public void stop() {
		}

		@Override
		public boolean isRunning() {
			return false;
		}

	}

}
