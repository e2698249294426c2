package org.copperwall.fund;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Puts money into a year, and takes back what was entered by mistake.
@Service
class Bookkeeping {

	private static final int LONGEST_REASON = 500;

	private final Books books;

	private final FundStore years;

	private final Amounts amounts;

	private final Changes changes;

	private final Clock clock;

	Bookkeeping(Books books, FundStore years, Amounts amounts, Changes changes, Clock clock) {
		this.books = books;
		this.years = years;
		this.amounts = amounts;
		this.changes = changes;
		this.clock = clock;
	}

	Mono<Outcome<FundAnswers.FundAppropriated>> appropriate(FundInputs.AppropriateFund input, Viewer viewer) {
		Faults faults = faults(input);
		RegionCode district = viewer.region().district();
		return faults.isEmpty()
				? this.changes.once(viewer, input.requestId(), "appropriateFund", input,
						() -> this.books.open(district, input.year()).flatMap(year -> appropriate(year, input, viewer)),
						kept -> again(kept, viewer)
							.map(found -> new FundAnswers.FundAppropriated(found.fund(), found.entry())))
				: Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
	}

	/// @return fails with NOT_VISIBLE for an entry that is not of the viewer's district
	Mono<Outcome<FundAnswers.EntryReversed>> reverse(FundInputs.ReverseEntry input, Viewer viewer) {
		Faults faults = new Faults();
		if (input.reason().isBlank()) {
			faults.add("reason", "required");
		}
		if (input.reason().length() > LONGEST_REASON) {
			faults.add("reason", "tooLong", LONGEST_REASON);
		}
		return faults.isEmpty()
				? this.changes.once(viewer, input.requestId(), "reverseEntry", input,
						() -> entry(input.entryId(), viewer).flatMap(entry -> reverse(entry, input, viewer)),
						kept -> again(kept, viewer)
							.map(found -> new FundAnswers.EntryReversed(found.fund(), found.entry())))
				: Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
	}

	private Faults faults(FundInputs.AppropriateFund input) {
		Faults faults = new Faults();
		int today = WorkingDays.dayOf(this.clock.instant()).getYear();
		if (input.year() < today || input.year() > today + 1) {
			faults.add("year", "fund.otherYear", today, today + 1);
		}
		this.amounts.tried(faults, "amount", input.amount());
		this.amounts.reference(faults, "reference", input.reference());
		return faults;
	}

	private Mono<Outcome<Effect<FundAnswers.FundAppropriated>>> appropriate(Fund year, FundInputs.AppropriateFund input,
			Viewer viewer) {
		if (year.isClosed()) {
			return refused(Refusal.of(RefusalCode.INVALID_STEP, "year", "fund.closed"));
		}
		Yuan sum = year.appropriated().plus(input.amount());
		Faults faults = new Faults();
		this.amounts.tried(faults, "amount", sum);
		if (!faults.isEmpty()) {
			return refused(faults.refusal(RefusalCode.INVALID_INPUT));
		}
		String reference = input.reference().strip();
		NewEntry wanted = NewEntry.of(year.region(), year.year(), EntryKind.APPROPRIATION, input.amount(),
				LedgerEntry.Concern.NONE, reference);
		return this.books.knows(year.region(), year.year(), EntryKind.APPROPRIATION, reference)
			.flatMap(known -> known ? refused(Refusal.of(RefusalCode.DUPLICATE, "reference", "fund.knownReference"))
					: this.books.enter(wanted, viewer)
						.flatMap(this::told)
						.map(found -> Outcome
							.accepted(effect(found, new FundAnswers.FundAppropriated(found.fund(), found.entry())))));
	}

	private Mono<Outcome<Effect<FundAnswers.EntryReversed>>> reverse(LedgerEntry seen, FundInputs.ReverseEntry input,
			Viewer viewer) {
		return this.books.lock(seen.region().district(), seen.year())
			.flatMap(year -> this.books.find(seen.id(), seen.region())
				.flatMap(entry -> refusal(entry, year)
					.map(refusal -> Bookkeeping.<Effect<FundAnswers.EntryReversed>>refused(refusal))
					.orElseGet(() -> this.books.enter(entry.reversed(), input.reason(), viewer)
						.flatMap(this::told)
						.map(found -> Outcome
							.accepted(effect(found, new FundAnswers.EntryReversed(found.fund(), found.entry())))))));
	}

	private static Optional<Refusal> refusal(LedgerEntry entry, Fund year) {
		String field = "entryId";
		if (year.isClosed()) {
			return Optional.of(Refusal.of(RefusalCode.INVALID_STEP, field, "fund.closed"));
		}
		if (entry.isReversal() || !entry.kind().isReversible()) {
			return Optional.of(Refusal.of(RefusalCode.INVALID_STEP, field, "fund.notReversible"));
		}
		if (entry.reversedBy() != null) {
			return Optional.of(Refusal.of(RefusalCode.DUPLICATE, field, "fund.reversed"));
		}
		return year.covers(entry.reversed()) ? Optional.empty() : Optional
			.of(Refusal.of(RefusalCode.INSUFFICIENT_FUND, field, "fund.insufficient", year.available().toString()));
	}

	private Mono<LedgerEntry> entry(String id, Viewer viewer) {
		return Mono.fromSupplier(() -> GlobalId.idOf(LedgerEntry.TYPE, id))
			.flatMap(entry -> this.books.find(entry, viewer.region()))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(LedgerEntry.TYPE)));
	}

	/// An entry, and the year as it stands with it.
	private record Told(Fund fund, LedgerEntry entry) {
	}

	private Mono<Told> told(LedgerEntry entry) {
		return this.years.of(entry.region().district(), entry.year()).map(fund -> new Told(fund, entry));
	}

	private Mono<Told> again(Map<String, UUID> kept, Viewer viewer) {
		return this.books.find(Optional.ofNullable(kept.get("entry")).orElseThrow(), viewer.region())
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(LedgerEntry.TYPE)))
			.flatMap(this::told);
	}

	private static <T> Effect<T> effect(Told told, T answer) {
		return new Effect<>(answer, Map.of("entry", told.entry().id()), List.of(new FundEvent.Entered(told.entry())));
	}

	private static <T> Mono<Outcome<T>> refused(Refusal refusal) {
		return Mono.just(Outcome.refused(refusal));
	}

}
