package org.copperwall.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.grid.VisitInputs.Entry;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Tries the visits of a batch, each for itself, and names all that is wrong with each. What they are tried against is read
/// once for the whole batch.
@Component
class VisitCheck {

	/// Who visits any household of his place; a monitor visits those of his sections.
	private static final Set<Role> ALL_OVER = Set.of(Role.GROUP_LEADER, Role.VILLAGE_CADRE, Role.VILLAGE_SECRETARY,
			Role.RESIDENT_TEAM, Role.TOWNSHIP_CADRE);

	private final VisitStore store;

	private final SectionStore sections;

	private final Households households;

	private final EvidenceFiles files;

	private final GridWords words;

	private final GridSettings settings;

	private final Clock clock;

	VisitCheck(VisitStore store, SectionStore sections, Households households, EvidenceFiles files, GridWords words,
			GridSettings settings, Clock clock) {
		this.store = store;
		this.sections = sections;
		this.households = households;
		this.files = files;
		this.words = words;
		this.settings = settings;
		this.clock = clock;
	}

	/// What a visit that was sent proved to be.
	sealed interface Judged {

		UUID key();

		/// It was recorded before, under this key.
		record Before(UUID key, Visit visit) implements Judged {
		}

		/// It cannot be recorded.
		record Faulty(UUID key, Refusal refusal) implements Judged {
		}

		/// It can.
		/// @param village in which the household lies
		record Good(Entry entry, Household household, RegionCode village, @Nullable UUID monitorId, List<UUID> present,
				List<UUID> files) implements Judged {

			public Good {
				present = List.copyOf(present);
				files = List.copyOf(files);
			}

			@Override
			public UUID key() {
				return this.entry.key();
			}

			/// Whether anybody of the family was there.
			boolean met() {
				return !this.present.isEmpty();
			}

		}

	}

	/// What the batch is tried against.
	private record Known(Map<UUID, Household> households, Map<UUID, List<HouseholdMember>> members,
			Map<UUID, RegionCode> places, Map<RegionCode, Section.Answering> answering,
			Map<UUID, VisitStore.Known> sent) {
	}

	/// Part of a transaction: nobody takes back a file meanwhile.
	Mono<List<Judged>> judge(List<Entry> entries, Viewer viewer) {
		return known(entries, viewer).flatMap(known -> Flux.range(0, entries.size())
			.concatMap(place -> judge(place, entries.get(place), known, viewer))
			.collectList());
	}

	private Mono<Known> known(List<Entry> entries, Viewer viewer) {
		List<UUID> wanted = entries.stream().flatMap(entry -> Stream.ofNullable(entry.household())).distinct().toList();
		Mono<Map<UUID, VisitStore.Known>> sent = this.store.byKeys(entries.stream().map(Entry::key).toList(), viewer)
			.collectMap(known -> known.sent().key());
		return this.households.byIds(wanted, viewer).flatMap(found -> {
			Mono<Map<UUID, RegionCode>> placed = this.sections.places(found.keySet())
				.collectMap(Section.Place::householdId, Section.Place::regionCode);
			return Mono.zip(this.households.members(found.keySet()), placed, sent)
				.flatMap(read -> answering(read.getT2().values())
					.map(answering -> new Known(found, read.getT1(), read.getT2(), answering, read.getT3())));
		});
	}

	private Mono<Map<RegionCode, Section.Answering>> answering(Collection<RegionCode> places) {
		return this.sections.answering(places).collectMap(Section.Answering::regionCode);
	}

	private Mono<Judged> judge(int place, Entry entry, Known known, Viewer viewer) {
		VisitStore.Known before = known.sent().get(entry.key());
		if (before != null) {
			return Mono.just(before.sent().digest().equals(this.words.digest(entry.content()))
					? new Judged.Before(entry.key(), before.visit()) : new Judged.Faulty(entry.key(), Refusal
						.of(RefusalCode.REQUEST_KEY_REUSED, "visits[" + place + "].key", "requestKey.reused")));
		}
		RowFaults faults = new RowFaults("visits", place);
		words(entry, faults);
		Household household = entry.household() == null ? null : known.households().get(entry.household());
		if (household == null) {
			faults.add("householdId", "unknown");
			return Mono.just(new Judged.Faulty(entry.key(), faults.refusal()));
		}
		Optional<UUID> monitor = visitor(entry, household, known, viewer, faults);
		List<UUID> present = present(entry, known.members().getOrDefault(household.id(), List.of()), faults);
		RegionCode village = village(household, known);
		return files(entry, household, viewer, faults).map(brought -> faults.isEmpty()
				? new Judged.Good(entry, household, village, monitor.orElse(null), present, brought)
				: new Judged.Faulty(entry.key(), faults.refusal()));
	}

	private static RegionCode village(Household household, Known known) {
		return known.places().getOrDefault(household.id(), household.regionCode()).at(RegionLevel.VILLAGE);
	}

	private void words(Entry entry, RowFaults faults) {
		LocalDate today = WorkingDays.dayOf(this.clock.instant());
		if (entry.visitedOn().isAfter(today)) {
			faults.add("visitedOn", "inFuture");
		}
		if (entry.visitedOn().isBefore(today.minusDays(this.settings.oldestVisitDays()))) {
			faults.add("visitedOn", "visit.tooOld", this.settings.oldestVisitDays());
		}
		if (entry.notes() != null && entry.notes().length() > VisitInputs.LONGEST_NOTES) {
			faults.add("notes", "tooLong", VisitInputs.LONGEST_NOTES);
		}
		VisitInputs.Finding finding = entry.finding();
		if (finding != null && finding.description() != null
				&& finding.description().length() > VisitInputs.LONGEST_NOTES) {
			faults.add("finding.description", "tooLong", VisitInputs.LONGEST_NOTES);
		}
		if (entry.atRisk().stream().anyMatch(entry.secure()::contains)) {
			faults.add("dimensionsAtRisk", "visit.contradiction");
		}
	}

	/// A monitor visits the households of his own sections; what somebody records for him
	/// must be in them too.
	private static Optional<UUID> visitor(Entry entry, Household household, Known known, Viewer viewer,
			RowFaults faults) {
		RegionCode place = known.places().getOrDefault(household.id(), household.regionCode());
		Section.Answering answering = known.answering().get(place);
		boolean own = viewer.is(Role.MONITOR) && answersFor(place, answering, viewer);
		if (!own && !viewer.isAny(ALL_OVER)) {
			faults.addHolder("householdId", "visit.otherSection");
		}
		UUID answerer = answering == null ? null : answering.monitorId();
		if (entry.monitorId() == null) {
			return own ? Optional.ofNullable(answerer) : Optional.empty();
		}
		UUID named = VisitInputs.id("Monitor", entry.monitorId());
		if (named == null || !named.equals(answerer)) {
			faults.addHolder("monitorId", "visit.otherSection");
		}
		return Optional.ofNullable(named);
	}

	/// Where nobody's token is known for a section, the token that names the section
	/// alone says whose it is.
	private static boolean answersFor(RegionCode place, Section.@Nullable Answering answering, Viewer viewer) {
		String subject = answering == null ? null : answering.subject();
		return subject != null ? subject.equals(viewer.subject())
				: place.level() == RegionLevel.VILLAGE_GROUP && viewer.region().equals(place);
	}

	private static List<UUID> present(Entry entry, List<HouseholdMember> members, RowFaults faults) {
		List<String> named = entry.presentMemberIds();
		if (named.size() > VisitInputs.MOST_PRESENT) {
			faults.add("presentMemberIds", "tooMany", VisitInputs.MOST_PRESENT);
			return List.of();
		}
		Set<UUID> there = HouseholdMember.present(members)
			.stream()
			.map(HouseholdMember::id)
			.collect(Collectors.toSet());
		for (int place = 0; place < named.size(); place++) {
			UUID id = VisitInputs.id("HouseholdMember", named.get(place));
			if (id == null || !there.contains(id)) {
				faults.add("presentMemberIds[" + place + "]", "unknown");
			}
		}
		return named.stream()
			.flatMap(text -> Stream.ofNullable(VisitInputs.id("HouseholdMember", text)))
			.distinct()
			.toList();
	}

	private Mono<List<UUID>> files(Entry entry, Household household, Viewer viewer, RowFaults faults) {
		return this.files.brought(entry.files(), household.id(), household.regionCode(), viewer).map(brought -> {
			faults.addAll(brought.faults());
			return brought.ids();
		});
	}

}
