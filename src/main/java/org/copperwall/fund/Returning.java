package org.copperwall.fund;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Yuan;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Money that comes back: a payment that failed, and a grant that is returned to the books.
@Service
class Returning {

	private static final int MOST_PAYMENTS = 50;

	private final GrantDesk desk;

	private final FundStore years;

	private final PaymentStore payments;

	private final GrantWords words;

	private final Amounts amounts;

	private final Books books;

	private final Changes changes;

	Returning(GrantDesk desk, FundStore years, PaymentStore payments, GrantWords words, Amounts amounts, Books books,
			Changes changes) {
		this.desk = desk;
		this.years = years;
		this.payments = payments;
		this.words = words;
		this.amounts = amounts;
		this.books = books;
		this.changes = changes;
	}

	/// @return fails with NOT_VISIBLE for a grant the viewer does not see
	Mono<Outcome<GrantAnswers.GrantReturned>> giveBack(GrantInputs.ReturnGrant input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "returnGrant", input, () -> this.desk.open(input.grantId(), viewer)
				.flatMap(open -> isYearClosed(open.grant()).flatMap(closed -> returned(open, closed, input, viewer))),
					kept -> this.desk.kept(kept, viewer).map(GrantAnswers.GrantReturned::new));
	}

	/// @return fails with NOT_VISIBLE for a payment the viewer does not see
	Mono<Outcome<GrantAnswers.PaymentFailureRecorded>> fail(GrantInputs.RecordPaymentFailure input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "recordPaymentFailure", input,
				() -> payment(input.paymentId(), viewer).flatMap(seen -> this.desk.open(seen.grantId(), viewer)
					.flatMap(open -> failed(open, seen.id(), input, viewer))),
				kept -> Mono.zip(this.desk.kept(kept, viewer), this.desk.keptPayment(kept, viewer),
						GrantAnswers.PaymentFailureRecorded::new));
	}

	private Mono<Outcome<Effect<GrantAnswers.PaymentFailureRecorded>>> failed(GrantDesk.Open open, UUID id,
			GrantInputs.RecordPaymentFailure input, Viewer viewer) {
		GrantPayment payment = open.file().payment(id).orElseThrow();
		return new GrantGates().step(payment.status().isUnderway(), "paymentId", "fund.payment." + payment.status())
			.then(() -> payment.ended(PaymentStatus.FAILED,
					new GrantPayment.Settled(viewer.subject(), open.now(), null, input.failure())))
			.follow(ended -> {
				Grant after = open.grant().failed(payment.amount());
				NewEntry entry = entry(after, EntryKind.PAYMENT_RETURN, payment.amount());
				DomainEvent first = open.grant().step() == after.step() ? GrantEvent.changed(after, "PAYMENT_FAILED")
						: GrantEvent.left(open.grant(), after, null);
				return this.payments.settle(ended)
					.then(this.books.enter(entry, viewer))
					.flatMap(entered -> this.desk.keep(open, after, List.of(first, new FundEvent.Entered(entered)),
							viewer))
					.map(kept -> new Effect<>(new GrantAnswers.PaymentFailureRecorded(kept.grant(), ended),
							Map.of("grant", after.id(), "payment", id), kept.events()));
			});
	}

	private Mono<Outcome<Effect<GrantAnswers.GrantReturned>>> returned(GrantDesk.Open open, boolean closedYear,
			GrantInputs.ReturnGrant input, Viewer viewer) {
		GrantFile file = open.file();
		List<GrantPayment> back = new ArrayList<>();
		GrantGates gates = file.returnable(file.asRead(new GrantGates(), input.version()), viewer)
			.words("reason", input.reason(), GrantFile.LONGEST_REASON)
			.step(!closedYear, "grantId", "fund.closed");
		givenBack(gates, open, input, viewer, back);
		gates.step(!back.isEmpty() || !file.grant().money().unpaid().equals(Yuan.ZERO), "grantId",
				"fund.nothingToReturn");
		return gates
			.then(() -> new Grant.Return(input.ground(),
					this.words.seal(GrantWords.RETURN_REASON, open.grant().id(), input.reason()), open.now()))
			.follow(why -> giveBack(open, why, back, viewer));
	}

	/// Reads which payments came back, into what is to be settled.
	private void givenBack(GrantGates gates, GrantDesk.Open open, GrantInputs.ReturnGrant input, Viewer viewer,
			List<GrantPayment> back) {
		gates.entry(input.givenBack().size() <= MOST_PAYMENTS, "givenBack", "tooMany", MOST_PAYMENTS);
		Set<UUID> read = new HashSet<>();
		for (int place = 0; place < Math.min(input.givenBack().size(), MOST_PAYMENTS); place++) {
			GrantInputs.GivenBack one = input.givenBack().get(place);
			String field = "givenBack[" + place + "]";
			this.amounts.reference(gates, field + ".reference", one.reference());
			Optional<GrantPayment> known = GlobalId.parse(one.paymentId())
				.filter(id -> id.type().equals(GrantPayment.TYPE))
				.flatMap(id -> open.file().payment(id.id()));
			gates.entry(known.isPresent(), field + ".paymentId", "unknown");
			known.ifPresent(payment -> {
				gates.entry(read.add(payment.id()), field + ".paymentId", "twice")
					.step(payment.status() == PaymentStatus.CONFIRMED, field + ".paymentId",
							"fund.payment." + payment.status());
				back.add(payment.ended(PaymentStatus.RETURNED,
						new GrantPayment.Settled(viewer.subject(), open.now(), one.reference().strip(), null)));
			});
		}
	}

	private Mono<Effect<GrantAnswers.GrantReturned>> giveBack(GrantDesk.Open open, Grant.Return why,
			List<GrantPayment> back, Viewer viewer) {
		Yuan sum = back.stream().map(GrantPayment::amount).reduce(Yuan.ZERO, Yuan::plus);
		Grant after = open.grant().returned(why, sum);
		List<NewEntry> entries = new ArrayList<>();
		back.forEach(payment -> entries.add(entry(after, EntryKind.PAYMENT_RETURN, payment.amount())));
		entries.add(entry(after, EntryKind.RELEASE, after.money().released().minus(open.grant().money().released())));
		return Flux.fromIterable(back)
			.concatMap(this.payments::settle)
			.then(this.books.enter(entries, viewer))
			.flatMap(entered -> {
				List<DomainEvent> events = new ArrayList<>();
				events.add(GrantEvent.left(open.grant(), after, null));
				entered.stream().map(FundEvent.Entered::new).forEach(events::add);
				return this.desk.keep(open, after, events, viewer);
			})
			.map(kept -> new Effect<>(new GrantAnswers.GrantReturned(kept.grant()), Map.of("grant", after.id()),
					kept.events()));
	}

	private Mono<Boolean> isYearClosed(Grant grant) {
		Integer year = grant.year();
		return year == null ? Mono.just(false)
				: this.years.of(grant.region().district(), year).map(Fund::isClosed).defaultIfEmpty(false);
	}

	private Mono<GrantPayment> payment(String id, Viewer viewer) {
		return Mono.fromSupplier(() -> GlobalId.idOf(GrantPayment.TYPE, id))
			.flatMap(payment -> this.payments.byIds(List.of(payment), viewer.region()).next())
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(GrantPayment.TYPE)));
	}

	private static NewEntry entry(Grant grant, EntryKind kind, Yuan amount) {
		return NewEntry.of(grant.region(), Allocating.year(grant), kind, amount,
				LedgerEntry.Concern.grant(grant.id(), grant.householdId()), null);
	}

}
