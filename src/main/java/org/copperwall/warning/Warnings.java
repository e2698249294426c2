package org.copperwall.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Paging;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.copperwall.task.Task;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Warnings as they are read and watched. Absent ones and those outside the viewer's region answer alike.
@Service
public class Warnings {

	private final WarningStore store;

	private final WarningListStore lists;

	private final TripStore trips;

	private final Tasks tasks;

	private final EventFeed feed;

	Warnings(WarningStore store, WarningListStore lists, TripStore trips, Tasks tasks, EventFeed feed) {
		this.store = store;
		this.lists = lists;
		this.trips = trips;
		this.tasks = tasks;
		this.feed = feed;
	}

	/// Those of the given ids that the viewer may see, in one statement.
	public Mono<Map<UUID, Warning>> byIds(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() ? Mono.just(Map.of())
				: this.store.byIds(ids, viewer.region(), viewer.seesOwnFilingsOnly() ? viewer.subject() : null)
					.collectMap(Warning::id);
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Warning>> list(RegionCode region, WarningFilter filter, WarningOrder order, Paging paging,
			Viewer viewer) {
		return this.lists.page(viewer.within(region), filter, order, paging);
	}

	/// The newest of each household, the newest first.
	/// @param first rows a household at most
	Mono<Map<UUID, List<Warning>>> ofHouseholds(Collection<UUID> households, int first, Viewer viewer) {
		return this.store.ofHouseholds(households, first, viewer.region()).collectList().map(found -> {
			Map<UUID, List<Warning>> warnings = new HashMap<>();
			for (Warning warning : found) {
				UUID household = warning.householdId();
				if (household != null) {
					warnings.computeIfAbsent(household, absent -> new ArrayList<>()).add(warning);
				}
			}
			return warnings;
		});
	}

	/// The round trips of warnings that were found to be visible before.
	Mono<Map<UUID, List<WarningHop>>> hops(Collection<UUID> warnings) {
		return this.trips.hops(warnings).collect(Collectors.groupingBy(WarningHop::warningId));
	}

	/// The reports of warnings that were found to be visible before, the first one first.
	Mono<Map<UUID, List<WarningReporter>>> reporters(Collection<UUID> warnings) {
		return this.trips.reporters(warnings).collect(Collectors.groupingBy(WarningReporter::warningId));
	}

	/// What a reporter said, for those who handle warnings; absent for everybody else.
	@Nullable String descriptionOf(WarningReporter reporter, Viewer viewer) {
		SealedText description = reporter.description();
		return description == null || !handles(viewer) ? null : this.trips.open(reporter.id(), description);
	}

	static boolean handles(Viewer viewer) {
		return viewer.looksAfterHouseholds();
	}

	/// Who has to act on them now; warnings that wait for nobody are left out.
	Mono<Map<UUID, Task>> tasks(Collection<UUID> warnings) {
		return this.tasks.openOf(WarningEvent.SUBJECT, warnings)
			.map(found -> found.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst())));
	}

	/// Every warning raised in a region behind a cursor, then every new one.
	Flux<WarningAlert> raised(RegionCode region, @Nullable Cursor after, WarningAlert.Wanted wanted, Viewer viewer) {
		return this.feed.events(viewer.within(region), after, wanted::test).map(WarningAlert::of);
	}

	/// Everything that happens to warnings of a region after they were raised.
	/// @param kinds all without it
	Flux<WarningChanged> changed(RegionCode region, @Nullable Cursor after, @Nullable List<WarningChange> kinds,
			Viewer viewer) {
		return this.feed.events(viewer.within(region), after,
				event -> WarningChanged.kindOf(event).filter(kind -> kinds == null || kinds.contains(kind)).isPresent())
			.map(WarningChanged::of);
	}

}
