package org.copperwall.casework;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Yuan;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Which category a household falls in, and why; and why it was not included.
@Controller
class AssessmentController {

	private final Assessments assessments;

	private final AssessmentSeal seal;

	private final AssessmentWords words;

	private final RuleSets rules;

	AssessmentController(Assessments assessments, AssessmentSeal seal, AssessmentWords words, RuleSets rules) {
		this.assessments = assessments;
		this.seal = seal;
		this.words = words;
		this.rules = rules;
	}

	@QueryMapping
	Mono<Object> assess(@Argument String householdId, @Argument AssessInputs.@Nullable Changes changes,
			@ContextValue Viewer viewer) {
		return this.assessments.assess(householdId, changes, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<@Nullable Assessment> explanation(Case subject, DataLoader<Case, CaseView> views,
			@ContextValue Viewer viewer) {
		return views.load(subject)
			.thenApply(view -> view.file()
				.after()
				.explanation()
				.map(kept -> this.seal.open(kept, view.file().after(), viewer))
				.orElse(null));
	}

	@SchemaMapping(typeName = "Assessment")
	String summary(Assessment assessment, @ContextValue Viewer viewer) {
		return this.words.summary(assessment, viewer.locale());
	}

	@SchemaMapping(typeName = "Assessment", field = "unknown")
	List<CriterionKey> unknown(Assessment assessment) {
		return assessment.unknown();
	}

	@BatchMapping(typeName = "Assessment")
	Mono<Map<Assessment, RuleSet>> ruleSet(List<Assessment> rows) {
		return this.rules.byIds(rows.stream().map(Assessment::ruleSetId).collect(Collectors.toSet()))
			.map(found -> Batch.of(rows, assessment -> found.get(assessment.ruleSetId())));
	}

	@SchemaMapping(typeName = "Criterion")
	String title(Criterion criterion, @ContextValue Viewer viewer) {
		return this.words.title(criterion, viewer.locale());
	}

	@SchemaMapping(typeName = "Criterion")
	String value(Criterion criterion, @ContextValue Viewer viewer) {
		return this.words.value(criterion, viewer.locale());
	}

	@SchemaMapping(typeName = "Criterion", field = "limit")
	@Nullable String limit(Criterion criterion, @ContextValue Viewer viewer) {
		return this.words.limit(criterion, viewer.locale());
	}

	@SchemaMapping(typeName = "Criterion")
	@Nullable Yuan limitAmount(Criterion criterion) {
		return criterion.limit();
	}

	@SchemaMapping(typeName = "Criterion")
	boolean decides(Criterion criterion) {
		return criterion.decides();
	}

}
