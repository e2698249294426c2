package org.copperwall.casework;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.copperwall.access.Viewer;
import org.copperwall.evidence.Evidence;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.graph.Batch;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Yuan;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What was recorded in a case. Words about people are opened here, and only for the posts that handle cases.
@Controller
class CaseRecordController {

	private final CaseWords words;

	private final EvidenceFiles files;

	CaseRecordController(CaseWords words, EvidenceFiles files) {
		this.words = words;
		this.files = files;
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<Declaration>> declarations(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().declarations());
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<CaseStage>> steps(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().stages());
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<CaseVisit>> visits(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().visits());
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<CaseVote>> votes(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().votes());
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<CaseObjection>> objections(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().objections());
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<@Nullable CaseComparison> comparison(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().comparison().orElse(null));
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<CaseView.SignedCheck>> findings(Case subject, DataLoader<Case, CaseView> views,
			@ContextValue Viewer viewer) {
		return views.load(subject).thenApply(view -> view.findings(viewer));
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<EvidenceReference>> evidence(Case subject, DataLoader<Case, CaseView> views,
			@ContextValue Viewer viewer) {
		return views.load(subject).thenApply(view -> view.evidence(viewer));
	}

	@BatchMapping(typeName = "EvidenceReference")
	Mono<Map<EvidenceReference, Evidence>> file(List<EvidenceReference> rows, @ContextValue Viewer viewer) {
		return this.files.visible(rows.stream().map(EvidenceReference::id).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, reference -> found.get(reference.id())));
	}

	@SchemaMapping(typeName = "Declaration")
	@Nullable String description(Declaration need, @ContextValue Viewer viewer) {
		return this.words.read(DeclarationStore.TABLE, "description_sealed", need.id(), need.description(), viewer);
	}

	@SchemaMapping(typeName = "CaseStage")
	@Nullable String opinion(CaseStage stage, @ContextValue Viewer viewer) {
		return this.words.read(StageStore.TABLE, "opinion_sealed", stage.id(), stage.opinion(), viewer);
	}

	@SchemaMapping(typeName = "CaseStage", field = "evidenceIds")
	List<String> evidenceOfStage(CaseStage stage) {
		return EvidenceReference.ids(stage.evidenceIds());
	}

	@SchemaMapping(typeName = "CaseVisit", field = "id")
	String idOfVisit(CaseVisit visit) {
		return GlobalId.of("CaseVisit", visit.id());
	}

	@SchemaMapping(typeName = "CaseVisit")
	@Nullable String notes(CaseVisit visit, @ContextValue Viewer viewer) {
		return this.words.read(ReviewStore.VISIT, "notes_sealed", visit.id(), visit.notes(), viewer);
	}

	@SchemaMapping(typeName = "CaseVisit")
	@Nullable Yuan incomePerHead(CaseVisit visit, @ContextValue Viewer viewer) {
		return CaseSight.readsMoney(viewer) ? visit.incomePerHead() : null;
	}

	@SchemaMapping(typeName = "CaseVisit")
	@Nullable Yuan expenses(CaseVisit visit, @ContextValue Viewer viewer) {
		return CaseSight.readsMoney(viewer) ? visit.expenses() : null;
	}

	@SchemaMapping(typeName = "CaseVisit", field = "evidenceIds")
	List<String> evidenceOfVisit(CaseVisit visit) {
		return EvidenceReference.ids(visit.evidenceIds());
	}

	@SchemaMapping(typeName = "CaseComparison")
	@Nullable List<CaseComparison.Hit> hits(CaseComparison comparison, @ContextValue Viewer viewer) {
		return this.words.hits(comparison, viewer);
	}

	@SchemaMapping(typeName = "CaseVote", field = "evidenceIds")
	List<String> evidenceOfVote(CaseVote vote) {
		return EvidenceReference.ids(vote.evidenceIds());
	}

	@SchemaMapping(typeName = "CaseObjection", field = "id")
	String idOfObjection(CaseObjection objection) {
		return GlobalId.of("CaseObjection", objection.id());
	}

	@SchemaMapping(typeName = "CaseObjection", field = "objection")
	@Nullable String words(CaseObjection objection, @ContextValue Viewer viewer) {
		return this.words.read(ObjectionStore.TABLE, "objection_sealed", objection.id(), objection.objection(), viewer);
	}

	@SchemaMapping(typeName = "CaseObjection", field = "answer")
	@Nullable String answer(CaseObjection objection, @ContextValue Viewer viewer) {
		CaseObjection.Answer answer = objection.answer();
		return answer == null ? null
				: this.words.read(ObjectionStore.TABLE, "answer_sealed", objection.id(), answer.text(), viewer);
	}

	@SchemaMapping(typeName = "CaseFinding", field = "finding")
	@Nullable String wordsOfFinding(CaseView.SignedCheck signed, @ContextValue Viewer viewer) {
		CaseFinding finding = signed.signature();
		return this.words.read(FindingStore.TABLE, "finding_sealed", finding.id(), finding.finding(), viewer);
	}

	@SchemaMapping(typeName = "CaseFinding", field = "evidenceIds")
	List<String> evidenceOfFinding(CaseView.SignedCheck signed) {
		return EvidenceReference.ids(signed.signature().evidenceIds());
	}

}
