package org.copperwall.fund;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/// Policies, claims and bank files by global id.
@Configuration(proxyBeanMethods = false)
class InsuranceLoaders {

	@Bean
	EntityLoader insurancePolicyLoader(Insurances insurances) {
		return new Loader(InsurancePolicy.TYPE, (ids, viewer) -> mayRead(viewer)
				? insurances.policiesByIds(ids, viewer).map(Map::copyOf) : Mono.just(Map.of()));
	}

	@Bean
	EntityLoader insuranceClaimLoader(Insurances insurances) {
		return new Loader(InsuranceClaim.TYPE, (ids, viewer) -> mayRead(viewer)
				? insurances.claimsByIds(ids, viewer).map(Map::copyOf) : Mono.just(Map.of()));
	}

	@Bean
	EntityLoader paymentBatchLoader(BatchStore batches) {
		return new Loader(PaymentBatch.TYPE,
				(ids, viewer) -> viewer.isAny(Funds.READERS)
						? batches.byIds(List.copyOf(ids), viewer.region()).collectMap(PaymentBatch::id).map(Map::copyOf)
						: Mono.just(Map.of()));
	}

	private static boolean mayRead(Viewer viewer) {
		return viewer.isAny(Funds.READERS) || viewer.is(Role.INSURER);
	}

	private record Loader(String type,
			BiFunction<Collection<UUID>, Viewer, Mono<Map<UUID, Object>>> how) implements EntityLoader {

		@Override
		public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
			return this.how.apply(ids, viewer);
		}

	}

}
