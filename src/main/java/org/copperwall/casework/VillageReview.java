package org.copperwall.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.rules.VoteRule;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// What the village's review records: the comparison of data, the vote, the public notice.
@Service
class VillageReview {

	private static final int LARGEST_PANEL = 10_000;

	private static final int LONGEST_NOTICE_DAYS = 60;

	private final CaseDesk desk;

	private final Cases cases;

	private final ReviewStore reviews;

	private final VillageStore village;

	private final PublicRegister register;

	private final CaseEvidence evidence;

	private final CaseWords words;

	private final Changes changes;

	private final Ids ids;

	VillageReview(CaseDesk desk, Cases cases, ReviewStore reviews, VillageStore village, PublicRegister register,
			CaseEvidence evidence, CaseWords words, Changes changes, Ids ids) {
		this.desk = desk;
		this.cases = cases;
		this.reviews = reviews;
		this.village = village;
		this.register = register;
		this.evidence = evidence;
		this.words = words;
		this.changes = changes;
		this.ids = ids;
	}

	Mono<Outcome<CaseAnswers.ComparisonRecorded>> compare(CaseInputs.RecordComparison input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "recordComparison", input,
				() -> this.desk.open(input.caseId(), viewer).flatMap(open -> compare(open, input)),
				kept -> this.cases.kept(kept, viewer).map(CaseAnswers.ComparisonRecorded::new));
	}

	Mono<Outcome<CaseAnswers.VoteRecorded>> vote(CaseInputs.RecordVote input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "recordVote", input,
				() -> this.desk.open(input.caseId(), viewer)
					.flatMap(open -> this.evidence.brought(input.evidenceIds(), open.household(), viewer)
						.flatMap(brought -> vote(open, input, brought))),
				kept -> this.cases.kept(kept, viewer).map(CaseAnswers.VoteRecorded::new));
	}

	Mono<Outcome<CaseAnswers.NoticePublished>> publish(CaseInputs.PublishNotice input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "publishNotice", input,
				() -> this.desk.open(input.caseId(), viewer)
					.flatMap(open -> this.evidence.brought(input.evidenceIds(), open.household(), viewer)
						.flatMap(brought -> publish(open, input, brought))),
				kept -> this.cases.kept(kept, viewer).map(CaseAnswers.NoticePublished::new));
	}

	private Mono<Outcome<Effect<CaseAnswers.ComparisonRecorded>>> compare(CaseDesk.OpenFile open,
			CaseInputs.RecordComparison input) {
		Gates gates = ReviewGates.compare(Comparing.check(new Gates(), input), open.file(), open.actor());
		UUID id = this.ids.next();
		int unexplained = (int) input.hits().stream().filter(hit -> !hit.isExplained()).count();
		CaseComparison comparison = new CaseComparison(id, open.subject().id(), input.departments(),
				input.hits().size(), unexplained, this.words.seal(id, input.hits()), open.actor().person(),
				open.actor().role(), open.now());
		return gates.then(open.subject()::changed)
			.follow(next -> this.reviews.insert(comparison)
				.then(recorded(next, CaseRecord.COMPARISON, CaseAnswers.ComparisonRecorded::new)));
	}

	private Mono<Outcome<Effect<CaseAnswers.VoteRecorded>>> vote(CaseDesk.OpenFile open, CaseInputs.RecordVote input,
			CaseEvidence.Brought brought) {
		Gates gates = brought.gates();
		LocalDate day = Entries.day(gates, "heldOn", input.heldOn(), open.now());
		CaseVote vote = new CaseVote(this.ids.next(), open.subject().id(), open.subject().round(), day,
				input.panelSize(), input.present(), input.inFavour(), input.against(), open.actor().person(),
				open.actor().role(), brought.ids(), open.now());
		counted(gates, vote);
		boolean counts = gates.areOpen();
		VoteRule rule = open.rules().vote();
		ReviewGates.vote(gates, open.file(), open.actor())
			.require(!counts || rule.isQuorate(vote.panelSize(), vote.present()), RefusalCode.QUORUM_MISSING, "present",
					"vote.quorum", counts ? rule.quorumOf(vote.panelSize()) : 0);
		return gates.then(open.subject()::changed)
			.follow(next -> this.village.insert(vote)
				.then(this.evidence.attach(brought, next))
				.then(recorded(next, CaseRecord.VOTE, CaseAnswers.VoteRecorded::new)));
	}

	private static void counted(Gates gates, CaseVote vote) {
		gates.entry(vote.panelSize() > 0, "panelSize", "notPositive")
			.entry(vote.panelSize() <= LARGEST_PANEL, "panelSize", "tooMany", LARGEST_PANEL)
			.entry(vote.present() >= 0 && vote.present() <= vote.panelSize(), "present", "vote.present")
			.entry(vote.inFavour() >= 0 && vote.inFavour() <= vote.present(), "inFavour", "vote.votes")
			.entry(vote.against() >= 0 && (long) vote.against() + vote.inFavour() <= vote.present(), "against",
					"vote.votes");
	}

	private Mono<Outcome<Effect<CaseAnswers.NoticePublished>>> publish(CaseDesk.OpenFile open,
			CaseInputs.PublishNotice input, CaseEvidence.Brought brought) {
		Gates gates = brought.gates();
		int least = open.rules().noticeDays();
		int days = input.days() == null ? least : input.days();
		gates.entry(days >= least, "days", "notice.tooShort", least)
			.entry(days <= LONGEST_NOTICE_DAYS, "days", "notice.tooLong", LONGEST_NOTICE_DAYS);
		ReviewGates.publish(gates, open.file(), open.actor());
		return gates.then(open.subject()::changed)
			.follow(next -> this.register.of(open.household())
				.map(home -> new CaseNotice(this.ids.next(), next.id(),
						new PublicText.Notice(next.kind(), home, PublicNeed.of(next.causes()), open.now(),
								open.now().plus(Duration.ofDays(days))),
						open.actor().person(), open.actor().role(), brought.ids()))
				.flatMap(this.village::insert)
				.then(this.evidence.attach(brought, next))
				.then(recorded(next, CaseRecord.NOTICE, CaseAnswers.NoticePublished::new)));
	}

	private <T> Mono<Effect<T>> recorded(Case next, CaseRecord what, Function<Case, T> answer) {
		return this.desk.keep(next, what)
			.map(kept -> new Effect<>(answer.apply(kept.subject()), Map.of("case", next.id()), kept.events()));
	}

}
