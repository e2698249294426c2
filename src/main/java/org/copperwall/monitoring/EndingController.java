package org.copperwall.monitoring;

import java.util.List;
import java.util.Map;

import org.copperwall.access.Viewer;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.graph.Batch;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// How spells change and end without a case, and what is kept of it.
@Controller
class EndingController {

	private final Spells spells;

	private final SpellHistory history;

	EndingController(Spells spells, SpellHistory history) {
		this.spells = spells;
		this.history = history;
	}

	@MutationMapping
	Mono<Object> adjustMonitoring(@Argument SpellInputs.AdjustMonitoring input, @ContextValue Viewer viewer) {
		return this.spells.adjust(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> endMonitoring(@Argument SpellInputs.EndMonitoring input, @ContextValue Viewer viewer) {
		return this.spells.end(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> returnToMonitoring(@Argument SpellInputs.ReturnToMonitoring input, @ContextValue Viewer viewer) {
		return this.spells.bringBack(input, viewer).map(Outcome::answer);
	}

	@BatchMapping(typeName = "MonitoringObject", field = "history")
	Mono<Map<MonitoringObject, List<SpellChange>>> historyOf(List<MonitoringObject> rows) {
		return this.history.of(rows.stream().map(MonitoringObject::id).distinct().toList())
			.map(found -> Batch.of(rows, spell -> found.getOrDefault(spell.id(), List.of())));
	}

	@SchemaMapping(typeName = "SpellChange")
	@Nullable String reason(SpellChange change, @ContextValue Viewer viewer) {
		return this.history.reason(change, viewer);
	}

	@SchemaMapping(typeName = "SpellChange")
	List<String> evidenceIds(SpellChange change) {
		return change.evidenceIds().stream().map(id -> GlobalId.of(EvidenceFiles.TYPE, id)).toList();
	}

	@SchemaMapping(typeName = "SpellChange")
	@Nullable String caseId(SpellChange change) {
		return change.caseId() == null ? null : GlobalId.of("Case", change.caseId());
	}

}
