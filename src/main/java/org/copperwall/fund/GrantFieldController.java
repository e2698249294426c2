package org.copperwall.fund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Holder;
import org.copperwall.access.Viewer;
import org.copperwall.casework.Case;
import org.copperwall.casework.Cases;
import org.copperwall.graph.Batch;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.monitoring.Monitoring;
import org.copperwall.monitoring.MonitoringObject;
import org.copperwall.region.Region;
import org.copperwall.region.Regions;
import org.copperwall.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The fields of grants that other rooms or other statements answer.
@Controller
class GrantFieldController {

	private final Grants grants;

	private final Households households;

	private final Monitoring monitoring;

	private final Cases cases;

	private final Regions regions;

	GrantFieldController(Grants grants, Households households, Monitoring monitoring, Cases cases, Regions regions) {
		this.grants = grants;
		this.households = households;
		this.monitoring = monitoring;
		this.cases = cases;
		this.regions = regions;
	}

	@SchemaMapping(typeName = "Grant")
	String id(Grant grant) {
		return GlobalId.of(Grant.TYPE, grant.id());
	}

	@BatchMapping(typeName = "Household", field = "grants")
	Mono<Map<Household, List<Grant>>> grantsOfHousehold(List<Household> rows, @ContextValue Viewer viewer) {
		return this.grants.ofHouseholds(rows.stream().map(Household::id).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, row -> found.getOrDefault(row.id(), List.of())));
	}

	@BatchMapping(typeName = "LedgerEntry", field = "grant")
	Mono<Map<LedgerEntry, Grant>> grantOfEntry(List<LedgerEntry> rows, @ContextValue Viewer viewer) {
		return this.grants
			.byIds(rows.stream().flatMap(entry -> Stream.ofNullable(entry.grantId())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, entry -> entry.grantId() == null ? null : found.get(entry.grantId())));
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, Region>> region(List<Grant> rows) {
		return this.regions.all(rows.stream().map(Grant::region).distinct().toList())
			.map(found -> Batch.of(rows, grant -> found.get(grant.region())));
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, Household>> household(List<Grant> rows, @ContextValue Viewer viewer) {
		return this.households.byIds(rows.stream().map(Grant::householdId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, grant -> found.get(grant.householdId())));
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, MonitoringObject>> monitoringObject(List<Grant> rows, @ContextValue Viewer viewer) {
		return this.monitoring
			.byIds(rows.stream().flatMap(grant -> Stream.ofNullable(grant.subject().spellId())).distinct().toList(),
					viewer)
			.map(found -> Batch.of(rows,
					grant -> Optional.ofNullable(grant.subject().spellId()).map(found::get).orElse(null)));
	}

	@BatchMapping(typeName = "Grant", field = "case")
	Mono<Map<Grant, Case>> caseOfGrant(List<Grant> rows, @ContextValue Viewer viewer) {
		return this.cases
			.byIds(rows.stream().flatMap(grant -> Stream.ofNullable(grant.subject().caseId())).distinct().toList(),
					viewer)
			.map(found -> Batch.of(rows,
					grant -> Optional.ofNullable(grant.subject().caseId()).map(found::get).orElse(null)));
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, List<GrantLine>>> otherPolicies(List<Grant> rows) {
		return this.grants.lines(ids(rows))
			.map(found -> Batch.of(rows, grant -> found.getOrDefault(grant.id(), List.of())));
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, List<Ballot>>> ballots(List<Grant> rows) {
		return this.grants.ballots(rows)
			.map(found -> Batch.of(rows, grant -> found.getOrDefault(grant.id(), List.of())));
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, Integer>> quorum(List<Grant> rows) {
		return this.grants.quorums(rows);
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, List<GrantPayment>>> payments(List<Grant> rows) {
		return this.grants.paymentsOf(ids(rows))
			.map(found -> Batch.of(rows, grant -> found.getOrDefault(grant.id(), List.of())));
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, List<Inspection>>> inspections(List<Grant> rows) {
		return this.grants.inspections(ids(rows))
			.map(found -> Batch.of(rows, grant -> found.getOrDefault(grant.id(), List.of())));
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, List<Holder>>> holders(List<Grant> rows) {
		return this.grants.waiting(ids(rows))
			.map(found -> Batch.of(rows,
					grant -> found.getOrDefault(grant.id(), List.of()).stream().map(Task::holder).distinct().toList()));
	}

	@BatchMapping(typeName = "Grant")
	Mono<Map<Grant, List<Grants.Possible>>> availableActions(List<Grant> rows, @ContextValue Viewer viewer) {
		return this.grants.possible(rows, viewer).map(found -> Batch.of(rows, grant -> found.get(grant.id())));
	}

	@SchemaMapping(typeName = "AvailableGrantAction")
	@Nullable String reason(Grants.Possible possible, @ContextValue Viewer viewer) {
		return this.grants.reason(possible, viewer.locale());
	}

	private static List<UUID> ids(List<Grant> rows) {
		return rows.stream().map(Grant::id).distinct().toList();
	}

}
