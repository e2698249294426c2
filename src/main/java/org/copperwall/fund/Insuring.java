package org.copperwall.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.monitoring.Monitoring;
import org.copperwall.monitoring.MonitoringObject;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Buys the year's insurance, and records what the insurer pays on it.
@Service
class Insuring {

	private static final int LONGEST_INSURER = 100;

	private final InsuranceStore store;

	private final Books books;

	private final Amounts amounts;

	private final Households households;

	private final Monitoring monitoring;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Insuring(InsuranceStore store, Books books, Amounts amounts, Households households, Monitoring monitoring,
			Changes changes, Ids ids, Clock clock) {
		this.store = store;
		this.books = books;
		this.amounts = amounts;
		this.households = households;
		this.monitoring = monitoring;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	Mono<Outcome<InsuranceAnswers.InsuranceBought>> buy(InsuranceInputs.BuyInsurance input, Viewer viewer) {
		RegionCode district = viewer.region().district();
		return this.changes
			.once(viewer, input.requestId(), "buyInsurance", input, () -> this.books.lock(district, input.year())
				.map(Optional::of)
				.defaultIfEmpty(Optional.empty())
				.flatMap(year -> this.books.knows(district, input.year(), EntryKind.PREMIUM, input.reference().strip())
					.flatMap(known -> buy(year, known, input, viewer))),
					kept -> this.store
						.policies(district, null, List.of(Optional.ofNullable(kept.get("policy")).orElseThrow()))
						.next()
						.map(InsuranceAnswers.InsuranceBought::new)
						.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(InsurancePolicy.TYPE))));
	}

	private Mono<Outcome<Effect<InsuranceAnswers.InsuranceBought>>> buy(Optional<Fund> year, boolean known,
			InsuranceInputs.BuyInsurance input, Viewer viewer) {
		InsurancePolicy policy = new InsurancePolicy(this.ids.next(), viewer.region().district(), input.year(),
				input.insurer().strip(), input.premium(), input.periodFrom(), input.periodUntil(),
				input.insuredGroups().stream().distinct().toList(), input.deductible(), input.cap(),
				input.reference().strip(), this.clock.instant(), false);
		NewEntry premium = NewEntry.of(policy.region(), policy.year(), EntryKind.PREMIUM, policy.premium(),
				LedgerEntry.Concern.policy(policy.id()), policy.reference());
		Yuan available = year.map(Fund::available).orElse(Yuan.ZERO);
		return tried(input).step(year.isEmpty() || !year.get().isClosed(), "year", "fund.closed")
			.require(!known, RefusalCode.DUPLICATE, "reference", "fund.knownReference")
			.require(year.isPresent() && year.get().covers(premium), RefusalCode.INSUFFICIENT_FUND, "premium",
					"fund.insufficient", available.toString())
			.then(() -> policy)
			.follow(bought -> this.store.insert(bought)
				.then(this.books.enter(premium, viewer))
				.map(entry -> new Effect<>(new InsuranceAnswers.InsuranceBought(bought), Map.of("policy", bought.id()),
						List.of(new FundEvent.Entered(entry)))));
	}

	private GrantGates tried(InsuranceInputs.BuyInsurance input) {
		GrantGates gates = new GrantGates().words("insurer", input.insurer(), LONGEST_INSURER)
			.entry(!input.periodUntil().isBefore(input.periodFrom()), "periodUntil", "fund.period")
			.entry(!input.insuredGroups().isEmpty(), "insuredGroups", "required");
		this.amounts.tried(gates, "premium", input.premium());
		this.amounts.triedOrNone(gates, "deductible", input.deductible());
		this.amounts.tried(gates, "cap", input.cap());
		this.amounts.reference(gates, "reference", input.reference());
		return gates;
	}

	/// @return fails with NOT_VISIBLE for a policy of another district
	Mono<Outcome<InsuranceAnswers.InsuranceClaimRecorded>> claim(InsuranceInputs.RecordInsuranceClaim input,
			Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "recordInsuranceClaim", input,
				() -> policy(input.policyId(), viewer).flatMap(policy -> household(input, viewer).map(Optional::of)
					.defaultIfEmpty(Optional.empty())
					.flatMap(household -> claim(policy, household, input, viewer))),
				kept -> this.store
					.claims(InsuranceStore.Wanted.of(List.of(Optional.ofNullable(kept.get("claim")).orElseThrow())),
							viewer)
					.next()
					.map(InsuranceAnswers.InsuranceClaimRecorded::new)
					.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(InsuranceClaim.TYPE))));
	}

	private Mono<Outcome<Effect<InsuranceAnswers.InsuranceClaimRecorded>>> claim(InsurancePolicy policy,
			Optional<Household> household, InsuranceInputs.RecordInsuranceClaim input, Viewer viewer) {
		GrantGates gates = new GrantGates();
		this.amounts.tried(gates, "loss", input.loss());
		this.amounts.tried(gates, "amount", input.amount());
		this.amounts.reference(gates, "reference", input.reference());
		gates
			.entry((input.householdId() == null) != (input.idNumber() == null), "householdId", "fund.householdOrNumber")
			.entry(!input.incidentOn().isAfter(WorkingDays.dayOf(this.clock.instant())), "incidentOn", "inFuture");
		return insured(policy, household, input.incidentOn())
			.flatMap(insured -> this.books.lock(policy.region(), policy.year())
				.flatMap(year -> standing(policy, household, input).flatMap(standing -> {
					tried(gates.step(!year.isClosed(), "policyId", "fund.closed")
						.require(insured, RefusalCode.NOT_ELIGIBLE, "householdId", "fund.notInsured"), policy, input,
							standing);
					return gates.then(household::orElseThrow).follow(known -> entered(policy, known, input, viewer));
				})));
	}

	private static void tried(GrantGates gates, InsurancePolicy policy, InsuranceInputs.RecordInsuranceClaim input,
			InsuranceStore.Standing standing) {
		gates.require(!standing.known(), RefusalCode.DUPLICATE, "reference", "fund.knownReference")
			.within(input.amount().plus(policy.deductible()), input.loss(), "amount", "fund.overLoss")
			.within(standing.paid().plus(input.amount()), policy.cap(), "amount", "fund.overCap");
	}

	private Mono<Effect<InsuranceAnswers.InsuranceClaimRecorded>> entered(InsurancePolicy policy, Household household,
			InsuranceInputs.RecordInsuranceClaim input, Viewer viewer) {
		String reference = input.reference().strip();
		Instant now = this.clock.instant();
		NewEntry wanted = NewEntry.of(household.regionCode(), policy.year(), EntryKind.CLAIM, input.amount(),
				new LedgerEntry.Concern(null, household.id(), policy.id()), reference);
		return this.books.enter(wanted, viewer).flatMap(entry -> {
			InsuranceClaim claim = new InsuranceClaim(this.ids.next(), policy.id(), household.id(),
					household.regionCode(), input.incidentOn(), input.loss(), input.amount(), reference, entry.id(),
					new InsuranceClaim.Reporter(viewer.issuer(), viewer.subject()), now, false);
			return this.store.insert(claim)
				.thenReturn(new Effect<>(new InsuranceAnswers.InsuranceClaimRecorded(claim),
						Map.of("claim", claim.id()), List.of(new FundEvent.Entered(entry))));
		});
	}

	private Mono<InsuranceStore.Standing> standing(InsurancePolicy policy, Optional<Household> household,
			InsuranceInputs.RecordInsuranceClaim input) {
		UUID nobody = new UUID(0, 0);
		return this.store.standing(policy.id(), household.map(Household::id).orElse(nobody), input.reference().strip());
	}

	private Mono<InsurancePolicy> policy(String id, Viewer viewer) {
		return Mono.fromSupplier(() -> GlobalId.idOf(InsurancePolicy.TYPE, id))
			.flatMap(policy -> this.store.policies(viewer.region().district(), null, List.of(policy)).next())
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(InsurancePolicy.TYPE)));
	}

	/// Locked. Empty for one that nobody knows: an insurer learns no more than that it is
	/// not insured.
	private Mono<Household> household(InsuranceInputs.RecordInsuranceClaim input, Viewer viewer) {
		return id(input, viewer)
			.flatMap(id -> this.households.byIds(List.of(id), viewer).mapNotNull(found -> found.get(id)))
			.flatMap(found -> this.households.lock(found.id(), viewer));
	}

	private Mono<UUID> id(InsuranceInputs.RecordInsuranceClaim input, Viewer viewer) {
		String number = input.idNumber();
		return number != null ? this.households.findByIdNumber(number, viewer.region().district())
				: Mono.justOrEmpty(parsed(input.householdId()));
	}

	private static Optional<UUID> parsed(@Nullable String id) {
		return Optional.ofNullable(id)
			.flatMap(GlobalId::parse)
			.filter(global -> global.type().equals("Household"))
			.map(GlobalId::id);
	}

	private Mono<Boolean> insured(InsurancePolicy policy, Optional<Household> household, LocalDate day) {
		if (household.isEmpty() || !policy.covers(day)) {
			return Mono.just(false);
		}
		Household known = household.get();
		if (policy.insuredGroups().contains(InsuredGroup.FORMER_POOR) && known.formerPoor()) {
			return Mono.just(true);
		}
		return this.monitoring.ofHouseholds(List.of(known.id()))
			.map(spells -> policy.insuredGroups().contains(InsuredGroup.MONITORED)
					&& spells.getOrDefault(known.id(), List.of()).stream().anyMatch(spell -> covers(spell, day)));
	}

	private static boolean covers(MonitoringObject spell, LocalDate day) {
		LocalDate end = spell.eliminatedOn() != null ? spell.eliminatedOn() : spell.endedOn();
		return !day.isBefore(spell.includedOn()) && (end == null || !day.isAfter(end));
	}

}
