package org.copperwall.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The graph to try out in a browser, as any persona. Everything comes from this service:
/// district networks are closed.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class GraphiQl {

	private static final String PAGES = "sandbox/graphiql/";

	/// Where the jar of GraphiQL has its scripts and styles, and React's with them.
	private static final String LIBRARIES = "META-INF/resources/graphql-ui/";

	private static final Map<String, String> PLACES = Map.of("index.html", PAGES, "page.css", PAGES, "page.js", PAGES,
			"react.production.min.js", LIBRARIES, "react-dom.production.min.js", LIBRARIES, "graphiql.min.js",
			LIBRARIES, "graphiql.min.css", LIBRARIES);

	/// A persona as the page shows it.
	record Choice(String clientId, String name, String role, String region) {
	}

	/// Files are read now: in a jar, reading is waiting, and no event loop may.
	@Bean
	RouterFunction<ServerResponse> graphiQlRoutes() throws IOException {
		RouterFunctions.Builder routes = RouterFunctions.route();
		Map<String, byte[]> files = files();
		files.forEach((name, content) -> routes.GET("/graphiql/" + name,
				(_) -> ServerResponse.ok()
					.contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
					.cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
					.bodyValue(content)));
		byte[] page = files.getOrDefault("index.html", new byte[0]);
		return routes.GET("/graphiql", (_) -> ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(page))
			.GET("/graphiql/personas", (_) -> ServerResponse.ok().bodyValue(choices()))
			.build();
	}

	private static Map<String, byte[]> files() throws IOException {
		Map<String, byte[]> files = new HashMap<>();
		for (Map.Entry<String, String> place : PLACES.entrySet()) {
			try (InputStream file = new ClassPathResource(place.getValue() + place.getKey()).getInputStream()) {
				files.put(place.getKey(), file.readAllBytes());
			}
		}
		return files;
	}

	private static List<Choice> choices() {
		return Persona.ALL.stream()
			.map((persona) -> new Choice(persona.clientId(), persona.name(), persona.role().name(), persona.region()))
			.toList();
	}

}
