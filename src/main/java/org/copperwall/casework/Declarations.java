package org.copperwall.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Household;
import org.copperwall.monitoring.Monitoring;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Needs are declared here. A declaration opens a case and its warning together; a household that is monitored, or has an
/// open case, gets its need joined to that: a need is never refused because it is known already.
@Service
class Declarations {

	private static final String JOINED = "joined";

	private final DeclarationCheck check;

	private final DeclaredHomes homes;

	private final Intake intake;

	private final CaseEvidence evidence;

	private final CaseStore cases;

	private final Monitoring monitoring;

	private final CaseWarnings warnings;

	private final Changes changes;

	Declarations(DeclarationCheck check, DeclaredHomes homes, Intake intake, CaseEvidence evidence, CaseStore cases,
			Monitoring monitoring, CaseWarnings warnings, Changes changes) {
		this.check = check;
		this.homes = homes;
		this.intake = intake;
		this.evidence = evidence;
		this.cases = cases;
		this.monitoring = monitoring;
		this.warnings = warnings;
		this.changes = changes;
	}

	Mono<Outcome<CaseAnswers.DeclarationAccepted>> submit(SubmitDeclarationInput input, Viewer viewer) {
		return this.check.faults(input, viewer)
			.flatMap(faults -> faults.isEmpty()
					? this.changes.once(viewer, input.requestId(), "submitDeclaration", input,
							() -> submitted(input, viewer), kept -> Mono.just(answer(kept, input)))
					: Mono.just(Outcome.refused(new Refusal(RefusalCode.INVALID_INPUT, faults))));
	}

	private Mono<Outcome<Effect<CaseAnswers.DeclarationAccepted>>> submitted(SubmitDeclarationInput input,
			Viewer viewer) {
		return this.homes.of(input, viewer).flatMap(found -> switch (found) {
			case Outcome.Accepted<DeclaredHomes.Home>(DeclaredHomes.Home home) ->
				this.evidence.brought(input.evidenceIds(), home.household(), viewer)
					.flatMap(brought -> submitted(home, input, brought, viewer));
			case Outcome.Refused<DeclaredHomes.Home>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
		});
	}

	private Mono<Outcome<Effect<CaseAnswers.DeclarationAccepted>>> submitted(DeclaredHomes.Home home,
			SubmitDeclarationInput input, CaseEvidence.Brought brought, Viewer viewer) {
		return brought.gates()
			.then(home::household)
			.follow(household -> taken(household, input, brought, viewer)
				.flatMap(taken -> warned(taken, household, input, viewer))
				.map(declared -> effect(home, declared, input)));
	}

	/// A declaration that has found its place.
	private record Declared(boolean joined, Optional<UUID> caseId, Optional<UUID> warningId, List<DomainEvent> events) {
	}

	private Mono<Declared> taken(Household household, SubmitDeclarationInput input, CaseEvidence.Brought brought,
			Viewer viewer) {
		return this.cases.lockOpen(household.id())
			.flatMap(open -> open.isElimination()
					? this.intake.keepBeside(open, household, input, brought, viewer)
						.map(kept -> new Declared(true, Optional.empty(), Optional.empty(), kept.events()))
					: this.intake.join(open, household, input, brought, viewer)
						.map(kept -> new Declared(true, Optional.of(open.id()), Optional.empty(), kept.events())))
			.switchIfEmpty(Mono.defer(() -> this.monitoring.openSpell(household.id())
				.flatMap(spell -> this.intake.keep(household, input, brought, viewer)
					.thenReturn(new Declared(true, Optional.empty(), Optional.empty(), List.of())))))
			.switchIfEmpty(Mono.defer(() -> this.intake
				.open(household, input, input.medium().sourceOfDeclaration(), brought, viewer)
				.map(kept -> new Declared(false, Optional.of(kept.subject().id()), Optional.empty(), kept.events()))));
	}

	private Mono<Declared> warned(Declared taken, Household household, SubmitDeclarationInput input, Viewer viewer) {
		@Nullable UUID caseId = taken.caseId().orElse(null);
		return this.warnings.raiseInCase(this.intake.need(household, input, viewer), caseId).map(raised -> {
			List<DomainEvent> events = new ArrayList<>(taken.events());
			events.addAll(raised.events());
			return new Declared(taken.joined(), taken.caseId(), Optional.of(raised.id()), events);
		});
	}

	private static Effect<CaseAnswers.DeclarationAccepted> effect(DeclaredHomes.Home home, Declared declared,
			SubmitDeclarationInput input) {
		Map<String, UUID> ids = new HashMap<>();
		ids.put("household", home.household().id());
		declared.warningId().ifPresent(id -> ids.put("warning", id));
		declared.caseId().ifPresent(id -> ids.put("case", id));
		if (declared.joined()) {
			ids.put(JOINED, home.household().id());
		}
		List<DomainEvent> events = new ArrayList<>(home.events());
		events.addAll(declared.events());
		return new Effect<>(answer(ids, input), ids, events);
	}

	private static CaseAnswers.DeclarationAccepted answer(Map<String, UUID> ids, SubmitDeclarationInput input) {
		return new CaseAnswers.DeclarationAccepted(ids.containsKey(JOINED), input.regionCode(),
				Optional.ofNullable(ids.get("warning")).orElseThrow(), ids.get("case"),
				Optional.ofNullable(ids.get("household")).orElseThrow());
	}

}
