package org.copperwall.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Holder;
import org.copperwall.access.Posts;
import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The sections of the grid: who answers for each, since when, and for which households.
@Service
class Sections {

	private final SectionStore store;

	private final GridStore grid;

	private final Households households;

	private final Posts posts;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Sections(SectionStore store, GridStore grid, Households households, Posts posts, Changes changes, Ids ids,
			Clock clock) {
		this.store = store;
		this.grid = grid;
		this.households = households;
		this.posts = posts;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Section>> list(RegionCode region, SectionFilter filter, Paging paging, Viewer viewer) {
		return this.store.page(viewer.within(region), filter, paging);
	}

	/// Everyone who answered for sections, the newest first.
	Mono<Map<RegionCode, List<Section.Duty>>> duties(Collection<RegionCode> sections) {
		return this.store.duties(sections).collect(Collectors.groupingBy(Section.Duty::regionCode));
	}

	/// Households that lie in sections, or in villages without a section.
	Mono<Map<RegionCode, Integer>> households(Collection<RegionCode> places) {
		return this.store.households(places).collectMap(SectionStore.Counted::regionCode, SectionStore.Counted::count);
	}

	/// The sections of monitors, by monitor.
	Mono<Map<UUID, List<RegionCode>>> ofMonitors(Collection<UUID> monitors) {
		return this.store.dutiesOfMonitors(monitors)
			.collect(Collectors.groupingBy(Section.Duty::monitorId,
					Collectors.mapping(Section.Duty::regionCode, Collectors.toList())));
	}

	/// The post that has the duties of each section: its monitor, or where there is none
	/// the leader of its group, and so on up.
	Mono<Map<RegionCode, Holder>> answering(Collection<Section> sections) {
		Map<RegionCode, Holder> answering = new HashMap<>();
		return Flux.fromIterable(sections).concatMap(section -> {
			Mono<Holder> holder = section.monitorId() != null
					? Mono.just(new Holder(Role.MONITOR, section.regionCode(), null, null))
					: this.posts.holderFor(Role.GROUP_LEADER, section.regionCode(), null)
						.map(found -> new Holder(found.role(), found.region(), null, Role.MONITOR));
			return holder.doOnNext(found -> answering.put(section.regionCode(), found));
		}).then(Mono.just(answering));
	}

	/// @return fails with NOT_VISIBLE for a section outside the viewer's region, or none
	/// at all
	Mono<Outcome<SectionAssigned>> assign(TeamInputs.AssignSection input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "assignSection", input, () -> work(input, viewer),
				_ -> found(input.regionCode()).map(section -> new SectionAssigned(section, 0)));
	}

	private Mono<Outcome<Effect<SectionAssigned>>> work(TeamInputs.AssignSection input, Viewer viewer) {
		return this.store.lock(input.regionCode(), viewer.region())
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Section")))
			.then(Mono
				.defer(() -> Mono.zip(present(input.regionCode()), monitor(input, viewer), placed(input, viewer))))
			.flatMap(known -> {
				Faults faults = faults(input, known.getT1(), known.getT2(), known.getT3());
				return faults.isEmpty()
						? save(input, known.getT1(), known.getT2(), known.getT3()).map(Outcome::accepted)
						: Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
			});
	}

	private Mono<Optional<Section.Duty>> present(RegionCode section) {
		return this.store.duties(List.of(section)).filter(duty -> duty.until() == null).next().singleOptional();
	}

	private Mono<Optional<Monitor>> monitor(TeamInputs.AssignSection input, Viewer viewer) {
		UUID id = input.monitorId() == null ? null : VisitInputs.id("Monitor", input.monitorId());
		return id == null ? Mono.just(Optional.empty())
				: this.grid.monitors(List.of(id), viewer.region()).next().singleOptional();
	}

	/// Where the households that are to be given to the section lie now; those that are
	/// none, or not the viewer's, are left out.
	private Mono<Map<UUID, RegionCode>> placed(TeamInputs.AssignSection input, Viewer viewer) {
		List<UUID> wanted = input.householdIds()
			.stream()
			.limit(TeamInputs.MOST_HOUSEHOLDS)
			.flatMap(text -> Optional.ofNullable(VisitInputs.id("Household", text)).stream())
			.distinct()
			.toList();
		if (wanted.isEmpty()) {
			return Mono.just(Map.of());
		}
		return this.households.byIds(wanted, viewer)
			.flatMap(found -> this.store.places(found.values().stream().map(Household::id).toList())
				.collectMap(Section.Place::householdId, Section.Place::regionCode));
	}

	private Faults faults(TeamInputs.AssignSection input, Optional<Section.Duty> present, Optional<Monitor> monitor,
			Map<UUID, RegionCode> placed) {
		Faults faults = new Faults();
		RegionCode village = input.regionCode().at(RegionLevel.VILLAGE);
		if (input.monitorId() == null && input.householdIds().isEmpty()) {
			faults.add("monitorId", "required");
		}
		if (input.monitorId() != null && monitor.filter(Monitor::active).isEmpty()) {
			faults.add("monitorId", "unknown");
		}
		if (monitor.filter(known -> known.active() && !known.regionCode().equals(village)).isPresent()) {
			faults.add("monitorId", "section.otherTeam");
		}
		LocalDate since = input.since();
		if (since != null && since.isAfter(WorkingDays.dayOf(this.clock.instant()))) {
			faults.add("since", "inFuture");
		}
		if (since != null && present.filter(duty -> since.isBefore(duty.since())).isPresent()) {
			faults.add("since", "section.backwards");
		}
		households(input, village, placed, faults);
		return faults;
	}

	private static void households(TeamInputs.AssignSection input, RegionCode village, Map<UUID, RegionCode> placed,
			Faults faults) {
		if (input.householdIds().size() > TeamInputs.MOST_HOUSEHOLDS) {
			faults.add("householdIds", "tooMany", TeamInputs.MOST_HOUSEHOLDS);
		}
		for (int place = 0; place < Math.min(input.householdIds().size(), TeamInputs.MOST_HOUSEHOLDS); place++) {
			UUID id = VisitInputs.id("Household", input.householdIds().get(place));
			RegionCode where = id == null ? null : placed.get(id);
			String field = "householdIds[" + place + "]";
			if (where == null) {
				faults.add(field, "unknown");
			}
			else if (!village.contains(where)) {
				faults.add(field, "section.otherVillage");
			}
		}
	}

	private Mono<Effect<SectionAssigned>> save(TeamInputs.AssignSection input, Optional<Section.Duty> present,
			Optional<Monitor> monitor, Map<UUID, RegionCode> placed) {
		RegionCode code = input.regionCode();
		List<UUID> moved = placed.entrySet()
			.stream()
			.filter(home -> !home.getValue().equals(code))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
		List<DomainEvent> events = new ArrayList<>();
		UUID former = present.map(Section.Duty::monitorId).orElse(null);
		UUID next = monitor.map(Monitor::id).orElse(null);
		boolean handedOver = next != null && !next.equals(former);
		if (handedOver) {
			events.add(GridEvent.assigned(code, next, former));
		}
		moved.forEach(id -> events.add(GridEvent.placed(id, Objects.requireNonNull(placed.get(id)), code)));
		Mono<Void> over = handedOver && next != null ? handOver(code, present, next, input.since()) : Mono.empty();
		return over.then(this.store.place(moved, code))
			.then(Mono.defer(() -> found(code)))
			.map(section -> new Effect<>(new SectionAssigned(section, moved.size()), Map.of(), events));
	}

	private Mono<Void> handOver(RegionCode code, Optional<Section.Duty> present, UUID next, @Nullable LocalDate since) {
		LocalDate from = since == null ? WorkingDays.dayOf(this.clock.instant()) : since;
		return Mono.justOrEmpty(present)
			.flatMap(duty -> this.store.end(duty.id(), from))
			.then(this.store.insert(new Section.Duty(this.ids.next(), code, next, from, null)));
	}

	private Mono<Section> found(RegionCode code) {
		return present(code).map(duty -> new Section(code, duty.map(Section.Duty::monitorId).orElse(null),
				duty.map(Section.Duty::since).orElse(null)));
	}

}
