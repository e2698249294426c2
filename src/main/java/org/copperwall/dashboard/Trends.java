package org.copperwall.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.copperwall.access.Viewer;
import org.copperwall.event.EventFeed;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Trends: exact at the moment of asking, and free while nothing happens, like the dashboards.
@Service
class Trends {

	private final EventFeed feed;

	private final TrendSnapshots snapshots;

	private final DashboardSettings settings;

	/// The last one of each question.
	private final Cache<TrendQuestion, Trend> known;

	private final Rounds<TrendQuestion, Trend> rounds = new Rounds<>(this::current);

	Trends(EventFeed feed, TrendSnapshots snapshots, DashboardSettings settings) {
		this.feed = feed;
		this.snapshots = snapshots;
		this.settings = settings;
		this.known = Caffeine.newBuilder()
			.maximumWeight(settings.cachedPoints())
			.weigher((TrendQuestion question, Trend trend) -> 10 + trend.points().size())
			.build();
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's or none at all,
	/// with BAD_REQUEST for days that make too many points, or none
	Mono<Trend> of(TrendQuestion question, Viewer viewer) {
		return Mono.fromRunnable(() -> {
			viewer.within(question.region());
			question.check(this.settings.trendPoints());
		}).then(this.rounds.join(question));
	}

	private Mono<Trend> current(TrendQuestion question) {
		return this.feed.head(question.region().district()).flatMap(head -> {
			Trend last = this.known.getIfPresent(question);
			return last != null && last.asOf().equals(head) ? Mono.just(last)
					: this.snapshots.take(question).doOnNext(taken -> this.known.put(question, taken));
		});
	}

}
