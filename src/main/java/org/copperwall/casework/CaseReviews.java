package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.task.NewTask;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Reviews of rejections (复核): asked for once, decided by somebody else.
@Service
class CaseReviews {

	private static final String TASK = "REVIEW_REJECTION";

	private static final int LONGEST_WORDS = 2000;

	private final CaseDesk desk;

	private final Cases cases;

	private final CaseStore stored;

	private final CaseReviewStore store;

	private final CaseEvidence evidence;

	private final CaseWords words;

	private final Tasks tasks;

	private final Changes changes;

	private final Ids ids;

	CaseReviews(CaseDesk desk, Cases cases, CaseStore stored, CaseReviewStore store, CaseEvidence evidence,
			CaseWords words, Tasks tasks, Changes changes, Ids ids) {
		this.desk = desk;
		this.cases = cases;
		this.stored = stored;
		this.store = store;
		this.evidence = evidence;
		this.words = words;
		this.tasks = tasks;
		this.changes = changes;
		this.ids = ids;
	}

	Mono<Outcome<AfterDecisionAnswers.ReviewRequested>> request(AfterDecisionInputs.RequestReview input,
			Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "requestReview", input,
				() -> this.desk.open(input.caseId(), viewer)
					.flatMap(open -> this.evidence.brought(input.evidenceIds(), open.household(), viewer)
						.flatMap(brought -> request(open, input, brought))),
				kept -> this.cases.kept(kept, viewer).map(AfterDecisionAnswers.ReviewRequested::new));
	}

	Mono<Outcome<AfterDecisionAnswers.ReviewDecided>> decide(AfterDecisionInputs.DecideReview input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "decideReview", input,
				() -> this.desk.open(input.caseId(), viewer)
					.flatMap(open -> this.evidence.brought(input.evidenceIds(), open.household(), viewer)
						.zipWith(this.stored.lockOpen(open.household().id()).hasElement())
						.flatMap(found -> decide(open, input, found.getT1(), found.getT2(), viewer))),
				kept -> this.cases.kept(kept, viewer).map(AfterDecisionAnswers.ReviewDecided::new));
	}

	private Mono<Outcome<Effect<AfterDecisionAnswers.ReviewRequested>>> request(CaseDesk.OpenFile open,
			AfterDecisionInputs.RequestReview input, CaseEvidence.Brought brought) {
		Gates gates = brought.gates().words("reason", input.reason(), LONGEST_WORDS);
		return AfterDecisionGates.request(gates, open.file(), open.actor(), open.now())
			.then(open.subject()::changed)
			.follow(next -> {
				CaseReview review = requested(open, input, brought);
				return this.store.insert(review)
					.then(this.evidence.attach(brought, next))
					.then(this.tasks.open(wanted(open)))
					.flatMap(task -> this.desk.keep(next, CaseRecord.REVIEW_REQUEST)
						.map(kept -> kept.and(List.of(new TaskEvent.Opened(task)))))
					.map(kept -> new Effect<>(new AfterDecisionAnswers.ReviewRequested(kept.subject()),
							Map.of("case", next.id()), kept.events()));
			});
	}

	private CaseReview requested(CaseDesk.OpenFile open, AfterDecisionInputs.RequestReview input,
			CaseEvidence.Brought brought) {
		UUID id = this.ids.next();
		Instant due = open.days().dueAfter(open.now(), open.rules().afterDecision().reviewDays());
		CaseReview.Request request = new CaseReview.Request(open.now(), due, open.actor().person(), open.actor().app(),
				open.actor().role(), this.words.seal(CaseReviewStore.TABLE, "reason_sealed", id, input.reason()),
				brought.ids());
		return new CaseReview(id, open.subject().id(), open.subject().step(), request, null);
	}

	/// Where the district itself said no, the head of its leading group looks: a district
	/// may have one officer only.
	private static NewTask wanted(CaseDesk.OpenFile open) {
		Case subject = open.subject();
		boolean byDistrict = subject.step() == CaseStep.DISTRICT_REVIEW;
		return new NewTask(TASK, subject.ownerType(), subject.id(), subject.householdId(), subject.region(),
				byDistrict ? Role.LEADING_GROUP_HEAD : Role.DISTRICT_OFFICER, null, null,
				open.rules().afterDecision().reviewDays(),
				byDistrict ? Role.DISTRICT_OFFICER : Role.LEADING_GROUP_HEAD);
	}

	private Mono<Outcome<Effect<AfterDecisionAnswers.ReviewDecided>>> decide(CaseDesk.OpenFile open,
			AfterDecisionInputs.DecideReview input, CaseEvidence.Brought brought, boolean another, Viewer viewer) {
		boolean reopens = input.outcome() == ReviewOutcome.REOPENED;
		CaseStep from = open.subject().step();
		CaseStep to = input.reopenTo() == null ? from : input.reopenTo();
		Gates gates = brought.gates()
			.words("opinion", input.opinion(), LONGEST_WORDS)
			.entry(reopens || input.reopenTo() == null, "reopenTo", "review.upheldStays")
			.entry(to != CaseStep.APPLICATION && !from.isBefore(to), "reopenTo", "review.notLater")
			.require(!reopens || !another, RefusalCode.DUPLICATE, "caseId", "review.anotherOpen");
		return AfterDecisionGates.decide(gates, open.file(), input.version(), open.actor())
			.then(() -> reopens ? open.subject().reopened(to, open.now(), open.rules(), open.days())
					: open.subject().changed())
			.follow(next -> {
				UUID id = open.file().after().review().orElseThrow().id();
				CaseReview.Decided decision = new CaseReview.Decided(input.outcome(), open.now(), open.actor().person(),
						open.actor().role(),
						this.words.seal(CaseReviewStore.TABLE, "opinion_sealed", id, input.opinion()),
						reopens ? to : null, brought.ids());
				return this.store.decide(id, decision)
					.then(this.evidence.attach(brought, next))
					.then(reopens ? this.desk.reopen(open, next, viewer)
							: this.desk.settle(next, CaseRecord.REVIEW, viewer))
					.map(kept -> new Effect<>(new AfterDecisionAnswers.ReviewDecided(kept.subject()),
							Map.of("case", next.id()), kept.events()));
			});
	}

}
