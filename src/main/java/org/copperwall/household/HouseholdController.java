package org.copperwall.household;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class HouseholdController {

	private final Households households;

	private final Search search;

	private final Reveals reveals;

	private final Regions regions;

	HouseholdController(Households households, Search search, Reveals reveals, Regions regions) {
		this.households = households;
		this.search = search;
		this.reveals = reveals;
		this.regions = regions;
	}

	@QueryMapping
	Mono<Household> household(@Argument String id, @ContextValue Viewer viewer) {
		return this.households.find(id, viewer);
	}

	@QueryMapping
	Mono<Connection<Household>> households(@Argument RegionCode regionCode, @Argument @Nullable HouseholdFilter filter,
			@Argument HouseholdOrder orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.households.list(regionCode, filter == null ? HouseholdFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@SchemaMapping(typeName = "HouseholdConnection")
	Mono<List<Count>> counts(Connection<Household> page, @Argument HouseholdCountBy by) {
		return page.counts(by);
	}

	@QueryMapping
	Mono<Search.Found> search(@Argument @Nullable String text, @Argument @Nullable String idDigits,
			@Argument @Nullable RegionCode within, @ContextValue Viewer viewer) {
		return this.search.search(text, idDigits, within, viewer);
	}

	@QueryMapping
	Mono<Connection<Reveal>> revealsOf(@Argument String householdId, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.reveals.of(householdId, Paging.of(first, after), viewer);
	}

	@MutationMapping
	Mono<Object> revealPersonalData(@Argument RevealPersonalDataInput input, @ContextValue Viewer viewer) {
		return this.reveals.reveal(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "Household")
	String id(Household household) {
		return GlobalId.of("Household", household.id());
	}

	@BatchMapping(typeName = "Household")
	Mono<Map<Household, Region>> region(List<Household> rows) {
		return this.regions.all(rows.stream().map(Household::regionCode).distinct().toList())
			.map(found -> Batch.of(rows, household -> found.get(household.regionCode())));
	}

	@BatchMapping(typeName = "Household")
	Mono<Map<Household, HouseholdMember>> head(List<Household> rows) {
		return this.households.heads(ids(rows)).map(found -> Batch.of(rows, household -> found.get(household.id())));
	}

	@BatchMapping(typeName = "Household")
	Mono<Map<Household, List<HouseholdMember>>> members(List<Household> rows) {
		return this.households.members(ids(rows))
			.map(found -> Batch.of(rows, household -> HouseholdMember.present(found.get(household.id()))));
	}

	@BatchMapping(typeName = "Household")
	Mono<Map<Household, List<HouseholdMember>>> formerMembers(List<Household> rows) {
		return this.households.members(ids(rows))
			.map(found -> Batch.of(rows, household -> HouseholdMember.former(found.get(household.id()))));
	}

	@BatchMapping(typeName = "Household")
	Mono<Map<Household, Integer>> memberCount(List<Household> rows) {
		return this.households.memberCounts(ids(rows))
			.map(found -> Batch.of(rows, household -> found.getOrDefault(household.id(), 0)));
	}

	@BatchMapping(typeName = "Household")
	Mono<Map<Household, Allowance>> allowance(List<Household> rows) {
		return this.households.allowances(ids(rows))
			.map(found -> Batch.of(rows, household -> Allowance.present(found.get(household.id()))));
	}

	@BatchMapping(typeName = "Household")
	Mono<Map<Household, List<Allowance>>> allowances(List<Household> rows) {
		return this.households.allowances(ids(rows))
			.map(found -> Batch.of(rows, household -> found.getOrDefault(household.id(), List.of())));
	}

	@BatchMapping(typeName = "Household")
	Mono<Map<Household, List<Income>>> incomes(List<Household> rows) {
		return this.households.incomes(ids(rows))
			.map(found -> Batch.of(rows, household -> found.getOrDefault(household.id(), List.of())));
	}

	@SchemaMapping(typeName = "Household")
	@Nullable String bankAccountMasked(Household household) {
		return this.reveals.maskedBankAccount(household);
	}

	@SchemaMapping(typeName = "Reveal")
	String purpose(Reveal reveal) {
		return this.reveals.purpose(reveal);
	}

	@BatchMapping(typeName = "Reveal")
	Mono<Map<Reveal, HouseholdMember>> member(List<Reveal> rows, @ContextValue Viewer viewer) {
		return this.households
			.membersByIds(rows.stream().flatMap(reveal -> Stream.ofNullable(reveal.memberId())).toList(), viewer)
			.map(found -> Batch.of(rows, reveal -> reveal.memberId() == null ? null : found.get(reveal.memberId())));
	}

	private static List<UUID> ids(List<Household> rows) {
		return rows.stream().map(Household::id).distinct().toList();
	}

}
