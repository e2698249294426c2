package org.copperwall.fund;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Yuan;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The entries of the books, as the graph has them.
@Controller
class LedgerController {

	private final Funds funds;

	private final Books books;

	private final Households households;

	private final Regions regions;

	LedgerController(Funds funds, Books books, Households households, Regions regions) {
		this.funds = funds;
		this.books = books;
		this.households = households;
		this.regions = regions;
	}

	@QueryMapping
	Mono<Connection<LedgerEntry>> ledgerEntries(@Argument @Nullable Integer year,
			@Argument @Nullable RegionCode regionCode, @Argument @Nullable LedgerFilter filter,
			@Argument LedgerOrder orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.funds.entries(year, regionCode, filter == null ? LedgerFilter.NONE : filter, orderBy,
				Paging.of(first, after), viewer);
	}

	@SchemaMapping(typeName = "LedgerEntry")
	String id(LedgerEntry entry) {
		return GlobalId.of(LedgerEntry.TYPE, entry.id());
	}

	@SchemaMapping(typeName = "LedgerEntryConnection")
	Mono<Yuan> balance(Connection<LedgerEntry> page, @Argument Account account) {
		return page.sum(BalancesOfEntries.class).map(balances -> balances.of(account));
	}

	@SchemaMapping(typeName = "LedgerEntry")
	@Nullable String reason(LedgerEntry entry, @ContextValue Viewer viewer) {
		return viewer.isAny(Funds.READERS) ? this.books.reason(entry) : null;
	}

	@SchemaMapping(typeName = "LedgerEntry")
	@Nullable String reference(LedgerEntry entry, @ContextValue Viewer viewer) {
		return viewer.isAny(Funds.READERS) ? entry.reference() : null;
	}

	@SchemaMapping(typeName = "LedgerEntry")
	@Nullable String recordedBy(LedgerEntry entry, @ContextValue Viewer viewer) {
		return viewer.isAny(Funds.READERS) ? entry.recordedBy() : null;
	}

	@BatchMapping(typeName = "LedgerEntry")
	Mono<Map<LedgerEntry, Region>> region(List<LedgerEntry> rows) {
		return this.regions.all(rows.stream().map(LedgerEntry::region).distinct().toList())
			.map(found -> Batch.of(rows, entry -> found.get(entry.region())));
	}

	@BatchMapping(typeName = "LedgerEntry")
	Mono<Map<LedgerEntry, Household>> household(List<LedgerEntry> rows, @ContextValue Viewer viewer) {
		return this.households
			.byIds(rows.stream().flatMap(entry -> Stream.ofNullable(entry.householdId())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, entry -> entry.householdId() == null ? null : found.get(entry.householdId())));
	}

	@BatchMapping(typeName = "LedgerEntry")
	Mono<Map<LedgerEntry, LedgerEntry>> reverses(List<LedgerEntry> rows, @ContextValue Viewer viewer) {
		return this.funds
			.entries(rows.stream().flatMap(entry -> Stream.ofNullable(entry.reverses())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, entry -> entry.reverses() == null ? null : found.get(entry.reverses())));
	}

	@BatchMapping(typeName = "LedgerEntry")
	Mono<Map<LedgerEntry, LedgerEntry>> reversedBy(List<LedgerEntry> rows, @ContextValue Viewer viewer) {
		return this.funds
			.entries(rows.stream().flatMap(entry -> Stream.ofNullable(entry.reversedBy())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, entry -> entry.reversedBy() == null ? null : found.get(entry.reversedBy())));
	}

}
