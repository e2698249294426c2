package org.copperwall.fund;

import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Outcome;
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
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The fund's years, as the graph has them.
@Controller
class FundController {

	private final Funds funds;

	private final Bookkeeping bookkeeping;

	private final Regions regions;

	FundController(Funds funds, Bookkeeping bookkeeping, Regions regions) {
		this.funds = funds;
		this.bookkeeping = bookkeeping;
		this.regions = regions;
	}

	@QueryMapping
	Mono<Fund> fund(@Argument int year, @ContextValue Viewer viewer) {
		return this.funds.of(year, viewer);
	}

	@QueryMapping
	Mono<BooksVerification> verifyBooks(@Argument int year, @ContextValue Viewer viewer) {
		return this.funds.verify(year, viewer);
	}

	@MutationMapping
	Mono<Object> appropriateFund(@Argument FundInputs.AppropriateFund input, @ContextValue Viewer viewer) {
		return this.bookkeeping.appropriate(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> reverseEntry(@Argument FundInputs.ReverseEntry input, @ContextValue Viewer viewer) {
		return this.bookkeeping.reverse(input, viewer).map(Outcome::answer);
	}

	@SubscriptionMapping
	Flux<FundChanged> fundChanged(@Argument RegionCode regionCode, @Argument @Nullable Cursor after,
			@Argument @Nullable Integer year, @ContextValue Viewer viewer) {
		return this.funds.changed(regionCode, after, year, viewer);
	}

	@SchemaMapping(typeName = "Fund")
	Mono<Region> region(Fund fund) {
		return this.regions.find(fund.region());
	}

	@SchemaMapping(typeName = "Fund")
	List<Fund.AccountBalance> accounts(Fund fund) {
		return Funds.accounts(fund);
	}

	@SchemaMapping(typeName = "Fund")
	Mono<Forecast> forecast(Fund fund) {
		return this.funds.forecast(fund);
	}

	@BatchMapping(typeName = "FundChanged", field = "region")
	Mono<Map<FundChanged, Region>> regionOfChange(List<FundChanged> rows) {
		return this.regions.all(rows.stream().map(FundChanged::regionCode).distinct().toList())
			.map(found -> Batch.of(rows, row -> found.get(row.regionCode())));
	}

	@BatchMapping(typeName = "FundChanged", field = "fund")
	Mono<Map<FundChanged, Fund>> fundOfChange(List<FundChanged> rows, @ContextValue Viewer viewer) {
		return this.funds.ofYears(rows.stream().map(FundChanged::year).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, row -> found.get(row.year())));
	}

	@BatchMapping(typeName = "FundChanged", field = "entry")
	Mono<Map<FundChanged, LedgerEntry>> entryOfChange(List<FundChanged> rows, @ContextValue Viewer viewer) {
		return this.funds.entriesOf(rows, viewer)
			.map(found -> Batch.of(rows, row -> row.entryId() == null ? null : found.get(row.entryId())));
	}

}
