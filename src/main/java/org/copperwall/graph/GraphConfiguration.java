package org.copperwall.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// Wires the shared scalars, and the sentences of every room.
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	private static final String CHINESE = "_zh.properties";

	@Bean
	RuntimeWiringConfigurer sharedScalars() {
		return wiring -> Scalars.all().forEach(wiring::scalar);
	}

	@Bean
	Limit pageRows() {
		return new Limit("pageRows", Paging.MOST_ROWS, "rows");
	}

	/// One bundle a room, found by its place, so that a new room has nothing to register.
	@Bean
	MessageSource messageSource() throws IOException {
		Resource[] bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + CHINESE);
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasenames(Arrays.stream(bundles)
			.map(Resource::getFilename)
			.filter(java.util.Objects::nonNull)
			.map(name -> "messages/" + name.substring(0, name.length() - CHINESE.length()))
			.toArray(String[]::new));
		source.setDefaultEncoding(StandardCharsets.UTF_8.name());
		source.setFallbackToSystemLocale(false);
		source.setAlwaysUseMessageFormat(true);
		return source;
	}

}
