package org.copperwall.monitoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/// Monitoring objects and measures by global id. Who sees only own filings reaches them through those, never by id.
@Configuration(proxyBeanMethods = false)
class MonitoringLoaders {

	@Bean
	EntityLoader monitoringObjectLoader(Monitoring monitoring) {
		return new Loader("MonitoringObject", (ids, viewer) -> monitoring.byIds(ids, viewer).map(HashMap::new));
	}

	@Bean
	EntityLoader measureLoader(Help help) {
		return new Loader("Measure", (ids, viewer) -> help.measuresByIds(ids, viewer).map(HashMap::new));
	}

	private record Loader(String type,
			BiFunction<Collection<UUID>, Viewer, Mono<Map<UUID, Object>>> find) implements EntityLoader {

		@Override
		public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
			return viewer.seesOwnFilingsOnly() ? Mono.just(Map.of()) : this.find.apply(ids, viewer);
		}

	}

}
