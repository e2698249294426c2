package org.copperwall.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Paging;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The special fund of the viewer's district, year by year, as it is read and watched.
@Service
public class Funds {

	/// Who may read the books entry by entry.
	static final Set<Role> READERS = Set.of(Role.DISTRICT_OFFICER, Role.DEPARTMENT_OFFICER, Role.FUND_OFFICER,
			Role.LEADING_GROUP_MEMBER, Role.LEADING_GROUP_HEAD, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR);

	private final FundStore store;

	private final LedgerStore entries;

	private final LedgerListStore lists;

	private final BooksStore books;

	private final EventFeed feed;

	private final FundSettings settings;

	private final Clock clock;

	Funds(FundStore store, LedgerStore entries, LedgerListStore lists, BooksStore books, EventFeed feed,
			FundSettings settings, Clock clock) {
		this.store = store;
		this.entries = entries;
		this.lists = lists;
		this.books = books;
		this.feed = feed;
		this.settings = settings;
		this.clock = clock;
	}

	/// Empty for a year that was never opened.
	Mono<Fund> of(int year, Viewer viewer) {
		return this.store.of(viewer.region().district(), year);
	}

	/// Those of the given years that were opened.
	Mono<Map<Integer, Fund>> ofYears(Collection<Integer> years, Viewer viewer) {
		return this.store.of(viewer.region().district(), years.toArray(Integer[]::new))
			.collectMap(Fund::year, Function.identity());
	}

	/// Empty for a year that is not this one: its pace tells nothing.
	Mono<Forecast> forecast(Fund fund) {
		LocalDate today = WorkingDays.dayOf(this.clock.instant());
		int days = this.settings.forecastDays();
		return fund.year() != today.getYear() || fund.isClosed() ? Mono.empty()
				: this.store.committed(fund.region(), fund.year(), beginning(today.minusDays(days)), beginning(today))
					.map(committed -> Forecast.of(today, days, committed, fund.available()));
	}

	/// Everything recomputed from the entries.
	/// @return empty for a year that was never opened
	Mono<BooksVerification> verify(int year, Viewer viewer) {
		RegionCode district = viewer.region().district();
		return this.books.verify(district, year)
			.collectList()
			.filter(lines -> !lines.isEmpty())
			.map(lines -> BooksVerification.of(year, lines));
	}

	/// Those of the given ids that the viewer may see, in one statement.
	Mono<Map<UUID, LedgerEntry>> entries(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() ? Mono.just(Map.of())
				: this.entries.byIds(ids, viewer.region()).collectMap(LedgerEntry::id);
	}

	/// The entries that changes tell of, for those who may read the books.
	Mono<Map<UUID, LedgerEntry>> entriesOf(Collection<FundChanged> changes, Viewer viewer) {
		return viewer.isAny(READERS)
				? entries(changes.stream().flatMap(change -> Stream.ofNullable(change.entryId())).distinct().toList(),
						viewer)
				: Mono.just(Map.of());
	}

	/// @throws GraphFailure NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<LedgerEntry>> entries(@Nullable Integer year, @Nullable RegionCode region, LedgerFilter filter,
			LedgerOrder order, Paging paging, Viewer viewer) {
		RegionCode within = viewer.within(region == null ? viewer.region() : region);
		return this.lists.page(within, filter.in(year), order, paging);
	}

	/// Everything that moves money in a region, behind a cursor and from now on.
	/// @param year all without it
	Flux<FundChanged> changed(RegionCode region, @Nullable Cursor after, @Nullable Integer year, Viewer viewer) {
		String wanted = year == null ? null : year.toString();
		return this.feed
			.events(viewer.within(region), after,
					event -> List.of(FundEvent.ENTERED, FundEvent.CLOSED).contains(event.kind())
							&& (wanted == null || wanted.equals(event.text("year"))))
			.map(FundChanged::of);
	}

	/// Every account, in the order of the books.
	static List<Fund.AccountBalance> accounts(Fund fund) {
		return Arrays.stream(Account.values())
			.map(account -> new Fund.AccountBalance(account, fund.in(account)))
			.toList();
	}

	private static Instant beginning(LocalDate day) {
		return day.atStartOfDay(WorkingDays.ZONE).toInstant();
	}

}
