package org.copperwall.screening;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Paging;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.copperwall.rules.ScreeningRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What came of departments' records, for those who sent them and those who answer for them.
@Service
class Findings {

	private final FindingListStore lists;

	private final ScreeningFindingStore findings;

	private final RulingStore rulings;

	private final BatchDecisions decisions;

	private final RuleSets rules;

	Findings(FindingListStore lists, ScreeningFindingStore findings, RulingStore rulings, BatchDecisions decisions,
			RuleSets rules) {
		this.lists = lists;
		this.findings = findings;
		this.rulings = rulings;
		this.decisions = decisions;
		this.rules = rules;
	}

	/// How a batch stands with the rules.
	record Standing(RuleSet ruleSet, int judged, int households, int householdsBefore, long findings, long raised,
			long joined, long quiet, @Nullable Instant releasedAt, @Nullable Instant retractedAt,
			@Nullable String reason) {
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<FindingRow>> list(RegionCode region, RulingInputs.FindingFilter filter, Paging paging,
			Viewer viewer) {
		return this.lists.page(viewer.within(region), filter, paging, viewer);
	}

	/// The rule that each meets.
	Mono<Map<FindingRow, ScreeningRule>> rules(List<FindingRow> rows) {
		return known().map(sets -> Batch.of(rows, row -> {
			RuleSet set = sets.get(row.ruleSet());
			return set == null ? null : set.screening().rule(row.finding().rule()).orElse(null);
		}));
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<List<FindingListStore.Precision>> precision(RulingInputs.Period period, Viewer viewer) {
		viewer.within(period.region());
		return this.lists.precision(period, viewer).collectList();
	}

	/// By batch; those that are not judged yet are left out.
	Mono<Map<UUID, Standing>> standing(List<ScreeningBatch> batches, Viewer viewer) {
		Map<UUID, ScreeningBatch> byId = new HashMap<>();
		batches.forEach(batch -> byId.put(batch.id(), batch));
		return Mono.zip(this.rulings.states(byId.keySet()).collectList(), this.findings.counts(byId.keySet()), known())
			.map(found -> found.getT1()
				.stream()
				.filter(state -> found.getT3().containsKey(state.ruleSet()))
				.collect(Collectors.toMap(BatchState::batch,
						state -> standing(byId, state, found.getT2(), found.getT3(), viewer))));
	}

	private Standing standing(Map<UUID, ScreeningBatch> batches, BatchState state, Map<UUID, FindingCounts> counts,
			Map<UUID, RuleSet> known, Viewer viewer) {
		FindingCounts found = counts.getOrDefault(state.batch(), FindingCounts.NONE);
		ScreeningBatch batch = Objects.requireNonNull(batches.get(state.batch()));
		return new Standing(Objects.requireNonNull(known.get(state.ruleSet())), state.judged(), state.households(),
				state.householdsBefore(), found.findings(), found.raised(), found.joined(), found.quiet(),
				state.releasedAt(), state.retractedAt(), this.decisions.reason(batch, state, viewer).orElse(null));
	}

	private Mono<Map<UUID, RuleSet>> known() {
		return this.rules.all().flatMapMany(Flux::fromIterable).collectMap(RuleSet::id);
	}

}
