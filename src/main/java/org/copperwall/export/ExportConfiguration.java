package org.copperwall.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import org.copperwall.access.RequestRefusals;
import org.copperwall.access.RequestRefused;
import org.copperwall.graph.Limit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

/// Where files are fetched, exports by global id, and what clients had better know beforehand.
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	@Bean
	RouterFunction<ServerResponse> exportRoutes(ExportEndpoint endpoint, RequestRefusals refusals) {
		return RouterFunctions.route()
			.GET("/exports/{id}", endpoint::get)
			.HEAD("/exports/{id}", endpoint::head)
			.route(path("/exports/{id}"), request -> RequestRefusals.method("GET, HEAD"))
			.onError(RequestRefused.class, refusals::answer)
			.build();
	}

	@Bean
	Limit exportRows(ExportSettings settings) {
		return new Limit("exportRows", settings.rows(), "rows");
	}

	@Bean
	Limit exportsWaiting(ExportSettings settings) {
		return new Limit("exportsWaiting", settings.waiting(), "exports");
	}

	@Bean
	EntityLoader exportLoader(Exports exports) {
		return new Loader(exports);
	}

	private record Loader(Exports exports) implements EntityLoader {

		@Override
		public String type() {
			return Export.TYPE;
		}

		@Override
		public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
			return this.exports.byIds(ids, viewer).map(HashMap::new);
		}

	}

}
