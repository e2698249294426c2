package org.copperwall.warning;

import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.evidence.Evidence;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The round trip of a warning, as the graph has it.
@Controller
class TripController {

	private final RoundTrip roundTrip;

	private final Settling settling;

	private final Applying applying;

	private final TripViews views;

	TripController(RoundTrip roundTrip, Settling settling, Applying applying, TripViews views) {
		this.roundTrip = roundTrip;
		this.settling = settling;
		this.applying = applying;
		this.views = views;
	}

	@MutationMapping
	Mono<Object> forwardWarning(@Argument TripInputs.ForwardWarning input, @ContextValue Viewer viewer) {
		return this.roundTrip.forward(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> returnWarning(@Argument TripInputs.ReturnWarning input, @ContextValue Viewer viewer) {
		return this.roundTrip.back(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> settleWarning(@Argument TripInputs.SettleWarning input, @ContextValue Viewer viewer) {
		return this.settling.settle(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> openApplication(@Argument TripInputs.OpenApplication input, @ContextValue Viewer viewer) {
		return this.applying.open(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "ApplicationOpened")
	Mono<List<String>> missing(TripAnswers.ApplicationOpened opened, @ContextValue Viewer viewer) {
		return this.applying.missing(opened, viewer);
	}

	@SchemaMapping(typeName = "Warning")
	@Nullable String policy(Warning warning, @ContextValue Viewer viewer) {
		return this.views.policyOf(warning, viewer);
	}

	@SchemaMapping(typeName = "WarningHop")
	@Nullable String notes(WarningHop hop, @ContextValue Viewer viewer) {
		return this.views.notesOf(hop, viewer);
	}

	@BatchMapping(typeName = "WarningHop")
	Mono<Map<WarningHop, List<Evidence>>> evidence(List<WarningHop> rows, @ContextValue Viewer viewer) {
		return this.views.evidence(rows, viewer).map(found -> Batch.of(rows, found::get));
	}

	@BatchMapping(typeName = "Warning")
	Mono<Map<Warning, List<TripViews.Possible>>> availableActions(List<Warning> rows, @ContextValue Viewer viewer) {
		return this.views.possible(rows, viewer).map(found -> Batch.of(rows, warning -> found.get(warning.id())));
	}

	@SchemaMapping(typeName = "AvailableWarningAction")
	@Nullable String reason(TripViews.Possible possible, @ContextValue Viewer viewer) {
		return this.views.reason(possible, viewer.locale());
	}

}
