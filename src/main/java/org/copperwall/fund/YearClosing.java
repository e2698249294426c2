package org.copperwall.fund;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.RuleSets;
import org.copperwall.rules.WorkingDays;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Closes a fund year: what is promised and not paid goes into the next year with its grants; what is free goes there too, or
/// lapses, as the rules say. Afterwards the year takes no entries.
@Service
class YearClosing {

	private final Books books;

	private final FundStore years;

	private final GrantStore grants;

	private final PaymentStore payments;

	private final RuleSets rules;

	private final Changes changes;

	private final Clock clock;

	YearClosing(Books books, FundStore years, GrantStore grants, PaymentStore payments, RuleSets rules, Changes changes,
			Clock clock) {
		this.books = books;
		this.years = years;
		this.grants = grants;
		this.payments = payments;
		this.rules = rules;
		this.changes = changes;
		this.clock = clock;
	}

	/// A year that is to be closed.
	/// @param unpaid its grants of which something is promised and not paid
	/// @param carries whether what is free goes into the next year
	private record Ending(Fund year, List<Grant> unpaid, boolean carries, Instant now) {

		Yuan promised() {
			return this.unpaid.stream().map(grant -> grant.money().unpaid()).reduce(Yuan.ZERO, Yuan::plus);
		}

	}

	/// @return fails with NOT_VISIBLE for a year that was never opened
	Mono<Outcome<FundAnswers.FundYearClosed>> close(FundInputs.CloseFundYear input, Viewer viewer) {
		RegionCode district = viewer.region().district();
		return this.changes.once(viewer, input.requestId(), "closeFundYear", input,
				() -> close(district, input.year(), viewer),
				kept -> this.years.of(district, input.year()).map(FundAnswers.FundYearClosed::new));
	}

	/// Grants before the books, as everywhere.
	private Mono<Outcome<Effect<FundAnswers.FundYearClosed>>> close(RegionCode district, int year, Viewer viewer) {
		Instant now = this.clock.instant();
		return this.grants.lockUnpaid(district, year)
			.collectList()
			.flatMap(unpaid -> this.books.lock(district, year)
				.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Fund")))
				.flatMap(fund -> Mono
					.zip(this.payments.underway(district, year), this.rules.inForce(district, now),
							this.grants.lockUnpaid(district, year).collectList())
					.flatMap(found -> new GrantGates().step(!fund.isClosed(), "year", "fund.closed")
						.step(year < WorkingDays.dayOf(now).getYear(), "year", "fund.yearRunning")
						.step(found.getT1() == 0, "year", "fund.paymentsUnderway", found.getT1())
						.then(() -> new Ending(fund, found.getT3(), found.getT2().grants().freeCarriesOver(), now))
						.follow(ending -> end(ending, viewer)))));
	}

	private Mono<Effect<FundAnswers.FundYearClosed>> end(Ending ending, Viewer viewer) {
		RegionCode district = ending.year().region();
		int year = ending.year().year();
		List<DomainEvent> events = new ArrayList<>();
		return this.books.enter(leaving(ending), viewer)
			.doOnNext(entries -> entries.forEach(entry -> events.add(new FundEvent.Entered(entry))))
			.then(this.books.open(district, year + 1))
			.then(Mono.defer(() -> this.books.enter(arriving(ending), viewer)))
			.doOnNext(entries -> entries.forEach(entry -> events.add(new FundEvent.Entered(entry))))
			.thenMany(Flux.fromIterable(ending.unpaid()))
			.map(grant -> grant.carriedInto(year + 1))
			.concatMap(grant -> this.grants.save(grant).thenReturn(grant))
			.doOnNext(grant -> events.add(GrantEvent.changed(grant, "CARRIED")))
			.then(Mono.defer(() -> this.years.close(district, year, viewer.subject(), ending.now())))
			.then(Mono.defer(() -> this.years.of(district, year)))
			.map(closed -> {
				events.add(new FundEvent.Closed(district, year));
				return new Effect<>(new FundAnswers.FundYearClosed(closed), Map.<String, UUID>of(), events);
			});
	}

	private static List<NewEntry> leaving(Ending ending) {
		Fund year = ending.year();
		List<NewEntry> entries = new ArrayList<>();
		ending.unpaid().forEach(grant -> entries.add(entry(grant, year.year(), EntryKind.RELEASE)));
		Yuan promised = ending.promised();
		Yuan out = ending.carries() ? promised.plus(year.available()) : promised;
		add(entries, year, year.year(), EntryKind.CARRY_OUT, out);
		add(entries, year, year.year(), EntryKind.LAPSE, ending.carries() ? Yuan.ZERO : year.available());
		return entries;
	}

	private static List<NewEntry> arriving(Ending ending) {
		Fund year = ending.year();
		List<NewEntry> entries = new ArrayList<>();
		Yuan in = ending.carries() ? ending.promised().plus(year.available()) : ending.promised();
		add(entries, year, year.year() + 1, EntryKind.CARRY_IN, in);
		ending.unpaid().forEach(grant -> entries.add(entry(grant, year.year() + 1, EntryKind.COMMITMENT)));
		return entries;
	}

	private static void add(List<NewEntry> entries, Fund fund, int year, EntryKind kind, Yuan amount) {
		if (amount.compareTo(Yuan.ZERO) > 0) {
			entries.add(NewEntry.of(fund.region(), year, kind, amount, LedgerEntry.Concern.NONE, null));
		}
	}

	private static NewEntry entry(Grant grant, int year, EntryKind kind) {
		return NewEntry.of(grant.region(), year, kind, grant.money().unpaid(),
				LedgerEntry.Concern.grant(grant.id(), grant.householdId()), null);
	}

}
