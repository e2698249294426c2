package org.copperwall.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Outcome;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.copperwall.rules.RuleInputs;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Rules tried over the past, as the graph has it.
@Controller
class TrialController {

	private final Trials trials;

	private final Regions regions;

	TrialController(Trials trials, Regions regions) {
		this.trials = trials;
		this.regions = regions;
	}

	@QueryMapping
	Mono<Object> tryRuleSet(@Argument RegionCode regionCode, @Argument RuleInputs.Screening screening,
			@Argument @Nullable LocalDate from, @Argument @Nullable LocalDate until, @ContextValue Viewer viewer) {
		return this.trials.attempt(regionCode, screening, from, until, viewer).map(Outcome::answer);
	}

	@BatchMapping(typeName = "TrialOfVillage", field = "region")
	Mono<Map<Trial.OfVillage, Region>> villages(List<Trial.OfVillage> rows) {
		return this.regions.all(rows.stream().map(Trial.OfVillage::village).distinct().toList())
			.map(found -> Batch.of(rows, row -> found.get(row.village())));
	}

	@BatchMapping(typeName = "TrialSample", field = "region")
	Mono<Map<Trial.Sampled, Region>> places(List<Trial.Sampled> rows) {
		return this.regions.all(rows.stream().map(Trial.Sampled::village).distinct().toList())
			.map(found -> Batch.of(rows, row -> found.get(row.village())));
	}

}
