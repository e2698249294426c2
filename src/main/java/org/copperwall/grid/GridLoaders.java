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

/// What the grid has, by global id.
@Configuration(proxyBeanMethods = false)
class GridLoaders {

	@Bean
	EntityLoader teamLoader(Grid grid) {
		return new Loader(GridEvent.TEAM, (ids, viewer) -> grid.teams(ids, viewer).map(Map::copyOf));
	}

	@Bean
	EntityLoader monitorLoader(Grid grid) {
		return new Loader("Monitor", (ids, viewer) -> grid.monitors(ids, viewer).map(Map::copyOf));
	}

	@Bean
	EntityLoader visitLoader(Grid grid) {
		return new Loader(GridEvent.VISIT, (ids, viewer) -> grid.visits(ids, viewer).map(Map::copyOf));
	}

	@Bean
	EntityLoader meetingLoader(Meetings meetings) {
		return new Loader(GridEvent.MEETING, (ids, viewer) -> meetings.byIds(ids, viewer).map(Map::copyOf));
	}

	@Bean
	EntityLoader campaignLoader(Campaigns campaigns) {
		return new Loader(GridEvent.CAMPAIGN, (ids, viewer) -> campaigns.byIds(ids, viewer).map(Map::copyOf));
	}

	private record Loader(String type,
			BiFunction<Collection<UUID>, Viewer, Mono<Map<UUID, Object>>> find) implements EntityLoader {

		@Override
		public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
			return this.find.apply(ids, viewer);
		}

	}

}
