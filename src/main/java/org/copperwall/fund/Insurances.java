package org.copperwall.fund;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Insurances and claims as they are read. An insurer sees the policies, and of the claims those it reported itself.
@Service
class Insurances {

	private final InsuranceStore store;

	Insurances(InsuranceStore store) {
		this.store = store;
	}

	/// The oldest first.
	/// @param year every year's without it
	Mono<List<InsurancePolicy>> policies(@Nullable Integer year, Viewer viewer) {
		return this.store.policies(viewer.region().district(), year, null).collectList();
	}

	Mono<Map<UUID, InsurancePolicy>> policiesByIds(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() ? Mono.just(Map.of())
				: this.store.policies(viewer.region().district(), null, ids).collectMap(InsurancePolicy::id);
	}

	/// The newest first.
	/// @param first rows at most, 1 to 100
	Mono<List<InsuranceClaim>> claims(@Nullable Integer year, @Nullable String policyId, int first, Viewer viewer) {
		UUID policy = policyId == null ? null : GlobalId.idOf(InsurancePolicy.TYPE, policyId);
		int rows = Paging.of(first, null).first();
		return this.store.claims(new InsuranceStore.Wanted(policy, year, null, rows), viewer).collectList();
	}

	Mono<Map<UUID, InsuranceClaim>> claimsByIds(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() ? Mono.just(Map.of())
				: this.store.claims(InsuranceStore.Wanted.of(ids), viewer).collectMap(InsuranceClaim::id);
	}

}
