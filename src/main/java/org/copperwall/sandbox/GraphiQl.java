package org.copperwall.sandbox;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The graph to try out in a browser, as any persona. Everything comes from this service:
/// district networks are closed.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class GraphiQl {

	private static final ClassPathResource PAGE = new ClassPathResource("sandbox/graphiql/index.html");

	/// Scripts and styles of GraphiQL and of React, as their projects release them.
	private static final ClassPathResource LIBRARIES = new ClassPathResource("META-INF/resources/graphql-ui/");

	/// A persona as the page shows it.
	record Choice(String clientId, String name, String role, String region) {
	}

	@Bean
	RouterFunction<ServerResponse> graphiQlRoutes() {
		return RouterFunctions.route()
			.GET("/graphiql", (_) -> ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(PAGE))
			.GET("/graphiql/personas", (_) -> ServerResponse.ok().bodyValue(choices()))
			.resources("/graphiql/libraries/**", LIBRARIES)
			.resources("/graphiql/**", new ClassPathResource("sandbox/graphiql/"))
			.build();
	}

	private static List<Choice> choices() {
		return Persona.ALL.stream()
			.map((persona) -> new Choice(persona.clientId(), persona.name(), persona.role().name(), persona.region()))
			.toList();
	}

}
