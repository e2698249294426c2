package org.copperwall.casework;

import org.copperwall.access.RequestRefusals;
import org.copperwall.access.RequestRefused;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

/// Where dossiers are reached, and the threads that draw them.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DossierSettings.class)
class DossierConfiguration {

	private static final int WAITING = 1_000;

	/// As many threads as there are dossiers at a time: none waits for another.
	@Bean(destroyMethod = "dispose", defaultCandidate = false)
	@Qualifier("dossier")
	Scheduler dossierThreads(DossierSettings settings) {
		return Schedulers.newBoundedElastic(settings.atOnce(), WAITING, "dossier");
	}

	@Bean
	RouterFunction<ServerResponse> sheetRoutes(PublicSheets sheets, RequestRefusals refusals) {
		return RouterFunctions.route()
			.GET("/notices/{name}", sheets::notice)
			.GET("/announcements/{name}", sheets::announcement)
			.route(path("/notices/{name}").or(path("/announcements/{name}")), request -> RequestRefusals.method("GET"))
			.onError(RequestRefused.class, refusals::answer)
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> dossierRoutes(DossierEndpoint endpoint, RequestRefusals refusals) {
		return RouterFunctions.route()
			.GET("/dossiers/{name}", endpoint::handle)
			.route(path("/dossiers/{name}"), request -> RequestRefusals.method("GET"))
			.onError(RequestRefused.class, refusals::answer)
			.build();
	}

}
