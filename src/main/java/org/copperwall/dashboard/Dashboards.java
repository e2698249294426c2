package org.copperwall.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.copperwall.access.Viewer;
import org.copperwall.event.EventFeed;
import org.copperwall.region.RegionCode;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Dashboards by region: exact at the moment of asking, and free while nothing happens. Figures depend on recorded rows
/// alone and every change of those is in the log, so a dashboard holds as long as its position is the district's head.
@Service
class Dashboards {

	private final EventFeed feed;

	private final Snapshots snapshots;

	private final DashboardSettings settings;

	/// Each region's last one.
	private final Cache<RegionCode, Dashboard> known;

	private final Rounds<RegionCode, Dashboard> rounds = new Rounds<>(this::current);

	Dashboards(EventFeed feed, Snapshots snapshots, DashboardSettings settings) {
		this.feed = feed;
		this.snapshots = snapshots;
		this.settings = settings;
		this.known = Caffeine.newBuilder()
			.maximumWeight(settings.cachedRows())
			.weigher((RegionCode region, Dashboard dashboard) -> 1 + dashboard.children().size())
			.build();
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's or none at all
	Mono<Dashboard> of(RegionCode region, Viewer viewer) {
		return Mono.fromSupplier(() -> viewer.within(region)).flatMap(this.rounds::join);
	}

	/// The dashboard now, then a new one whenever its figures have changed, but not more
	/// often than the settings allow: changes
	/// in between are not queued, the next dashboard contains them all.
	Flux<Dashboard> updates(RegionCode region, Viewer viewer) {
		return Mono.fromSupplier(() -> viewer.within(region))
			.flatMapMany(visible -> this.feed.positions(visible.district())
				.concatMap(position -> this.rounds.join(visible).concatWith(pause()), 0))
			.distinctUntilChanged(dashboard -> dashboard, Dashboard::sameFigures);
	}

	private Mono<Dashboard> pause() {
		return Mono.delay(this.settings.updateInterval()).then(Mono.empty());
	}

	private Mono<Dashboard> current(RegionCode region) {
		return this.feed.head(region.district()).flatMap(head -> {
			Dashboard last = this.known.getIfPresent(region);
			return last != null && last.position().equals(head) ? Mono.just(last)
					: this.snapshots.take(region).doOnNext(taken -> this.known.put(region, taken));
		});
	}

}
