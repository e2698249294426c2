package org.copperwall.grid;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/// Teams and monitors by global id.
@Configuration(proxyBeanMethods = false)
class GridLoaders {

	@Bean
	EntityLoader teamLoader(Grid grid) {
		return new Loader("Team", (ids, viewer) -> grid.teams(ids, viewer).map(Map::copyOf));
	}

	@Bean
	EntityLoader monitorLoader(Grid grid) {
		return new Loader("Monitor", (ids, viewer) -> grid.monitors(ids, viewer).map(Map::copyOf));
	}

	private record Loader(String type,
			BiFunction<Collection<UUID>, Viewer, Mono<Map<UUID, Object>>> find) implements EntityLoader {

		@Override
		public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
			return this.find.apply(ids, viewer);
		}

	}

}
