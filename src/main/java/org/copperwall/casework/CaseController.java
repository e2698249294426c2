package org.copperwall.casework;

import java.util.List;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CaseController {

	private final Cases cases;

	private final Declarations declarations;

	private final Applications applications;

	private final Visits visits;

	private final VillageReview village;

	private final Objections objections;

	private final FourPersonnelCheck check;

	private final Decisions decisions;

	CaseController(Cases cases, Declarations declarations, Applications applications, Visits visits,
			VillageReview village, Objections objections, FourPersonnelCheck check, Decisions decisions) {
		this.cases = cases;
		this.declarations = declarations;
		this.applications = applications;
		this.visits = visits;
		this.village = village;
		this.objections = objections;
		this.check = check;
		this.decisions = decisions;
	}

	@QueryMapping(name = "case")
	Mono<Case> find(@Argument String id, @ContextValue Viewer viewer) {
		return this.cases.find(id, viewer);
	}

	@QueryMapping
	Mono<Connection<Case>> cases(@Argument RegionCode regionCode, @Argument @Nullable CaseFilter filter,
			@Argument CaseOrder orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.cases.list(regionCode, filter == null ? CaseFilter.NONE : filter, orderBy, Paging.of(first, after),
				viewer);
	}

	@SchemaMapping(typeName = "CaseConnection")
	Mono<List<Count>> counts(Connection<Case> page, @Argument CaseCountBy by) {
		return page.counts(by);
	}

	@MutationMapping
	Mono<Object> submitDeclaration(@Argument SubmitDeclarationInput input, @ContextValue Viewer viewer) {
		return this.declarations.submit(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> completeApplication(@Argument CaseInputs.CompleteApplication input, @ContextValue Viewer viewer) {
		return this.applications.complete(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> withdrawCase(@Argument CaseInputs.WithdrawCase input, @ContextValue Viewer viewer) {
		return this.applications.withdraw(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> recordVisit(@Argument CaseInputs.RecordVisit input, @ContextValue Viewer viewer) {
		return this.visits.record(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> recordComparison(@Argument CaseInputs.RecordComparison input, @ContextValue Viewer viewer) {
		return this.village.compare(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> recordVote(@Argument CaseInputs.RecordVote input, @ContextValue Viewer viewer) {
		return this.village.vote(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> publishNotice(@Argument CaseInputs.PublishNotice input, @ContextValue Viewer viewer) {
		return this.village.publish(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> recordObjection(@Argument CaseInputs.RecordObjection input, @ContextValue Viewer viewer) {
		return this.objections.record(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> answerObjection(@Argument CaseInputs.AnswerObjection input, @ContextValue Viewer viewer) {
		return this.objections.answer(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> signFinding(@Argument CaseInputs.SignFinding input, @ContextValue Viewer viewer) {
		return this.check.sign(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> decideCase(@Argument CaseInputs.DecideCase input, @ContextValue Viewer viewer) {
		return this.decisions.decide(input, viewer).map(Outcome::answer);
	}

}
