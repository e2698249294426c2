package org.copperwall.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.Outcome;
import org.copperwall.monitoring.Endings;
import org.copperwall.monitoring.Inclusion;
import org.copperwall.monitoring.Monitoring;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Decides steps: approves, rejects, sends back; and what follows from the last decision.
@Service
class Decisions {

	private static final String CASE = "approval_case";

	private final CaseDesk desk;

	private final Cases cases;

	private final CaseEvidence evidence;

	private final CaseWords words;

	private final Monitoring monitoring;

	private final Endings endings;

	private final CaseWarnings warnings;

	private final Announcements announcements;

	private final Assessments assessments;

	private final Changes changes;

	Decisions(CaseDesk desk, Cases cases, CaseEvidence evidence, CaseWords words, Monitoring monitoring,
			Endings endings, CaseWarnings warnings, Announcements announcements, Assessments assessments,
			Changes changes) {
		this.desk = desk;
		this.cases = cases;
		this.evidence = evidence;
		this.words = words;
		this.monitoring = monitoring;
		this.endings = endings;
		this.warnings = warnings;
		this.announcements = announcements;
		this.assessments = assessments;
		this.changes = changes;
	}

	Mono<Outcome<CaseAnswers.CaseDecided>> decide(CaseInputs.DecideCase input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "decideCase", input,
				() -> this.desk.open(input.caseId(), viewer).flatMap(open -> decide(open, input, viewer)),
				kept -> this.cases.kept(kept, viewer).map(CaseAnswers.CaseDecided::new));
	}

	private Mono<Outcome<Effect<CaseAnswers.CaseDecided>>> decide(CaseDesk.OpenFile open, CaseInputs.DecideCase input,
			Viewer viewer) {
		return this.evidence.brought(input.evidenceIds(), open.household(), viewer)
			.flatMap(brought -> decide(open, input.ruling(brought.ids()), brought, viewer));
	}

	private Mono<Outcome<Effect<CaseAnswers.CaseDecided>>> decide(CaseDesk.OpenFile open, Ruling ruling,
			CaseEvidence.Brought brought, Viewer viewer) {
		Outcome<Case> outcome = open.file()
			.handing(brought.kinds())
			.decide(brought.gates(), ruling, open.actor(), open.now(), open.days());
		return outcome.follow(next -> this.evidence.attach(brought, next)
			.then(this.desk.move(open, told(next, ruling), left(open, ruling), viewer))
			.flatMap(kept -> followed(open, kept, ruling, viewer))
			.map(kept -> new Effect<>(new CaseAnswers.CaseDecided(kept.subject()), Map.of("case", kept.subject().id()),
					kept.events())));
	}

	/// What a case that was closed brings about elsewhere.
	private Mono<CaseDesk.Kept> followed(CaseDesk.OpenFile open, CaseDesk.Kept kept, Ruling ruling, Viewer viewer) {
		if (kept.subject().isOpen()) {
			return Mono.just(kept);
		}
		return included(open, kept.subject(), ruling, viewer)
			.flatMap(events -> this.warnings.settleWithCase(kept.subject().id())
				.map(settled -> kept.and(events).and(settled)))
			.delayUntil(closed -> this.assessments.explain(open, closed.subject()))
			.flatMap(closed -> this.announcements.due(open, closed));
	}

	private Mono<List<? extends DomainEvent>> included(CaseDesk.OpenFile open, Case subject, Ruling ruling,
			Viewer viewer) {
		UUID eliminated = subject.monitoringObjectId();
		if (subject.status() == CaseStatus.APPROVED && eliminated != null) {
			return this.endings
				.eliminate(eliminated, subject.householdId(), subject.id(), open.rules().elimination(), viewer)
				.map(events -> events);
		}
		Ruling.Included included = ruling.inclusion();
		if (subject.status() != CaseStatus.APPROVED || included == null) {
			return Mono.just(List.of());
		}
		return this.monitoring
			.include(new Inclusion(open.household(), subject.id(), included.category(), Set.copyOf(included.causes()),
					Set.copyOf(included.dimensions())), viewer)
			.map(spell -> spell.events());
	}

	private CaseStage left(CaseDesk.OpenFile open, Ruling ruling) {
		CaseStage stage = open.file().stage().orElseThrow();
		boolean back = ruling.decision() == Decision.SEND_BACK;
		CaseStage.Verdict verdict = new CaseStage.Verdict(
				this.words.seal(StageStore.TABLE, "opinion_sealed", stage.id(), ruling.opinion()),
				back ? ruling.backFrom(stage.step()) : null, back ? this.words.seal(StageStore.TABLE, "missing_sealed",
						stage.id(), String.join("\n", ruling.missing())) : null,
				ruling.evidenceIds());
		return stage.decided(ruling.decision(), open.now(), open.actor(), verdict);
	}

	/// A rejection in the words the family is told.
	private Case told(Case next, Ruling ruling) {
		UUID id = next.id();
		return Optional.ofNullable(ruling.rejection())
			.filter(reason -> next.status() == CaseStatus.REJECTED)
			.map(reason -> next.telling(new CaseProgress.Rejection(reason.ground(),
					this.words.seal(CASE, "rejection_reason_sealed", id, reason.reason()),
					this.words.seal(CASE, "nearest_policy_sealed", id, reason.nearestPolicy()))))
			.orElse(next);
	}

}
