package org.copperwall.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Cases, and what was recorded in them, by global id. Who sees only own filings reaches cases, and nothing in them.
@Configuration(proxyBeanMethods = false)
class CaseLoaders {

	@Bean
	EntityLoader caseLoader(Cases cases) {
		return new Loader("Case", (ids, viewer) -> cases.byIds(ids, viewer).map(HashMap::new));
	}

	@Bean
	EntityLoader caseVisitLoader(ReviewStore store) {
		return new Loader("CaseVisit", (ids, viewer) -> viewer.seesOwnFilingsOnly() ? Mono.just(Map.of())
				: store.visitsByIds(ids, CaseSight.of(viewer)).collectMap(CaseVisit::id, visit -> (Object) visit));
	}

	@Bean
	EntityLoader caseObjectionLoader(ObjectionStore store) {
		return new Loader("CaseObjection",
				(ids, viewer) -> viewer.seesOwnFilingsOnly() ? Mono.just(Map.of())
						: store.byIds(ids, CaseSight.of(viewer))
							.collectMap(CaseObjection::id, objection -> (Object) objection));
	}

	private record Loader(String type,
			BiFunction<Collection<UUID>, Viewer, Mono<Map<UUID, Object>>> find) implements EntityLoader {

		@Override
		public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
			return ids.isEmpty() ? Mono.just(Map.of()) : this.find.apply(ids, viewer);
		}

	}

}
