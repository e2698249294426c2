package org.copperwall;

import java.io.IOException;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/// Keeps the controllers and configurations of one test out of the service that another starts: they lie in the packages
/// that the service looks through for its own. Spring finds this by `META-INF/spring.factories`.
class TestsAreNoBeans implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("testsAreNoBeans", new OfTests());
	}

	private static final class OfTests extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
			return reader.getResource().getURL().getPath().contains("/test-classes/");
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof OfTests;
		}

		@Override
		public int hashCode() {
			return OfTests.class.hashCode();
		}

	}

}
