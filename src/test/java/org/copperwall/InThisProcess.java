package org.copperwall;

import java.io.IOException;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.http.client.ReactorResourceFactory;

/// Lets the service run among its tests, more than once at a time.
final class InThisProcess {

	private InThisProcess() {
	}

	static void prepare(ConfigurableApplicationContext context) {
		// Or closing one replica would take the event loops of all others with it.
		ReactorResourceFactory loops = new ReactorResourceFactory();
		loops.setUseGlobalResources(false);
		((GenericApplicationContext) context).registerBean(ReactorResourceFactory.class, () -> loops);
		context.getBeanFactory().registerSingleton("testsApart", new TestsApart());
	}

	/// Configuration and controllers of tests stand in the packages that the service
	/// searches for its own.
	private static final class TestsApart extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader found, MetadataReaderFactory readers) throws IOException {
			return found.getResource().getURL().getPath().contains("/test-classes/");
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof TestsApart;
		}

		@Override
		public int hashCode() {
			return TestsApart.class.hashCode();
		}

	}

}
