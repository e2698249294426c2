package org.copperwall.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.region.Regions;
import org.copperwall.rules.WorkingDays;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Forms and changes the teams of villages. Whoever leaves stays on record, and so does what he answered for.
@Service
class Teams {

	private final GridStore store;

	private final SectionStore sections;

	private final Regions regions;

	private final GridWords words;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Teams(GridStore store, SectionStore sections, Regions regions, GridWords words, Changes changes, Ids ids,
			Clock clock) {
		this.store = store;
		this.sections = sections;
		this.regions = regions;
		this.words = words;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	/// @return fails with NOT_VISIBLE for a team outside the viewer's region
	Mono<Outcome<TeamSaved>> save(TeamInputs.SaveTeam input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "saveTeam", input, () -> work(input, viewer),
				kept -> again(kept, viewer));
	}

	private Mono<Outcome<Effect<TeamSaved>>> work(TeamInputs.SaveTeam input, Viewer viewer) {
		LocalDate today = WorkingDays.dayOf(this.clock.instant());
		Faults faults = new Faults();
		named(input, today, faults);
		String known = input.teamId();
		if (known == null) {
			return formed(input, today, viewer, faults).map(team -> read(team, List.of(), input, today, faults))
				.flatMap(change -> kept(change, today, faults))
				.switchIfEmpty(Mono.fromSupplier(() -> Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT))));
		}
		return Mono.fromSupplier(() -> GlobalId.idOf(GridEvent.TEAM, known))
			.flatMap(id -> this.store.lockTeam(id, viewer.region()))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(GridEvent.TEAM)))
			.flatMap(team -> Objects.equals(input.version(), team.version())
					? this.store.monitorsOfTeams(List.of(team.id()))
						.collectList()
						.flatMap(members -> kept(read(changed(team, input), members, input, today, faults), today,
								faults))
					: Mono.just(Outcome
						.refused(Refusal.of(RefusalCode.STALE_VERSION, "version", "version.stale", team.version()))));
	}

	/// What is to be written.
	private record Change(Team team, List<Monitor> before, List<Monitor> after) {
	}

	private static void named(TeamInputs.SaveTeam input, LocalDate today, Faults faults) {
		if (input.name() == null ? input.teamId() == null : input.name().isBlank()) {
			faults.add("name", "required");
		}
		if (input.name() != null && input.name().length() > TeamInputs.LONGEST_NAME) {
			faults.add("name", "tooLong", TeamInputs.LONGEST_NAME);
		}
		if (input.formedOn() != null && input.formedOn().isAfter(today)) {
			faults.add("formedOn", "inFuture");
		}
		if ((input.teamId() == null) == (input.regionCode() == null)) {
			faults.add("regionCode", "team.which");
		}
	}

	/// Empty, and a fault more, for a village that is none, is not the viewer's, or has a
	/// team.
	private Mono<Team> formed(TeamInputs.SaveTeam input, LocalDate today, Viewer viewer, Faults faults) {
		RegionCode village = input.regionCode();
		if (village == null) {
			return Mono.empty();
		}
		return Mono.just(village)
			.filter(code -> code.level() == RegionLevel.VILLAGE && viewer.covers(code))
			.flatMap(this.regions::find)
			.switchIfEmpty(Mono.fromRunnable(() -> faults.add("regionCode", "unknown")))
			.flatMap(region -> this.store.teamsOfVillages(List.of(village)).hasElements().flatMap(another -> {
				if (another) {
					faults.add("regionCode", "team.exists");
				}
				return Mono
					.just(new Team(this.ids.next(), village, Optional.ofNullable(input.name()).orElse("").strip(),
							Optional.ofNullable(input.formedOn()).orElse(today), 1));
			}));
	}

	private static Team changed(Team team, TeamInputs.SaveTeam input) {
		return team.renamed(Optional.ofNullable(input.name()).map(String::strip).orElse(team.name()),
				Optional.ofNullable(input.formedOn()).orElse(team.formedOn()));
	}

	private Change read(Team team, List<Monitor> members, TeamInputs.SaveTeam input, LocalDate today, Faults faults) {
		return new Change(team, members,
				new TeamCheck(faults, team, members, today, this.words, this.ids).read(input.members()));
	}

	private Mono<Outcome<Effect<TeamSaved>>> kept(Change change, LocalDate today, Faults faults) {
		if (!faults.isEmpty()) {
			return Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
		}
		List<UUID> known = change.before().stream().map(Monitor::id).toList();
		int joined = (int) change.after().stream().filter(monitor -> !known.contains(monitor.id())).count();
		List<Monitor> left = change.after().stream().filter(monitor -> !monitor.active()).toList();
		return this.store.save(change.team())
			.thenMany(Flux.fromIterable(change.after()))
			.concatMap(this.store::save)
			.then(Mono.defer(() -> vacated(left, today)))
			.map(vacated -> {
				List<DomainEvent> events = new ArrayList<>();
				events.add(GridEvent.saved(change.team(), joined, left.size()));
				vacated.forEach(duty -> events.add(GridEvent.assigned(duty.regionCode(), null, duty.monitorId())));
				return Outcome.accepted(new Effect<>(
						new TeamSaved(change.team(), vacated.stream().map(Section.Duty::regionCode).toList()),
						Map.of("team", change.team().id()), events));
			});
	}

	/// Nobody answers for the sections of those who left: lists say so, and the next post
	/// has their duties.
	private Mono<List<Section.Duty>> vacated(List<Monitor> left, LocalDate today) {
		if (left.isEmpty()) {
			return Mono.just(List.of());
		}
		Map<UUID, LocalDate> lastDays = left.stream()
			.collect(Collectors.toMap(Monitor::id, monitor -> Optional.ofNullable(monitor.until()).orElse(today)));
		return this.sections.dutiesOfMonitors(lastDays.keySet())
			.collectList()
			.delayUntil(duties -> Flux.fromIterable(duties).concatMap(duty -> {
				LocalDate last = Objects.requireNonNull(lastDays.get(duty.monitorId()));
				return this.sections.end(duty.id(), last.isBefore(duty.since()) ? duty.since() : last);
			}));
	}

	private Mono<TeamSaved> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Objects.requireNonNull(kept.get("team"));
		return this.store.teams(List.of(id), viewer.region())
			.next()
			.map(team -> new TeamSaved(team, List.of()))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(GridEvent.TEAM)));
	}

}
