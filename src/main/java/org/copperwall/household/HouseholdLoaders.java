package org.copperwall.household;

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

/// Households and their members by global id. Who sees only own filings reaches them through those, never by id.
@Configuration(proxyBeanMethods = false)
class HouseholdLoaders {

	@Bean
	EntityLoader householdLoader(Households households) {
		return new Loader("Household", (ids, viewer) -> households.byIds(ids, viewer).map(HashMap::new));
	}

	@Bean
	EntityLoader householdMemberLoader(Households households) {
		return new Loader("HouseholdMember", (ids, viewer) -> households.membersByIds(ids, viewer).map(HashMap::new));
	}

	private record Loader(String type,
			BiFunction<Collection<UUID>, Viewer, Mono<Map<UUID, Object>>> find) implements EntityLoader {

		@Override
		public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
			return viewer.seesOwnFilingsOnly() ? Mono.just(Map.of()) : this.find.apply(ids, viewer);
		}

	}

}
