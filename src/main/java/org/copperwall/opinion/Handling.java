package org.copperwall.opinion;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.SealedText;
import org.copperwall.opinion.OpinionReport.Answer;
import org.copperwall.opinion.OpinionReport.Assessment;
import org.copperwall.opinion.OpinionReport.Place;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.copperwall.warning.OpinionWarnings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// What people do with a report: locate it, look, answer.
@Service
class Handling {

	private final OpinionStore store;

	private final OpinionReports reports;

	private final OpinionWords words;

	private final Whereabouts whereabouts;

	private final OpinionWarnings warnings;

	private final Tasks tasks;

	private final Changes changes;

	private final Clock clock;

	Handling(OpinionStore store, OpinionReports reports, OpinionWords words, Whereabouts whereabouts,
			OpinionWarnings warnings, Tasks tasks, Changes changes, Clock clock) {
		this.store = store;
		this.reports = reports;
		this.words = words;
		this.whereabouts = whereabouts;
		this.warnings = warnings;
		this.tasks = tasks;
		this.changes = changes;
		this.clock = clock;
	}

	/// @return fails with NOT_VISIBLE for a report or household that is not the viewer's
	Mono<Outcome<OpinionLocated>> locate(OpinionInputs.LocateOpinion input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "locateOpinion", input,
					() -> locked(input.reportId(), viewer).flatMap(report -> locate(report, input, viewer)),
					kept -> again(kept, viewer))
			.map(outcome -> outcome.map(OpinionLocated::new));
	}

	/// @return fails with NOT_VISIBLE for a report or household that is not the viewer's
	Mono<Outcome<OpinionAssessed>> assess(OpinionInputs.AssessOpinion input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "assessOpinion", input,
				() -> locked(input.reportId(), viewer).flatMap(report -> assess(report, input, viewer)),
				kept -> assessedAgain(kept, viewer));
	}

	/// @return fails with NOT_VISIBLE for a report that is not the viewer's
	Mono<Outcome<OpinionAnswered>> answer(OpinionInputs.AnswerOpinion input, Viewer viewer) {
		Faults faults = input.faults();
		return this.changes
			.once(viewer, input.requestId(), "answerOpinion", input,
					() -> faults.isEmpty()
							? locked(input.reportId(), viewer).flatMap(report -> answered(report, input, viewer))
							: faulty(faults),
					kept -> again(kept, viewer))
			.map(outcome -> outcome.map(OpinionAnswered::new));
	}

	private Mono<Outcome<Effect<OpinionReport>>> locate(OpinionReport report, OpinionInputs.LocateOpinion input,
			Viewer viewer) {
		Faults faults = input.faults();
		return this.whereabouts.found(input.regionCode(), input.householdId(), report.place(), viewer, faults)
			.filter(_ -> faults.isEmpty())
			.flatMap(place -> kept(report, report.located(input.version(), place)))
			.switchIfEmpty(faulty(faults));
	}

	private Mono<Outcome<Effect<OpinionAssessed>>> assess(OpinionReport report, OpinionInputs.AssessOpinion input,
			Viewer viewer) {
		Faults faults = input.faults();
		return this.whereabouts.found(input.regionCode(), input.householdId(), report.place(), viewer, faults)
			.filter(_ -> faults.isEmpty())
			.flatMap(place -> judge(report, place, input, viewer))
			.switchIfEmpty(faulty(faults));
	}

	/// The post somebody acts in.
	static Role roleOf(Viewer viewer) {
		return viewer.roles().stream().sorted().findFirst().orElseThrow();
	}

	private Mono<Outcome<Effect<OpinionAssessed>>> judge(OpinionReport report, Place place,
			OpinionInputs.AssessOpinion input, Viewer viewer) {
		SealedText findings = this.words.seal(OpinionWords.REPORT, "findings_sealed", report.id(), input.findings());
		Assessment judged = new Assessment(input.founded(), findings, viewer.subject(), roleOf(viewer),
				this.clock.instant(), null);
		return switch (report.assessed(input.version(), place, judged)) {
			case Outcome.Refused<OpinionReport>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
			case Outcome.Accepted<OpinionReport>(OpinionReport assessed) -> input.founded()
					? warn(assessed, input, viewer).flatMap(
							raised -> assessed(report, assessed.raising(raised.id()), raised.joined(), raised.events()))
					: assessed(report, assessed, false, List.of());
		};
	}

	private Mono<OpinionWarnings.Raised> warn(OpinionReport report, OpinionInputs.AssessOpinion input, Viewer viewer) {
		return this.warnings.raise(new OpinionWarnings.Founded(report.region(), report.householdId(),
				report.kind().medium(), input.risks(), input.atRisk(), input.findings()), viewer);
	}

	private Mono<Outcome<Effect<OpinionAssessed>>> assessed(OpinionReport before, OpinionReport after, boolean joined,
			List<DomainEvent> warned) {
		List<DomainEvent> events = new ArrayList<>();
		events.add(OpinionEvent.of(OpinionChange.ASSESSED, before, after));
		events.addAll(warned);
		Map<String, UUID> ids = joined ? Map.of("report", after.id(), "joined", after.id())
				: Map.of("report", after.id());
		return this.store.save(after)
			.thenReturn(Outcome.accepted(new Effect<>(new OpinionAssessed(after, joined), ids, events)));
	}

	private Mono<Outcome<Effect<OpinionReport>>> answered(OpinionReport report, OpinionInputs.AnswerOpinion input,
			Viewer viewer) {
		Instant now = this.clock.instant();
		Answer answer = new Answer(
				this.words.seal(OpinionWords.REPORT, "answer_sealed", report.id(), input.answer().strip()),
				viewer.subject(), roleOf(viewer), now);
		return switch (report.answered(input.version(), answer)) {
			case Outcome.Refused<OpinionReport>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
			case Outcome.Accepted<OpinionReport>(OpinionReport answered) -> holds(report, viewer).flatMap(held -> held
					? close(report, answered, viewer)
					: Mono.just(Outcome.refused(Refusal.of(RefusalCode.NOT_HOLDER, "reportId", "opinion.notHolder"))));
		};
	}

	/// Who has the task, or was alerted because it was overdue.
	private Mono<Boolean> holds(OpinionReport report, Viewer viewer) {
		return this.tasks.openOf(OpinionEvent.SUBJECT, List.of(report.id()))
			.map(found -> found.getOrDefault(report.id(), List.of())
				.stream()
				.anyMatch(task -> task.isHeldBy(viewer) || task.isEscalatedTo(viewer)));
	}

	private Mono<Outcome<Effect<OpinionReport>>> close(OpinionReport before, OpinionReport after, Viewer viewer) {
		List<DomainEvent> events = new ArrayList<>();
		events.add(OpinionEvent.of(OpinionChange.ANSWERED, before, after));
		return this.store.save(after)
			.then(this.tasks.close(OpinionEvent.SUBJECT, after.id(), viewer))
			.doOnNext(closed -> closed.stream().map(TaskEvent.Closed::new).forEach(events::add))
			.map(_ -> Outcome.accepted(new Effect<>(after, Map.of("report", after.id()), events)));
	}

	private Mono<Outcome<Effect<OpinionReport>>> kept(OpinionReport before, Outcome<OpinionReport> decided) {
		return switch (decided) {
			case Outcome.Refused<OpinionReport>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
			case Outcome.Accepted<OpinionReport>(OpinionReport after) -> this.store.save(after)
				.thenReturn(Outcome.accepted(new Effect<>(after, Map.of("report", after.id()),
						List.of(OpinionEvent.of(OpinionChange.LOCATED, before, after)))));
		};
	}

	private Mono<OpinionReport> locked(String reportId, Viewer viewer) {
		return Mono.fromSupplier(() -> GlobalId.idOf(OpinionEvent.SUBJECT, reportId))
			.flatMap(id -> this.store.lock(id, viewer.region(), Reach.of(viewer)))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(OpinionEvent.SUBJECT)));
	}

	private static <T> Mono<Outcome<Effect<T>>> faulty(Faults faults) {
		return Mono.fromSupplier(() -> Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
	}

	private Mono<OpinionReport> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Objects.requireNonNull(kept.get("report"));
		return this.reports.byIds(List.of(id), viewer)
			.mapNotNull(found -> found.get(id))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(OpinionEvent.SUBJECT)));
	}

	/// Those on the spot see what they looked into no more, but are told again what came
	/// of it.
	private Mono<OpinionAssessed> assessedAgain(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Objects.requireNonNull(kept.get("report"));
		Function<OpinionReport, OpinionAssessed> answer = report -> new OpinionAssessed(report,
				kept.containsKey("joined"));
		return this.store.assessedBy(viewer.subject(), id, viewer.region())
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(OpinionEvent.SUBJECT)))
			.map(answer);
	}

}
