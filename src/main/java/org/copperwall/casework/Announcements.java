package org.copperwall.casework;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.task.NewTask;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Announces in the village what the district has decided (公告), and sees to it that it is not forgotten.
@Service
class Announcements {

	private static final String TASK = "PUBLISH_ANNOUNCEMENT";

	private static final int LONGEST_DAYS = 60;

	private final CaseDesk desk;

	private final Cases cases;

	private final AnnouncementStore store;

	private final PublicRegister register;

	private final CaseEvidence evidence;

	private final Tasks tasks;

	private final Changes changes;

	private final Ids ids;

	Announcements(CaseDesk desk, Cases cases, AnnouncementStore store, PublicRegister register, CaseEvidence evidence,
			Tasks tasks, Changes changes, Ids ids) {
		this.desk = desk;
		this.cases = cases;
		this.store = store;
		this.register = register;
		this.evidence = evidence;
		this.tasks = tasks;
		this.changes = changes;
		this.ids = ids;
	}

	/// A case that was approved for good waits for its announcement; nothing follows for
	/// others.
	Mono<CaseDesk.Kept> due(CaseDesk.OpenFile open, CaseDesk.Kept kept) {
		Case subject = kept.subject();
		if (subject.status() != CaseStatus.APPROVED) {
			return Mono.just(kept);
		}
		return this.tasks
			.open(new NewTask(TASK, subject.ownerType(), subject.id(), subject.householdId(), subject.region(),
					Role.VILLAGE_SECRETARY, null, null, open.rules().afterDecision().announceWithin(),
					Role.VILLAGE_CADRE))
			.map(task -> kept.and(List.of(new TaskEvent.Opened(task))));
	}

	Mono<Outcome<AfterDecisionAnswers.AnnouncementPublished>> publish(AfterDecisionInputs.PublishAnnouncement input,
			Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "publishAnnouncement", input,
				() -> this.desk.open(input.caseId(), viewer)
					.flatMap(open -> this.evidence.brought(input.evidenceIds(), open.household(), viewer)
						.flatMap(brought -> publish(open, input, brought, viewer))),
				kept -> this.cases.kept(kept, viewer).map(AfterDecisionAnswers.AnnouncementPublished::new));
	}

	private Mono<Outcome<Effect<AfterDecisionAnswers.AnnouncementPublished>>> publish(CaseDesk.OpenFile open,
			AfterDecisionInputs.PublishAnnouncement input, CaseEvidence.Brought brought, Viewer viewer) {
		int least = open.rules().afterDecision().announcementDays();
		int days = input.days() == null ? least : input.days();
		Gates gates = brought.gates()
			.entry(days >= least, "days", "announcement.tooShort", least)
			.entry(days <= LONGEST_DAYS, "days", "announcement.tooLong", LONGEST_DAYS);
		return AfterDecisionGates.announce(gates, open.file(), open.actor())
			.then(open.subject()::changed)
			.follow(next -> this.register.of(open.household())
				.map(home -> announcement(open, home, Duration.ofDays(days), brought))
				.flatMap(this.store::insert)
				.then(this.evidence.attach(brought, next))
				.then(this.desk.settle(next, CaseRecord.ANNOUNCEMENT, viewer))
				.map(kept -> new Effect<>(new AfterDecisionAnswers.AnnouncementPublished(kept.subject()),
						Map.of("case", next.id()), kept.events())));
	}

	private CaseAnnouncement announcement(CaseDesk.OpenFile open, PublicFacts home, Duration hangs,
			CaseEvidence.Brought brought) {
		Case subject = open.subject();
		return new CaseAnnouncement(this.ids.next(), subject.id(), new PublicText.Announcement(subject.kind(), home,
				subject.category(), open.now(), open.now().plus(hangs)), open.actor().person(), open.actor().role(),
				brought.ids());
	}

}
