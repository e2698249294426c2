package org.copperwall.grid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Mask;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Paging;
import org.copperwall.region.RegionCode;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The grid as it is read and watched. Absent rows and those outside the viewer's region answer alike.
@Service
public class Grid {

	private final GridStore store;

	private final SectionStore sections;

	private final VisitStore visits;

	private final VisitListStore visitLists;

	private final VisitDutyStore duties;

	private final Campaigns campaigns;

	private final Tasks tasks;

	private final EventFeed feed;

	private final GridSettings settings;

	Grid(GridStore store, SectionStore sections, VisitStore visits, VisitListStore visitLists, VisitDutyStore duties,
			Campaigns campaigns, Tasks tasks, EventFeed feed, GridSettings settings) {
		this.store = store;
		this.sections = sections;
		this.visits = visits;
		this.visitLists = visitLists;
		this.duties = duties;
		this.campaigns = campaigns;
		this.tasks = tasks;
		this.feed = feed;
		this.settings = settings;
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Team>> teams(RegionCode region, Paging paging, Viewer viewer) {
		return this.store.teams(viewer.within(region), paging);
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Monitor>> monitors(RegionCode region, Paging paging, Viewer viewer) {
		return this.store.monitors(viewer.within(region), paging);
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Visit>> visits(RegionCode region, VisitFilter filter, Visit.Order order, Paging paging,
			Viewer viewer) {
		return this.visitLists.page(viewer.within(region), filter, order, paging);
	}

	/// Households as they are to be visited, on the recorded business day.
	/// @return fails with NOT_VISIBLE for a region outside the viewer's, or a campaign
	/// that is none
	Mono<Connection<VisitDuty>> visitDuties(RegionCode region, VisitDutyFilter filter, VisitDuty.Order order,
			Paging paging, Viewer viewer) {
		RegionCode visible = viewer.within(region);
		Collection<UUID> monitors = filter.monitorIds() == null ? null
				: filter.monitorIds().stream().map(id -> GlobalId.idOf("Monitor", id)).toList();
		String named = filter.unreachedBy();
		List<UUID> campaign = named == null ? List.of() : List.of(GlobalId.idOf(GridEvent.CAMPAIGN, named));
		return Mono.zip(rule(visible), this.campaigns.named(campaign, viewer))
			.flatMap(known -> this.duties.page(
					new VisitDutyStore.Wanted(visible, filter, monitors, known.getT2().orElse(null), known.getT1()),
					order, paging));
	}

	Mono<Map<UUID, Team>> teams(Collection<UUID> ids, Viewer viewer) {
		return this.store.teams(ids, viewer.region()).collectMap(Team::id);
	}

	Mono<Map<UUID, Monitor>> monitors(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() ? Mono.just(Map.of()) : this.store.monitors(ids, viewer.region()).collectMap(Monitor::id);
	}

	Mono<Map<UUID, Visit>> visits(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() ? Mono.just(Map.of()) : this.visits.byIds(ids, viewer.region()).collectMap(Visit::id);
	}

	/// The members, present and former, of teams that were found to be visible before.
	Mono<Map<UUID, List<Monitor>>> monitorsOfTeams(Collection<UUID> teams) {
		return this.store.monitorsOfTeams(teams).collect(Collectors.groupingBy(Monitor::teamId));
	}

	/// What monitors have to look after, on the recorded business day.
	Mono<Map<UUID, MonitorLoad>> loads(Collection<UUID> monitors, Viewer viewer) {
		return rule(viewer.region())
			.flatMap(rule -> this.sections.loads(monitors, rule).collectMap(MonitorLoad::monitorId));
	}

	/// What happens in the grid of a region behind a cursor, then what happens from now
	/// on.
	/// @param kinds all without it
	Flux<GridChanged> changed(RegionCode region, @Nullable Cursor after, @Nullable List<GridChange> kinds,
			Viewer viewer) {
		return this.feed.events(viewer.within(region), after,
				event -> GridChange.of(event.kind()).filter(kind -> kinds == null || kinds.contains(kind)).isPresent())
			.map(GridChanged::of);
	}

	/// A wall screen hangs where visitors stand: it shows no more than family names.
	static String nameOf(Monitor monitor, Viewer viewer) {
		return viewer.is(Role.SCREEN) ? Mask.name(monitor.name()) : monitor.name();
	}

	private Mono<VisitRule> rule(RegionCode region) {
		return this.tasks.businessDay(region.district())
			.map(day -> new VisitRule(day, this.settings.monitoredDays(), this.settings.otherDays()));
	}

}
