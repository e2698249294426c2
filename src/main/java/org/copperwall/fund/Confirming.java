package org.copperwall.fund;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The last step: payments arrived. One by one or many at once, all or none; what the same reference confirmed before is
/// counted and left alone, so that a bank's list can be sent twice.
@Service
class Confirming {

	private final GrantStore grants;

	private final PaymentStore payments;

	private final Tasks tasks;

	private final Amounts amounts;

	private final Changes changes;

	private final FundSettings settings;

	private final Clock clock;

	Confirming(GrantStore grants, PaymentStore payments, Tasks tasks, Amounts amounts, Changes changes,
			FundSettings settings, Clock clock) {
		this.grants = grants;
		this.payments = payments;
		this.tasks = tasks;
		this.amounts = amounts;
		this.changes = changes;
		this.settings = settings;
		this.clock = clock;
	}

	/// Payments as they are entered and found.
	private record Found(Map<UUID, GrantPayment> payments, Map<UUID, Grant> grants) {
	}

	Mono<Outcome<GrantAnswers.PaymentsConfirmed>> confirm(GrantInputs.ConfirmPayments input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "confirmPayments", input, () -> work(input, viewer),
				kept -> this.payments.byIds(kept.values(), viewer.region())
					.collectList()
					.map(found -> new GrantAnswers.PaymentsConfirmed(found, input.payments().size() - found.size())));
	}

	private Mono<Outcome<Effect<GrantAnswers.PaymentsConfirmed>>> work(GrantInputs.ConfirmPayments input,
			Viewer viewer) {
		int most = this.settings.confirmations();
		GrantGates gates = new GrantGates().entry(!input.payments().isEmpty(), "payments", "required")
			.entry(input.payments().size() <= most, "payments", "tooMany", most);
		if (!gates.areOpen()) {
			return Mono.just(Outcome.refused(gates.refusal().orElseThrow()));
		}
		List<Optional<UUID>> ids = input.payments().stream().map(one -> id(one.paymentId())).toList();
		return lock(ids.stream().flatMap(Optional::stream).distinct().toList(), viewer).flatMap(found -> {
			for (int place = 0; place < ids.size(); place++) {
				tried(gates, place, input.payments().get(place), ids, found);
			}
			return gates.then(() -> arrived(input, ids, found, viewer))
				.follow(confirmed -> keep(confirmed, input.payments().size(), found, viewer));
		});
	}

	/// Grants before payments, each in the order of their ids. No household is locked:
	/// what arrives changes nothing that its
	/// other grants depend on.
	private Mono<Found> lock(List<UUID> ids, Viewer viewer) {
		return this.payments.byIds(ids, viewer.region())
			.map(GrantPayment::grantId)
			.distinct()
			.collectList()
			.flatMap(of -> this.grants.lockAll(of, viewer.region()).collectMap(Grant::id))
			.flatMap(locked -> this.payments.lock(locked.keySet())
				.filter(payment -> ids.contains(payment.id()))
				.collectMap(GrantPayment::id)
				.map(found -> new Found(found, locked)));
	}

	private void tried(GrantGates gates, int place, GrantInputs.Arrived one, List<Optional<UUID>> ids, Found found) {
		String field = "payments[" + place + "]";
		this.amounts.reference(gates, field + ".reference", one.reference());
		Optional<GrantPayment> known = ids.get(place).map(found.payments()::get);
		gates.entry(known.isPresent(), field + ".paymentId", "unknown")
			.entry(ids.indexOf(ids.get(place)) == place || ids.get(place).isEmpty(), field + ".paymentId", "twice");
		known.ifPresent(payment -> {
			boolean before = payment.status() == PaymentStatus.CONFIRMED;
			gates
				.require(!before || one.reference().strip().equals(payment.reference()), RefusalCode.DUPLICATE,
						field + ".reference", "fund.otherReference")
				.step(before || payment.status().isUnderway(), field + ".paymentId",
						"fund.payment." + payment.status());
		});
	}

	/// Those that did not arrive before, as they end.
	private List<GrantPayment> arrived(GrantInputs.ConfirmPayments input, List<Optional<UUID>> ids, Found found,
			Viewer viewer) {
		Instant now = this.clock.instant();
		return IntStream.range(0, ids.size())
			.filter(place -> payment(ids, place, found).status().isUnderway())
			.mapToObj(place -> payment(ids, place, found).ended(PaymentStatus.CONFIRMED,
					new GrantPayment.Settled(viewer.subject(), now, input.payments().get(place).reference().strip(),
							null)))
			.toList();
	}

	private static GrantPayment payment(List<Optional<UUID>> ids, int place, Found found) {
		return ids.get(place).map(found.payments()::get).orElseThrow();
	}

	private Mono<Effect<GrantAnswers.PaymentsConfirmed>> keep(List<GrantPayment> confirmed, int asked, Found found,
			Viewer viewer) {
		Map<UUID, List<GrantPayment>> byGrant = confirmed.stream()
			.collect(Collectors.groupingBy(GrantPayment::grantId, LinkedHashMap::new, Collectors.toList()));
		return Flux.fromIterable(confirmed)
			.concatMap(this.payments::settle)
			.thenMany(Flux.fromIterable(byGrant.entrySet()))
			.concatMap(of -> arrive(Optional.ofNullable(found.grants().get(of.getKey())).orElseThrow(), of.getValue(),
					viewer))
			.collectList()
			.map(events -> new Effect<>(new GrantAnswers.PaymentsConfirmed(confirmed, asked - confirmed.size()),
					kept(confirmed), events.stream().flatMap(List::stream).toList()));
	}

	/// Each under a name of its own.
	private static Map<String, UUID> kept(List<GrantPayment> confirmed) {
		Map<String, UUID> ids = new HashMap<>();
		confirmed.forEach(payment -> ids.put("payment" + ids.size(), payment.id()));
		return ids;
	}

	private Mono<List<DomainEvent>> arrive(Grant before, List<GrantPayment> arrived, Viewer viewer) {
		Instant now = this.clock.instant();
		Grant after = arrived.stream()
			.map(GrantPayment::amount)
			.reduce(before, (grant, amount) -> grant.arrived(amount, now), (one, other) -> other);
		Mono<Void> saved = this.grants.save(after);
		if (before.isOpen() == after.isOpen()) {
			return saved.thenReturn(List.of(GrantEvent.changed(after, "PAYMENT_CONFIRMED")));
		}
		return saved.then(this.tasks.close(Grant.TYPE, after.id(), viewer)).map(done -> {
			List<DomainEvent> events = new ArrayList<>();
			events.add(GrantEvent.left(before, after, null));
			done.stream().map(TaskEvent.Closed::new).forEach(events::add);
			return events;
		});
	}

	private static Optional<UUID> id(String text) {
		return GlobalId.parse(text).filter(id -> id.type().equals(GrantPayment.TYPE)).map(GlobalId::id);
	}

}
