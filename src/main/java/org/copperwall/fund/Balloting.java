package org.copperwall.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.casework.Decision;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// The third step: the leading group votes. The ballot that decides for a grant promises its money in the same transaction,
/// and is refused as a whole where there is too little.
@Service
class Balloting {

	private final GrantDesk desk;

	private final GrantFileStore files;

	private final GrantWords words;

	private final Books books;

	private final Tasks tasks;

	private final Changes changes;

	private final Ids ids;

	Balloting(GrantDesk desk, GrantFileStore files, GrantWords words, Books books, Tasks tasks, Changes changes,
			Ids ids) {
		this.desk = desk;
		this.files = files;
		this.words = words;
		this.books = books;
		this.tasks = tasks;
		this.changes = changes;
		this.ids = ids;
	}

	/// @return fails with NOT_VISIBLE for a grant the viewer does not see
	Mono<Outcome<GrantAnswers.GrantBallotCast>> vote(GrantInputs.ApproveGrant input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "approveGrant", input,
				() -> this.desk.open(input.grantId(), viewer).flatMap(open -> vote(open, input, viewer)),
				kept -> this.desk.kept(kept, viewer)
					.map(grant -> new GrantAnswers.GrantBallotCast(grant, kept.containsKey("decided"))));
	}

	private Mono<Outcome<Effect<GrantAnswers.GrantBallotCast>>> vote(GrantDesk.Open open,
			GrantInputs.ApproveGrant input, Viewer viewer) {
		GrantFile file = open.file();
		GrantGates gates = file.mayVote(file.at(GrantStep.LEADING_GROUP_APPROVAL, input.version(), viewer), viewer)
			.words("opinion", input.opinion(), GrantFile.LONGEST_WORDS);
		if (input.approves()) {
			Yuan amount = file.grant().money().accepted();
			file.eligible(gates);
			if (amount != null) {
				file.capped(gates, amount, "grantId");
			}
		}
		return switch (gates.then(() -> ballot(open, input, viewer))) {
			case Outcome.Refused<Ballot>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
			case Outcome.Accepted<Ballot>(Ballot ballot) -> this.files.insert(ballot).then(count(open, ballot, viewer));
		};
	}

	private Ballot ballot(GrantDesk.Open open, GrantInputs.ApproveGrant input, Viewer viewer) {
		UUID id = this.ids.next();
		return new Ballot(id, open.grant().id(), open.grant().round(), viewer.subject(),
				viewer.is(Role.LEADING_GROUP_HEAD), input.approves(),
				this.words.seal(GrantWords.BALLOT, id, input.opinion()), open.now());
	}

	private Mono<Outcome<Effect<GrantAnswers.GrantBallotCast>>> count(GrantDesk.Open open, Ballot ballot,
			Viewer viewer) {
		List<Ballot> cast = new ArrayList<>(open.file().cast());
		cast.add(ballot);
		return switch (Tally.of(cast, open.file().rules().quorum())) {
			case UNDECIDED -> wait(open, ballot, viewer).map(Outcome::accepted);
			case APPROVED -> promise(open, viewer);
			case REJECTED -> reject(open, viewer).map(Outcome::accepted);
		};
	}

	/// The head has done what waited for him; the others may still vote.
	private Mono<Effect<GrantAnswers.GrantBallotCast>> wait(GrantDesk.Open open, Ballot ballot, Viewer viewer) {
		Mono<List<Task>> done = ballot.head()
				? this.tasks.close(Grant.TYPE, open.grant().id(), GrantTasks.HEAD_VOTES, viewer) : Mono.just(List.of());
		return done.map(closed -> {
			List<DomainEvent> events = new ArrayList<>();
			events.add(GrantEvent.changed(open.grant(), "BALLOT"));
			closed.stream().map(TaskEvent.Closed::new).forEach(events::add);
			return effect(new GrantDesk.Kept(open.grant(), events), false);
		});
	}

	private Mono<Outcome<Effect<GrantAnswers.GrantBallotCast>>> promise(GrantDesk.Open open, Viewer viewer) {
		Grant after = open.grant().approved(open.year(), open.now(), open.file().ruleSetId());
		NewEntry commitment = NewEntry.of(after.region(), open.year(), EntryKind.COMMITMENT, after.money().promised(),
				LedgerEntry.Concern.grant(after.id(), after.householdId()), null);
		return this.books.lock(after.region().district(), open.year())
			.map(year -> refusal(year, commitment))
			.defaultIfEmpty(Optional.of(insufficient(Yuan.ZERO)))
			.flatMap(
					refusal -> refusal.map(why -> Mono.just(Outcome.<Effect<GrantAnswers.GrantBallotCast>>refused(why)))
						.orElseGet(() -> promised(open, after, commitment, viewer)));
	}

	private static Optional<Refusal> refusal(Fund year, NewEntry commitment) {
		if (year.isClosed()) {
			return Optional.of(Refusal.of(RefusalCode.INVALID_STEP, "grantId", "fund.closed"));
		}
		return year.covers(commitment) ? Optional.empty() : Optional.of(insufficient(year.available()));
	}

	private static Refusal insufficient(Yuan available) {
		return Refusal.of(RefusalCode.INSUFFICIENT_FUND, "grantId", "fund.insufficient", available.toString());
	}

	private Mono<Outcome<Effect<GrantAnswers.GrantBallotCast>>> promised(GrantDesk.Open open, Grant after,
			NewEntry commitment, Viewer viewer) {
		return this.books.enter(commitment, viewer)
			.flatMap(
					entry -> this.desk.keep(open, after,
							List.of(GrantEvent.left(open.grant(), after, Decision.APPROVE),
									new FundEvent.Entered(entry)),
							viewer))
			.map(kept -> Outcome.accepted(effect(kept, true)));
	}

	private Mono<Effect<GrantAnswers.GrantBallotCast>> reject(GrantDesk.Open open, Viewer viewer) {
		Grant after = open.grant().rejected(open.now());
		return this.desk.keep(open, after, List.of(GrantEvent.left(open.grant(), after, Decision.REJECT)), viewer)
			.map(kept -> effect(kept, true));
	}

	private static Effect<GrantAnswers.GrantBallotCast> effect(GrantDesk.Kept kept, boolean decided) {
		UUID id = kept.grant().id();
		return new Effect<>(new GrantAnswers.GrantBallotCast(kept.grant(), decided),
				decided ? Map.of("grant", id, "decided", id) : Map.of("grant", id), kept.events());
	}

}
