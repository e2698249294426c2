package org.copperwall.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.graph.GraphFailure;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.copperwall.rules.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/// Reads position and figures in one read-only transaction that sees one moment: whatever is in the figures is not behind
/// the position, and nothing behind it is.
@Component
class Snapshots {

	private final EventFeed feed;

	private final Regions regions;

	private final StockStore stock;

	private final WorkStore work;

	private final SupportStore support;

	Snapshots(EventFeed feed, Regions regions, StockStore stock, WorkStore work, SupportStore support) {
		this.feed = feed;
		this.regions = regions;
		this.stock = stock;
		this.work = work;
		this.support = support;
	}

	/// @return fails with NOT_VISIBLE for a code that no region has
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Mono<Dashboard> take(RegionCode code) {
		return this.support.planByRegion()
			.then(this.regions.find(code))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Region")))
			.flatMap(region -> Mono.zip(children(region), moment(code))
				.flatMap(known -> rows(code, known.getT2().businessDay())
					.map(rows -> dashboard(region, known.getT1(), known.getT2(), rows))));
	}

	private Mono<List<Region>> children(Region region) {
		return this.regions.children(List.of(region)).map(found -> found.getOrDefault(region, List.of()));
	}

	private Mono<Moment> moment(RegionCode code) {
		return this.feed.head(code.district())
			.flatMap(head -> Mono.zip(this.feed.occurredAt(head).singleOptional(),
					this.support.businessDay(code.district()).singleOptional(),
					(at, day) -> new Moment(head, at, day)));
	}

	private Mono<Rows> rows(RegionCode code, LocalDate day) {
		return Mono
			.zip(this.stock.spells(code), this.stock.people(code), this.stock.risks(code), this.work.cases(code),
					this.work.medians(code), this.work.warnings(code), this.support.money(code, day.getYear()),
					this.support.tallies(code, day))
			.map(read -> new Rows(read.getT1(), read.getT2(), read.getT3(), read.getT4(), read.getT5(), read.getT6(),
					read.getT7(), read.getT8()));
	}

	private static Dashboard dashboard(Region region, List<Region> below, Moment moment, Rows rows) {
		LocalDate day = moment.businessDay();
		String own = region.code().value();
		Stream<Region> itself = !below.isEmpty() && rows.contains(own) ? Stream.of(region) : Stream.empty();
		List<RegionFigures> children = Stream.concat(itself, below.stream())
			.map(child -> RegionFigures.of(child, rows.of(child.code().value()), day))
			.toList();
		return Dashboard.of(RegionFigures.of(region, rows.whole(), day), moment.position(),
				moment.occurredAt().orElse(null), children);
	}

	/// Where the district's stream stands.
	private record Moment(Cursor position, Optional<Instant> occurredAt, Optional<LocalDate> tick) {

		/// The last business day that is recorded: by a tick, or else by the last change.
		LocalDate businessDay() {
			return this.tick.or(() -> this.occurredAt.map(WorkingDays::dayOf)).orElse(LocalDate.EPOCH);
		}

	}

}
