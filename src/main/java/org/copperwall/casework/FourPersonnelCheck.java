package org.copperwall.casework;

import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// The four-personnel check (“四类人员”核查): four findings, blind to each other. The last one decides the step by itself.
@Service
class FourPersonnelCheck {

	private static final int LONGEST_FINDING = 2000;

	private final CaseDesk desk;

	private final Cases cases;

	private final FindingStore store;

	private final CaseEvidence evidence;

	private final CaseWords words;

	private final Changes changes;

	private final Ids ids;

	FourPersonnelCheck(CaseDesk desk, Cases cases, FindingStore store, CaseEvidence evidence, CaseWords words,
			Changes changes, Ids ids) {
		this.desk = desk;
		this.cases = cases;
		this.store = store;
		this.evidence = evidence;
		this.words = words;
		this.changes = changes;
		this.ids = ids;
	}

	Mono<Outcome<CaseAnswers.FindingSigned>> sign(CaseInputs.SignFinding input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "signFinding", input,
				() -> this.desk.open(input.caseId(), viewer).flatMap(open -> sign(open, input, viewer)),
				kept -> this.cases.kept(kept, viewer).map(CaseAnswers.FindingSigned::new));
	}

	private Mono<Outcome<Effect<CaseAnswers.FindingSigned>>> sign(CaseDesk.OpenFile open, CaseInputs.SignFinding input,
			Viewer viewer) {
		return this.evidence.brought(input.evidenceIds(), open.household(), viewer)
			.flatMap(brought -> sign(open, input, brought, viewer));
	}

	private Mono<Outcome<Effect<CaseAnswers.FindingSigned>>> sign(CaseDesk.OpenFile open, CaseInputs.SignFinding input,
			CaseEvidence.Brought brought, Viewer viewer) {
		UUID id = this.ids.next();
		Gates gates = brought.gates().words("finding", input.finding(), LONGEST_FINDING);
		CaseFinding finding = new CaseFinding(id, open.subject().id(), open.subject().round(), input.checkKey(),
				input.favourable(), this.words.seal(FindingStore.TABLE, "finding_sealed", id, input.finding()),
				open.actor().person(), open.actor().role(), brought.ids(), open.now());
		Outcome<Case> outcome = open.file()
			.handing(brought.kinds())
			.sign(gates, finding, input.version(), open.actor(), open.now(), open.days());
		return outcome.follow(next -> this.store.insert(finding)
			.then(this.evidence.attach(brought, next))
			.then(next.step() == open.subject().step() ? this.desk.signed(open, input.checkKey(), viewer)
					: this.desk.move(open, next, left(open, next), viewer))
			.map(kept -> new Effect<>(new CaseAnswers.FindingSigned(kept.subject()), Map.of("case", next.id()),
					kept.events())));
	}

	/// Nobody in particular decided: the four did.
	private static CaseStage left(CaseDesk.OpenFile open, Case next) {
		CaseStage stage = open.file().stage().orElseThrow();
		return next.isSentBack()
				? stage.decided(Decision.SEND_BACK, open.now(), null, CaseStage.Verdict.ofFindings(next.step()))
				: stage.decided(Decision.APPROVE, open.now(), null, CaseStage.Verdict.ofFindings(null));
	}

}
