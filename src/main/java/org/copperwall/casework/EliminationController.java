package org.copperwall.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.Monitoring;
import org.copperwall.monitoring.MonitoringObject;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// What only cases of kind elimination have.
@Controller
class EliminationController {

	private final Eliminations eliminations;

	private final EliminationWords sentences;

	private final CaseWords words;

	private final Monitoring monitoring;

	EliminationController(Eliminations eliminations, EliminationWords sentences, CaseWords words,
			Monitoring monitoring) {
		this.eliminations = eliminations;
		this.sentences = sentences;
		this.words = words;
		this.monitoring = monitoring;
	}

	@MutationMapping
	Mono<Object> proposeElimination(@Argument EliminationInputs.ProposeElimination input, @ContextValue Viewer viewer) {
		return this.eliminations.propose(input, viewer).map(Outcome::answer);
	}

	@BatchMapping(typeName = "Case")
	Mono<Map<Case, MonitoringObject>> monitoringObject(List<Case> rows, @ContextValue Viewer viewer) {
		List<UUID> spells = rows.stream().map(Case::monitoringObjectId).filter(Objects::nonNull).distinct().toList();
		return this.monitoring.byIds(spells, viewer)
			.map(found -> Batch.of(rows, subject -> found.get(subject.monitoringObjectId())));
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<@Nullable EliminationProposal> proposal(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> proposal(view.file()));
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<EliminationCondition>> conditions(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().conditions());
	}

	@SchemaMapping(typeName = "EliminationProposal")
	@Nullable String grounds(EliminationProposal proposal, @ContextValue Viewer viewer) {
		return this.words.read(EliminationStore.TABLE, "grounds_sealed", proposal.caseId(), proposal.grounds(), viewer);
	}

	@SchemaMapping(typeName = "EliminationProposal")
	@Nullable String vanishedNaturally(EliminationProposal proposal, @ContextValue Viewer viewer) {
		return this.words.read(EliminationStore.TABLE, "vanished_sealed", proposal.caseId(), proposal.vanished(),
				viewer);
	}

	@SchemaMapping(typeName = "EliminationProposal")
	List<String> evidenceIds(EliminationProposal proposal) {
		return EvidenceReference.ids(proposal.evidenceIds());
	}

	@SchemaMapping(typeName = "EliminationCondition")
	String title(EliminationCondition condition, @ContextValue Viewer viewer) {
		return this.sentences.title(condition, viewer.locale());
	}

	@SchemaMapping(typeName = "EliminationCondition")
	String explanation(EliminationCondition condition, @ContextValue Viewer viewer) {
		return this.sentences.explanation(condition, viewer.locale());
	}

	@SchemaMapping(typeName = "EliminationCondition")
	List<String> open(EliminationCondition condition, @ContextValue Viewer viewer) {
		return this.sentences.open(condition, viewer.locale());
	}

	@BatchMapping(typeName = "CaseVisit", field = "elimination")
	Mono<Map<CaseVisit, EliminationFindings>> findings(List<CaseVisit> rows) {
		return this.eliminations.findings(rows.stream().map(CaseVisit::id).toList())
			.map(found -> Batch.of(rows, visit -> found.get(visit.id())));
	}

	@SchemaMapping(typeName = "EliminationFindings")
	@Nullable Yuan incomePerHead(EliminationFindings findings, @ContextValue Viewer viewer) {
		return CaseSight.readsMoney(viewer) ? findings.incomePerHead() : null;
	}

	@BatchMapping(typeName = "MonitoringObject", field = "eliminations")
	Mono<Map<MonitoringObject, List<Case>>> ofSpells(List<MonitoringObject> rows, @ContextValue Viewer viewer) {
		return this.eliminations.ofSpells(rows.stream().map(MonitoringObject::id).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, spell -> found.getOrDefault(spell.id(), List.of())));
	}

	private static @Nullable EliminationProposal proposal(CaseFile file) {
		EliminationFile elimination = file.elimination();
		return elimination == null ? null : elimination.proposal();
	}

}
