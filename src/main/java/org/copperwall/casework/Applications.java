package org.copperwall.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.household.Households;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Completes applications with what they lacked, and takes them back.
@Service
class Applications {

	private static final int LONGEST_REASON = 500;

	/// As many as a household has members.
	private static final int MOST_NUMBERS = 31;

	private final CaseDesk desk;

	private final Cases cases;

	private final DeclarationStore declarations;

	private final EliminationStore eliminations;

	private final Households households;

	private final CaseEvidence evidence;

	private final CaseWords words;

	private final CaseWarnings warnings;

	private final Changes changes;

	Applications(CaseDesk desk, Cases cases, DeclarationStore declarations, EliminationStore eliminations,
			Households households, CaseEvidence evidence, CaseWords words, CaseWarnings warnings, Changes changes) {
		this.desk = desk;
		this.cases = cases;
		this.declarations = declarations;
		this.eliminations = eliminations;
		this.households = households;
		this.evidence = evidence;
		this.words = words;
		this.warnings = warnings;
		this.changes = changes;
	}

	Mono<Outcome<CaseAnswers.ApplicationCompleted>> complete(CaseInputs.CompleteApplication input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "completeApplication", input,
				() -> this.desk.open(input.caseId(), viewer).flatMap(open -> complete(open, input, viewer)),
				kept -> this.cases.kept(kept, viewer).map(CaseAnswers.ApplicationCompleted::new));
	}

	Mono<Outcome<CaseAnswers.CaseWithdrawn>> withdraw(CaseInputs.WithdrawCase input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "withdrawCase", input,
				() -> this.desk.open(input.caseId(), viewer).flatMap(open -> withdraw(open, input, viewer)),
				kept -> this.cases.kept(kept, viewer).map(CaseAnswers.CaseWithdrawn::new));
	}

	private Mono<Outcome<Effect<CaseAnswers.ApplicationCompleted>>> complete(CaseDesk.OpenFile open,
			CaseInputs.CompleteApplication input, Viewer viewer) {
		return this.evidence.brought(input.evidenceIds(), open.household(), viewer)
			.delayUntil(brought -> numbers(brought.gates(), open, input.idNumbers()))
			.flatMap(brought -> complete(open, input, brought, viewer));
	}

	private Mono<Outcome<Effect<CaseAnswers.ApplicationCompleted>>> complete(CaseDesk.OpenFile open,
			CaseInputs.CompleteApplication input, CaseEvidence.Brought brought, Viewer viewer) {
		Case signed = input.commitmentSigned() ? open.subject().signed() : open.subject();
		Outcome<Case> outcome = open.file()
			.supplemented(signed, brought.kinds())
			.complete(brought.gates(), input.version(), open.actor(), open.now(), open.days());
		return outcome.follow(next -> supplement(next, brought.ids()).then(this.evidence.attach(brought, next))
			.then(put(open, next, viewer))
			.map(kept -> new Effect<>(new CaseAnswers.ApplicationCompleted(kept.subject()), Map.of("case", next.id()),
					kept.events())));
	}

	/// What is handed in later belongs to what opened the case.
	private Mono<Void> supplement(Case subject, List<UUID> evidence) {
		return subject.isElimination() ? this.eliminations.supplement(subject.id(), evidence)
				: this.declarations.supplement(subject.id(), evidence);
	}

	private Mono<CaseDesk.Kept> put(CaseDesk.OpenFile open, Case next, Viewer viewer) {
		return next.step() == open.subject().step() ? this.desk.keep(next, CaseRecord.SUPPLEMENT)
				: this.desk.move(open, next, open.file().stage().orElseThrow().left(open.now()), viewer);
	}

	/// Enters numbers of members who had none. What is entered before a fault is found is
	/// undone with the refusal.
	private Mono<Gates> numbers(Gates gates, CaseDesk.OpenFile open,
			List<CaseInputs.CompleteApplication.MemberNumber> entered) {
		gates.entry(entered.size() <= MOST_NUMBERS, "idNumbers", "tooMany", MOST_NUMBERS);
		return Flux.fromIterable(entered.subList(0, Math.min(entered.size(), MOST_NUMBERS)))
			.index()
			.concatMap(numbered -> number(gates, open, numbered.getT1(), numbered.getT2()))
			.then(Mono.just(gates));
	}

	private Mono<Gates> number(Gates gates, CaseDesk.OpenFile open, long place,
			CaseInputs.CompleteApplication.MemberNumber entered) {
		String path = "idNumbers[" + place + "]";
		return Mono.justOrEmpty(GlobalId.parse(entered.memberId()).filter(id -> id.type().equals("HouseholdMember")))
			.flatMap(member -> this.households.enterNumber(open.household().id(), member.id(), entered.idNumber()))
			.defaultIfEmpty(Optional.of("unknown"))
			.map(fault -> fault
				.map(code -> gates.entry(false, path + (code.equals("unknown") ? ".memberId" : ".idNumber"), code))
				.orElse(gates));
	}

	private Mono<Outcome<Effect<CaseAnswers.CaseWithdrawn>>> withdraw(CaseDesk.OpenFile open,
			CaseInputs.WithdrawCase input, Viewer viewer) {
		Gates gates = ApplicationGates.withdraw(new Gates().words("reason", input.reason(), LONGEST_REASON),
				open.file(), input.version(), open.actor());
		return gates.then(() -> open.subject().withdrawn(open.now())).follow(next -> {
			CaseStage stage = open.file().stage().orElseThrow();
			CaseStage left = stage.withdrawn(open.now(), open.actor(),
					this.words.seal(StageStore.TABLE, "opinion_sealed", stage.id(), input.reason()));
			return this.desk.move(open, next, left, viewer)
				.flatMap(kept -> this.warnings.settleWithCase(next.id()).map(kept::and))
				.map(kept -> new Effect<>(new CaseAnswers.CaseWithdrawn(kept.subject()), Map.of("case", next.id()),
						kept.events()));
		});
	}

}
