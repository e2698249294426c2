package org.copperwall.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Paging;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.region.RegionCode;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// The approval files, as they are read. Absent ones and those a viewer does not see answer alike.
@Service
public class Cases {

	private final CaseStore store;

	private final CaseListStore lists;

	private final CaseVisitListStore visits;

	private final Households households;

	Cases(CaseStore store, CaseListStore lists, CaseVisitListStore visits, Households households) {
		this.store = store;
		this.lists = lists;
		this.visits = visits;
		this.households = households;
	}

	/// Those of the given ids that the viewer may see, in one statement.
	public Mono<Map<UUID, Case>> byIds(Collection<UUID> wanted, Viewer viewer) {
		return wanted.isEmpty() ? Mono.just(Map.of())
				: this.store.byIds(wanted, CaseSight.of(viewer)).collectMap(Case::id);
	}

	/// All files of households that the viewer may see, by household, the newest first.
	public Mono<Map<UUID, List<Case>>> ofHouseholds(Collection<UUID> households, Viewer viewer) {
		return this.store.ofHouseholds(households, CaseSight.of(viewer))
			.collect(Collectors.groupingBy(Case::householdId));
	}

	/// The open identification cases of households by household, whoever asks; to be
	/// called with the households' rows
	/// locked.
	public Mono<Map<UUID, UUID>> openOf(Collection<UUID> households) {
		return households.isEmpty() ? Mono.just(Map.of()) : this.store.openOfHouseholds(households);
	}

	/// @param id as a client has it; what is no case's id finds none
	Mono<Case> find(String id, Viewer viewer) {
		return Mono.justOrEmpty(GlobalId.parse(id).filter(wanted -> wanted.type().equals("Case")))
			.flatMap(wanted -> find(wanted.id(), viewer));
	}

	/// @throws GraphFailure NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Case>> list(RegionCode region, CaseFilter filter, CaseOrder order, Paging paging, Viewer viewer) {
		return this.lists.page(CaseSight.within(region, viewer), filter, order, paging);
	}

	/// @throws GraphFailure NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<CaseVisit>> visits(RegionCode region, CaseVisitFilter filter, CaseVisitOrder order, Paging paging,
			Viewer viewer) {
		return this.visits.page(viewer.within(region), filter, order, paging);
	}

	/// The case a request changed, found again under today's access.
	Mono<Case> kept(Map<String, UUID> ids, Viewer viewer) {
		return find(Optional.ofNullable(ids.get("case")).orElseThrow(), viewer)
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Case")));
	}

	/// The case a declaration opened or joined; empty where the viewer does not see it.
	Mono<Case> caseOf(CaseAnswers.DeclarationAccepted accepted, Viewer viewer) {
		return Mono.justOrEmpty(accepted.caseId()).flatMap(id -> find(id, viewer));
	}

	/// The household a declaration is about. A partner app does not learn from a number
	/// where somebody lives: it is shown
	/// the household of its own case, in the village it named.
	Mono<Household> householdOf(CaseAnswers.DeclarationAccepted accepted, Viewer viewer) {
		UUID id = accepted.householdId();
		Mono<Household> household = this.households.byIds(List.of(id), viewer).mapNotNull(found -> found.get(id));
		return !viewer.seesOwnFilingsOnly() ? household : caseOf(accepted, viewer).flatMap(own -> household)
			.filter(found -> accepted.declaredIn().contains(found.regionCode()));
	}

	private Mono<Case> find(UUID id, Viewer viewer) {
		return byIds(List.of(id), viewer).mapNotNull(found -> found.get(id));
	}

}
