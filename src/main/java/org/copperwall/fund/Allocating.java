package org.copperwall.fund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// The fourth step: what was promised is sent, all of it or in parts, and once more where it came back.
@Service
class Allocating {

	private final GrantDesk desk;

	private final PaymentStore payments;

	private final GrantWords words;

	private final Amounts amounts;

	private final Books books;

	private final Changes changes;

	private final Ids ids;

	Allocating(GrantDesk desk, PaymentStore payments, GrantWords words, Amounts amounts, Books books, Changes changes,
			Ids ids) {
		this.desk = desk;
		this.payments = payments;
		this.words = words;
		this.amounts = amounts;
		this.books = books;
		this.changes = changes;
		this.ids = ids;
	}

	/// A payment that is to be made.
	/// @param replaces the failed one it stands in for
	private record Wanted(Yuan amount, Payee payee, @Nullable UUID replaces) {
	}

	/// What was made, as it is answered.
	private record Sent(GrantDesk.Kept kept, GrantPayment payment) {

		<T> Effect<T> effect(T answer) {
			return new Effect<>(answer, Map.of("grant", this.kept.grant().id(), "payment", this.payment.id()),
					this.kept.events());
		}

	}

	/// @return fails with NOT_VISIBLE for a grant the viewer does not see
	Mono<Outcome<GrantAnswers.GrantAllocated>> allocate(GrantInputs.AllocateGrant input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "allocateGrant", input,
				() -> this.desk.open(input.grantId(), viewer)
					.flatMap(open -> sent(open, wanted(open, input, viewer), viewer))
					.map(outcome -> outcome.map(
							sent -> sent.effect(new GrantAnswers.GrantAllocated(sent.kept().grant(), sent.payment())))),
				kept -> Mono.zip(this.desk.kept(kept, viewer), this.desk.keptPayment(kept, viewer),
						GrantAnswers.GrantAllocated::new));
	}

	/// @return fails with NOT_VISIBLE for a grant the viewer does not see
	Mono<Outcome<GrantAnswers.GrantReallocated>> reallocate(GrantInputs.ReallocateGrant input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "reallocateGrant", input, () -> this.desk.open(input.grantId(), viewer)
				.flatMap(open -> sent(open, wanted(open, input, viewer), viewer))
				.map(outcome -> outcome
					.map(sent -> sent.effect(new GrantAnswers.GrantReallocated(sent.kept().grant(), sent.payment())))),
					kept -> Mono.zip(this.desk.kept(kept, viewer), this.desk.keptPayment(kept, viewer),
							GrantAnswers.GrantReallocated::new));
	}

	private Outcome<Wanted> wanted(GrantDesk.Open open, GrantInputs.AllocateGrant input, Viewer viewer) {
		GrantFile file = open.file();
		GrantGates gates = file.notVoter(file.at(GrantStep.ALLOCATION, input.version(), viewer), viewer);
		Yuan left = file.grant().money().unpaid();
		Yuan amount = Optional.ofNullable(input.amount()).orElse(left);
		if (input.amount() != null) {
			this.amounts.tried(gates, "amount", amount);
			gates.within(amount, left, "amount", "fund.overRemaining");
		}
		return gates.then(() -> new Wanted(amount, file.grant().payee(), null));
	}

	private Outcome<Wanted> wanted(GrantDesk.Open open, GrantInputs.ReallocateGrant input, Viewer viewer) {
		GrantFile file = open.file();
		GrantGates gates = file.notVoter(file.at(GrantStep.ALLOCATION, input.version(), viewer), viewer);
		Optional<GrantPayment> failed = GlobalId.parse(input.paymentId())
			.filter(id -> id.type().equals(GrantPayment.TYPE))
			.flatMap(id -> file.payment(id.id()));
		gates.entry(failed.isPresent(), "paymentId", "unknown")
			.step(failed.isEmpty() || file.isUnmended(failed.get()), "paymentId", "fund.notFailed");
		Yuan amount = failed.map(GrantPayment::amount).orElse(Yuan.ZERO);
		gates.within(amount, file.grant().money().unpaid(), "paymentId", "fund.overRemaining");
		GrantInputs.PayeeEntered payee = input.payee();
		if (payee != null) {
			payee.tried(gates);
		}
		return gates.then(() -> new Wanted(amount,
				payee == null ? file.grant().payee() : this.words.forGrant(file.grant().id(), payee),
				failed.orElseThrow().id()));
	}

	private Mono<Outcome<Sent>> sent(GrantDesk.Open open, Outcome<Wanted> wanted, Viewer viewer) {
		return wanted.follow(payment -> send(open, payment, viewer));
	}

	private Mono<Sent> send(GrantDesk.Open open, Wanted wanted, Viewer viewer) {
		Grant after = open.grant().allocated(wanted.amount(), wanted.payee());
		UUID id = this.ids.next();
		GrantPayment payment = new GrantPayment(id, after.id(), open.file().payments().size() + 1, wanted.amount(),
				PaymentStatus.ALLOCATED, this.words.forPayment(id, after), wanted.replaces(), null, viewer.subject(),
				open.now(), null);
		NewEntry entry = NewEntry.of(after.region(), year(after), EntryKind.PAYMENT, wanted.amount(),
				LedgerEntry.Concern.grant(after.id(), after.householdId()), null);
		return this.payments.insert(payment, after.region().district())
			.then(this.books.enter(entry, viewer))
			.flatMap(entered -> this.desk.keep(open, after, events(open.grant(), after, entered), viewer))
			.map(kept -> new Sent(kept, payment));
	}

	private static List<DomainEvent> events(Grant before, Grant after, LedgerEntry entry) {
		DomainEvent first = before.step() == after.step() ? GrantEvent.changed(after, "ALLOCATED")
				: GrantEvent.left(before, after, null);
		return List.of(first, new FundEvent.Entered(entry));
	}

	/// What was promised has a year.
	static int year(Grant grant) {
		return Optional.ofNullable(grant.year()).orElseThrow();
	}

}
