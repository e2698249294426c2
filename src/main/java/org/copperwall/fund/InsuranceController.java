package org.copperwall.fund;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Insurances, as the graph has them.
@Controller
class InsuranceController {

	private final Insurances insurances;

	private final Insuring insuring;

	private final Households households;

	InsuranceController(Insurances insurances, Insuring insuring, Households households) {
		this.insurances = insurances;
		this.insuring = insuring;
		this.households = households;
	}

	@QueryMapping
	Mono<List<InsurancePolicy>> insurancePolicies(@Argument @Nullable Integer year, @ContextValue Viewer viewer) {
		return this.insurances.policies(year, viewer);
	}

	@QueryMapping
	Mono<List<InsuranceClaim>> insuranceClaims(@Argument @Nullable Integer year, @Argument @Nullable String policyId,
			@Argument int first, @ContextValue Viewer viewer) {
		return this.insurances.claims(year, policyId, first, viewer);
	}

	@MutationMapping
	Mono<Object> buyInsurance(@Argument InsuranceInputs.BuyInsurance input, @ContextValue Viewer viewer) {
		return this.insuring.buy(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> recordInsuranceClaim(@Argument InsuranceInputs.RecordInsuranceClaim input,
			@ContextValue Viewer viewer) {
		return this.insuring.claim(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "InsurancePolicy", field = "id")
	String idOfPolicy(InsurancePolicy policy) {
		return GlobalId.of(InsurancePolicy.TYPE, policy.id());
	}

	@SchemaMapping(typeName = "InsuranceClaim", field = "id")
	String idOfClaim(InsuranceClaim claim) {
		return GlobalId.of(InsuranceClaim.TYPE, claim.id());
	}

	@BatchMapping(typeName = "InsuranceClaim")
	Mono<Map<InsuranceClaim, InsurancePolicy>> policy(List<InsuranceClaim> rows, @ContextValue Viewer viewer) {
		return this.insurances.policiesByIds(ids(rows.stream().map(InsuranceClaim::policyId).toList()), viewer)
			.map(found -> Batch.of(rows, claim -> found.get(claim.policyId())));
	}

	@BatchMapping(typeName = "InsuranceClaim")
	Mono<Map<InsuranceClaim, Household>> household(List<InsuranceClaim> rows, @ContextValue Viewer viewer) {
		return this.households.byIds(ids(rows.stream().map(InsuranceClaim::householdId).toList()), viewer)
			.map(found -> Batch.of(rows, claim -> found.get(claim.householdId())));
	}

	private static List<UUID> ids(List<UUID> all) {
		return all.stream().distinct().toList();
	}

}
