package org.copperwall.dashboard;

import org.copperwall.event.EventFeed;
import org.copperwall.graph.GraphFailure;
import org.copperwall.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/// Reads position and days in one read-only transaction that sees one moment, as [Snapshots] does.
@Component
class TrendSnapshots {

	private final EventFeed feed;

	private final Regions regions;

	private final TrendStore store;

	private final SupportStore support;

	TrendSnapshots(EventFeed feed, Regions regions, TrendStore store, SupportStore support) {
		this.feed = feed;
		this.regions = regions;
		this.store = store;
		this.support = support;
	}

	/// @return fails with NOT_VISIBLE for a code that no region has
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Mono<Trend> take(TrendQuestion question) {
		return this.support.planByRegion()
			.then(this.regions.find(question.region()))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Region")))
			.flatMap(region -> this.feed.head(question.region().district())
				.flatMap(head -> this.store.changes(question)
					.map(changes -> Trend.of(region, question, head, changes))));
	}

}
