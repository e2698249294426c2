package org.copperwall.screening;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Yuan;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
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
class MatchController {

	private final Matches matches;

	private final Screenings screenings;

	private final RecordKinds kinds;

	private final Households households;

	private final Regions regions;

	MatchController(Matches matches, Screenings screenings, RecordKinds kinds, Households households, Regions regions) {
		this.matches = matches;
		this.screenings = screenings;
		this.kinds = kinds;
		this.households = households;
		this.regions = regions;
	}

	@QueryMapping
	Mono<Connection<ScreeningMatch>> screeningMatches(@Argument RegionCode regionCode,
			@Argument @Nullable String batchId, @Argument MatchStatus status, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.matches.list(regionCode, batchId, status, Paging.of(first, after), viewer);
	}

	@MutationMapping
	Mono<Object> resolveMatch(@Argument ScreeningInputs.ResolveMatch input, @ContextValue Viewer viewer) {
		return this.matches.resolve(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "ScreeningMatch")
	String id(ScreeningMatch match) {
		return GlobalId.of(ScreeningMatch.TYPE, match.id());
	}

	@SchemaMapping(typeName = "ScreeningMatch")
	String name(ScreeningMatch match, @ContextValue Viewer viewer) {
		return this.matches.name(match, viewer);
	}

	@SchemaMapping(typeName = "ScreeningMatch")
	@Nullable RecordKind kind(ScreeningMatch match) {
		return this.kinds.find(match.kind()).orElse(null);
	}

	@SchemaMapping(typeName = "ScreeningMatch")
	@Nullable Yuan amount(ScreeningMatch match) {
		return match.amountFen() == null ? null : new Yuan(match.amountFen());
	}

	@BatchMapping(typeName = "ScreeningMatch")
	Mono<Map<ScreeningMatch, ScreeningBatch>> batch(List<ScreeningMatch> rows, @ContextValue Viewer viewer) {
		return this.screenings.byIds(rows.stream().map(ScreeningMatch::batchId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, match -> found.get(match.batchId())));
	}

	@BatchMapping(typeName = "ScreeningMatch")
	Mono<Map<ScreeningMatch, Region>> region(List<ScreeningMatch> rows) {
		return this.regions.all(rows.stream().map(ScreeningMatch::region).distinct().toList())
			.map(found -> Batch.of(rows, match -> found.get(match.region())));
	}

	@BatchMapping(typeName = "ScreeningMatch")
	Mono<Map<ScreeningMatch, List<HouseholdMember>>> candidates(List<ScreeningMatch> rows,
			@ContextValue Viewer viewer) {
		return this.households
			.membersByIds(rows.stream().flatMap(match -> match.candidates().stream()).distinct().toList(), viewer)
			.map(found -> Batch.of(rows,
					match -> match.candidates().stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList()));
	}

	@BatchMapping(typeName = "ScreeningMatch")
	Mono<Map<ScreeningMatch, HouseholdMember>> member(List<ScreeningMatch> rows, @ContextValue Viewer viewer) {
		return this.households
			.membersByIds(rows.stream().flatMap(match -> Stream.ofNullable(match.memberId())).distinct().toList(),
					viewer)
			.map(found -> Batch.of(rows, match -> match.memberId() == null ? null : found.get(match.memberId())));
	}

}
