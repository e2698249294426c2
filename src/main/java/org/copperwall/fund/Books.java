package org.copperwall.fund;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Ids;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The books, as changes write in them: everything here is part of the caller's transaction, which has locked the household,
/// the case and the grant before. What would overdraw an account is refused by the caller, who looks first; should he not
/// have looked, by the database.
@Component
class Books {

	private static final String TABLE = "ledger_entry";

	private static final String REASON = "reason_sealed";

	private final FundStore years;

	private final LedgerStore entries;

	private final Seal seal;

	private final Ids ids;

	private final Clock clock;

	Books(FundStore years, LedgerStore entries, Seal seal, Ids ids, Clock clock) {
		this.years = years;
		this.entries = entries;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	/// The year as it stands until the end of the transaction; empty for one that was
	/// never opened.
	Mono<Fund> lock(RegionCode district, int year) {
		return this.years.lock(district, year);
	}

	/// The same, and opens it if need be.
	Mono<Fund> open(RegionCode district, int year) {
		return this.years.open(district, year, WorkingDays.dayOf(this.clock.instant()))
			.then(Mono.defer(() -> this.years.lock(district, year)));
	}

	Mono<LedgerEntry> enter(NewEntry entry, Viewer viewer) {
		return enter(entry, null, viewer);
	}

	/// One after the other: each gets the next number.
	Mono<List<LedgerEntry>> enter(List<NewEntry> wanted, Viewer viewer) {
		return Flux.fromIterable(wanted).concatMap(entry -> enter(entry, viewer)).collectList();
	}

	/// @param reason why an entry is taken back; kept sealed
	Mono<LedgerEntry> enter(NewEntry entry, @Nullable String reason, Viewer viewer) {
		UUID id = this.ids.next();
		Instant now = this.clock.instant();
		SealedText sealed = reason == null ? null : SealedText.of(this.seal.seal(TABLE, REASON, id, reason.strip()));
		return this.entries.insert(id, entry, sealed, viewer.subject(), now);
	}

	/// Whether a document was entered before and not taken back.
	Mono<Boolean> knows(RegionCode district, int year, EntryKind kind, String reference) {
		return this.entries.knows(district, year, kind, reference);
	}

	Mono<LedgerEntry> find(UUID id, RegionCode region) {
		return this.entries.byIds(List.of(id), region).next();
	}

	/// In clear.
	@Nullable String reason(LedgerEntry entry) {
		return entry.reason() == null ? null : this.seal.open(TABLE, REASON, entry.id(), entry.reason().bytes());
	}

}
