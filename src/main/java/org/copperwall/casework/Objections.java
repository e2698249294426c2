package org.copperwall.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Objections to public notices, and their answers.
@Service
class Objections {

	private static final int LONGEST_WORDS = 2000;

	private final CaseDesk desk;

	private final Cases cases;

	private final ObjectionStore store;

	private final CaseWords words;

	private final Changes changes;

	private final Ids ids;

	Objections(CaseDesk desk, Cases cases, ObjectionStore store, CaseWords words, Changes changes, Ids ids) {
		this.desk = desk;
		this.cases = cases;
		this.store = store;
		this.words = words;
		this.changes = changes;
		this.ids = ids;
	}

	Mono<Outcome<CaseAnswers.ObjectionRecorded>> record(CaseInputs.RecordObjection input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "recordObjection", input,
				() -> this.desk.open(input.caseId(), viewer).flatMap(open -> record(open, input)),
				kept -> visible(objectionOf(kept), viewer).zipWith(this.cases.kept(kept, viewer),
						CaseAnswers.ObjectionRecorded::new));
	}

	Mono<Outcome<CaseAnswers.ObjectionAnswered>> answer(CaseInputs.AnswerObjection input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "answerObjection", input,
				() -> visible(GlobalId.idOf("CaseObjection", input.objectionId()), viewer)
					.flatMap(objection -> this.desk.open(objection.caseId(), viewer)
						.flatMap(open -> answer(open, objection.id(), input))),
				kept -> visible(objectionOf(kept), viewer).zipWith(this.cases.kept(kept, viewer),
						CaseAnswers.ObjectionAnswered::new));
	}

	private Mono<Outcome<Effect<CaseAnswers.ObjectionRecorded>>> record(CaseDesk.OpenFile open,
			CaseInputs.RecordObjection input) {
		UUID id = this.ids.next();
		Gates gates = ReviewGates.object(new Gates().words("objection", input.objection(), LONGEST_WORDS), open.file(),
				open.actor(), open.now());
		CaseObjection objection = new CaseObjection(id, open.subject().id(), open.subject().round(),
				this.words.seal(ObjectionStore.TABLE, "objection_sealed", id, input.objection()), open.actor().person(),
				open.actor().role(), open.now(), null);
		return gates.then(open.subject()::changed)
			.follow(next -> this.store.insert(objection)
				.then(this.desk.keep(next, CaseRecord.OBJECTION))
				.map(kept -> new Effect<>(new CaseAnswers.ObjectionRecorded(objection, kept.subject()),
						Map.of("objection", id, "case", next.id()), kept.events())));
	}

	private Mono<Outcome<Effect<CaseAnswers.ObjectionAnswered>>> answer(CaseDesk.OpenFile open, UUID id,
			CaseInputs.AnswerObjection input) {
		Optional<CaseObjection> objection = open.file()
			.objections()
			.stream()
			.filter(known -> known.id().equals(id))
			.findFirst();
		Gates gates = ReviewGates.answer(new Gates().words("answer", input.answer(), LONGEST_WORDS), open.file(),
				objection, open.actor());
		CaseObjection.Answer answer = new CaseObjection.Answer(
				this.words.seal(ObjectionStore.TABLE, "answer_sealed", id, input.answer()), input.upheld(),
				open.actor().person(), open.actor().role(), open.now());
		return gates.then(() -> objection.orElseThrow().answered(answer))
			.follow(answered -> this.store.answer(id, answer)
				.then(this.desk.keep(open.subject().changed(), CaseRecord.OBJECTION_ANSWER))
				.map(kept -> new Effect<>(new CaseAnswers.ObjectionAnswered(answered, kept.subject()),
						Map.of("objection", id, "case", kept.subject().id()), kept.events())));
	}

	private Mono<CaseObjection> visible(UUID id, Viewer viewer) {
		return this.store.byIds(List.of(id), CaseSight.of(viewer))
			.next()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("CaseObjection")));
	}

	private static UUID objectionOf(Map<String, UUID> kept) {
		return Optional.ofNullable(kept.get("objection")).orElseThrow();
	}

}
