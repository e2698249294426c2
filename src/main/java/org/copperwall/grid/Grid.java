package org.copperwall.grid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Mask;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Paging;
import org.copperwall.region.RegionCode;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Teams and monitors. Absent ones and those outside the viewer's region answer alike.
@Service
public class Grid {

	private final GridStore store;

	Grid(GridStore store) {
		this.store = store;
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Team>> teams(RegionCode region, Paging paging, Viewer viewer) {
		return this.store.teams(viewer.within(region), paging);
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Monitor>> monitors(RegionCode region, Paging paging, Viewer viewer) {
		return this.store.monitors(viewer.within(region), paging);
	}

	Mono<Map<UUID, Team>> teams(Collection<UUID> ids, Viewer viewer) {
		return this.store.teams(ids, viewer.region()).collectMap(Team::id);
	}

	Mono<Map<UUID, Monitor>> monitors(Collection<UUID> ids, Viewer viewer) {
		return this.store.monitors(ids, viewer.region()).collectMap(Monitor::id);
	}

	/// The members of teams that were found to be visible before.
	Mono<Map<UUID, List<Monitor>>> monitorsOfTeams(Collection<UUID> teams) {
		return this.store.monitorsOfTeams(teams).collect(Collectors.groupingBy(Monitor::teamId));
	}

	/// A wall screen hangs where visitors stand: it shows no more than family names.
	static String nameOf(Monitor monitor, Viewer viewer) {
		return viewer.is(Role.SCREEN) ? Mask.name(monitor.name()) : monitor.name();
	}

}
