package org.copperwall.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copperwall.access.Holder;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.monitoring.MonitoringObject;
import org.copperwall.region.Region;
import org.copperwall.region.Regions;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The fields of a case that are more than its row: one statement a field, however many cases are on the page; what needs
/// the whole file shares one load of it.
@Controller
class CaseFieldController {

	private final Cases cases;

	private final CaseTasks tasks;

	private final CaseSentences sentences;

	private final Households households;

	private final Regions regions;

	private final RuleSets rules;

	private final GuidedApplications applications;

	private final Clock clock;

	CaseFieldController(Cases cases, CaseTasks tasks, CaseSentences sentences, Households households, Regions regions,
			RuleSets rules, GuidedApplications applications, Clock clock) {
		this.cases = cases;
		this.tasks = tasks;
		this.sentences = sentences;
		this.households = households;
		this.regions = regions;
		this.rules = rules;
		this.applications = applications;
		this.clock = clock;
	}

	@SchemaMapping(typeName = "Case")
	String id(Case subject) {
		return GlobalId.of("Case", subject.id());
	}

	@BatchMapping(typeName = "Case")
	Mono<Map<Case, Household>> household(List<Case> rows, @ContextValue Viewer viewer) {
		return this.households.byIds(rows.stream().map(Case::householdId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, subject -> found.get(subject.householdId())));
	}

	@BatchMapping(typeName = "Case")
	Mono<Map<Case, Region>> region(List<Case> rows) {
		return this.regions.all(rows.stream().map(Case::region).distinct().toList())
			.map(found -> Batch.of(rows, subject -> found.get(subject.region())));
	}

	@BatchMapping(typeName = "Case")
	Mono<Map<Case, Holder>> holder(List<Case> rows) {
		return this.tasks.of(rows.stream().map(Case::id).toList())
			.map(found -> Batch.of(rows,
					subject -> found.getOrDefault(subject.id(), List.of())
						.stream()
						.filter(task -> subject.isOpen())
						.findFirst()
						.map(task -> task.holder())
						.orElse(null)));
	}

	@BatchMapping(typeName = "Case")
	Mono<Map<Case, RuleSet>> ruleSet(List<Case> rows) {
		return this.rules.byIds(rows.stream().map(Case::ruleSetId).collect(Collectors.toSet()))
			.map(found -> Batch.of(rows, subject -> found.get(subject.ruleSetId())));
	}

	@BatchMapping(typeName = "Case")
	Mono<Map<Case, CaseIntake>> intake(List<Case> rows) {
		return this.applications.intakes(rows.stream().map(Case::id).toList())
			.map(found -> Batch.of(rows, subject -> found.get(subject.id())));
	}

	@SchemaMapping(typeName = "Case")
	CaseSentences.@Nullable Told rejection(Case subject, @ContextValue Viewer viewer) {
		return this.sentences.told(subject, viewer);
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<CaseSentences.@Nullable SentBack> sentBack(Case subject, DataLoader<Case, CaseView> views,
			@ContextValue Viewer viewer) {
		return views.load(subject).thenApply(view -> this.sentences.sentBack(view.file(), viewer));
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<String>> missing(Case subject, DataLoader<Case, CaseView> views,
			@ContextValue Viewer viewer) {
		return views.load(subject).thenApply(view -> this.sentences.missing(view.file(), viewer));
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<CaseSentences.PublicStatus> publicStatus(Case subject, DataLoader<Case, CaseView> views,
			@ContextValue Viewer viewer) {
		return views.load(subject).thenApply(view -> this.sentences.publicStatus(view.file(), viewer));
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<List<CaseView.Possible>> availableActions(Case subject, DataLoader<Case, CaseView> views,
			@ContextValue Viewer viewer) {
		return views.load(subject).thenApply(view -> view.possible(viewer, this.clock.instant()));
	}

	@SchemaMapping(typeName = "AvailableAction")
	@Nullable String reason(CaseView.Possible possible, @ContextValue Viewer viewer) {
		return possible.why() == null ? null : this.sentences.reason(possible.why(), viewer.locale());
	}

	@BatchMapping(typeName = "MonitoringObject", field = "case")
	Mono<Map<MonitoringObject, Case>> caseOfSpell(List<MonitoringObject> rows, @ContextValue Viewer viewer) {
		return this.cases
			.byIds(rows.stream().flatMap(spell -> Stream.ofNullable(spell.caseId())).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, spell -> spell.caseId() == null ? null : found.get(spell.caseId())));
	}

	@BatchMapping(typeName = "Household", field = "cases")
	Mono<Map<Household, List<Case>>> casesOfHouseholds(List<Household> rows, @ContextValue Viewer viewer) {
		return this.cases.ofHouseholds(rows.stream().map(Household::id).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, household -> found.getOrDefault(household.id(), List.of())));
	}

	@SchemaMapping(typeName = "DeclarationAccepted", field = "case")
	Mono<Case> caseOfDeclaration(CaseAnswers.DeclarationAccepted accepted, @ContextValue Viewer viewer) {
		return this.cases.caseOf(accepted, viewer);
	}

	@SchemaMapping(typeName = "DeclarationAccepted", field = "household")
	Mono<Household> householdOfDeclaration(CaseAnswers.DeclarationAccepted accepted, @ContextValue Viewer viewer) {
		return this.cases.householdOf(accepted, viewer);
	}

}
