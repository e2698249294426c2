package org.copperwall.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.region.Regions;
import org.copperwall.rules.WorkingDays;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// The families of the district. Absent ones and those outside the viewer's region answer alike.
@Service
public class Households {

	private final HouseholdStore store;

	private final HouseholdListStore lists;

	private final Members members;

	private final Regions regions;

	private final Ids ids;

	private final Clock clock;

	Households(HouseholdStore store, HouseholdListStore lists, Members members, Regions regions, Ids ids, Clock clock) {
		this.store = store;
		this.lists = lists;
		this.members = members;
		this.regions = regions;
		this.ids = ids;
		this.clock = clock;
	}

	/// Takes the household's row for the rest of the transaction: the first lock of every
	/// change that concerns it.
	/// @return fails with NOT_VISIBLE when it is absent or outside the viewer's region
	public Mono<Household> lock(UUID id, Viewer viewer) {
		return this.store.lock(id, viewer.region())
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Household")));
	}

	/// Takes the rows of many households of a district for the rest of the transaction,
	/// as the service does that judges
	/// records for nobody in particular. Absent ones are left out.
	public Mono<Map<UUID, Household>> lockAll(Collection<UUID> ids, RegionCode district) {
		return ids.isEmpty() ? Mono.just(Map.of())
				: this.store.lockAll(ids, district.district()).collectMap(Household::id);
	}

	/// Those of the given ids that lie in a district, for the service itself.
	public Mono<Map<UUID, Household>> inDistrict(Collection<UUID> wanted, RegionCode district) {
		return wanted.isEmpty() ? Mono.just(Map.of())
				: this.store.byIds(wanted, district.district()).collectMap(Household::id);
	}

	/// Those of the given ids that the viewer may see, in one statement.
	public Mono<Map<UUID, Household>> byIds(Collection<UUID> wanted, Viewer viewer) {
		return this.store.byIds(wanted, viewer.region()).collectMap(Household::id);
	}

	/// The household a number belongs to, wherever in the district it lies, so that a
	/// need
	/// is joined to the family it is
	/// about. Within a transaction the number is held until its end: of two declarations
	/// of one unknown person the
	/// second finds what the first registered. Says nothing about who may see the
	/// household.
	/// @param idNumber as entered; a faulty one belongs to nobody
	/// @return the verified household before a declared one, the one he heads before the
	/// others; empty when unknown
	public Mono<UUID> findByIdNumber(String idNumber, RegionCode district) {
		return switch (IdNumber.parse(idNumber)) {
			case IdNumber.Valid(IdNumber number) -> this.members.householdOf(number, district.district());
			case IdNumber.Faulty faulty -> Mono.empty();
		};
	}

	/// All faults of a declared household, in the order of the input; empty when it can
	/// be registered.
	public Mono<List<Violation>> check(NewHousehold declared, Viewer viewer) {
		List<Violation> faults = Registration.check(declared, today()).violations();
		return where(declared.regionCode(), viewer)
			.map(misplaced -> Stream.concat(misplaced.stream(), faults.stream()).toList());
	}

	/// Enters a family that was unknown, within the caller's transaction. It counts as
	/// declared until [#verify].
	/// The caller's effect carries [HouseholdEvent.Registered].
	/// @return refused with INVALID_INPUT, all faults at once
	public Mono<Outcome<Household>> register(NewHousehold declared, Viewer viewer) {
		return check(declared, viewer).flatMap(faults -> faults.isEmpty() ? enter(declared).map(Outcome::accepted)
				: Mono.just(Outcome.refused(new Refusal(RefusalCode.INVALID_INPUT, faults))));
	}

	/// The village visit confirmed a declared household; to be called with its row
	/// locked.
	/// @return the household as it now stands; unchanged if it was verified before
	public Mono<Household> verify(Household household) {
		if (household.verifiedOn() != null) {
			return Mono.just(household);
		}
		Household verified = household.verified(today());
		return this.store.verify(verified, today()).thenReturn(verified);
	}

	/// Enters the number of a present member who had none, as of a newborn; to be called
	/// with the household's row locked.
	/// @param idNumber as entered
	/// @return the code of what is wrong with it; empty when it was entered
	public Mono<Optional<String>> enterNumber(UUID household, UUID member, String idNumber) {
		return this.members.enterNumber(household, member, idNumber);
	}

	/// Present and former members by household, the head first. For households that were
	/// found to be visible before.
	public Mono<Map<UUID, List<HouseholdMember>>> members(Collection<UUID> households) {
		return this.members.ofHouseholds(households);
	}

	/// Those of the given members that the viewer may see, in one statement.
	public Mono<Map<UUID, HouseholdMember>> membersByIds(Collection<UUID> wanted, Viewer viewer) {
		return wanted.isEmpty() ? Mono.just(Map.of()) : this.members.byIds(wanted, viewer);
	}

	/// @param id as a client has it; what is no household's id finds none
	Mono<Household> find(String id, Viewer viewer) {
		return Mono.justOrEmpty(GlobalId.parse(id).filter(wanted -> wanted.type().equals("Household")))
			.flatMap(wanted -> byIds(List.of(wanted.id()), viewer).mapNotNull(found -> found.get(wanted.id())));
	}

	/// @throws GraphFailure NOT_VISIBLE for a region outside the viewer's
	Mono<Connection<Household>> list(RegionCode region, HouseholdFilter filter, HouseholdOrder order, Paging paging,
			Viewer viewer) {
		return this.lists.page(viewer.within(region), filter, order, paging);
	}

	Mono<Map<UUID, HouseholdMember>> heads(Collection<UUID> households) {
		return this.members.heads(households);
	}

	Mono<Map<UUID, Integer>> memberCounts(Collection<UUID> households) {
		return this.members.counts(households);
	}

	/// The newest first. For households that were found to be visible before.
	public Mono<Map<UUID, List<Allowance>>> allowances(Collection<UUID> households) {
		return this.store.allowances(households).collectMultimap(Allowance::householdId).map(Households::lists);
	}

	/// Enters how far present members can work, where nobody knew; to be called with the
	/// household's row locked. What is known is not overwritten.
	public Mono<Void> enterLabour(UUID household, Map<UUID, Labour> found) {
		return this.members.enterLabour(household, found);
	}

	/// Net income by calendar year, the newest first. For households that were found to
	/// be
	/// visible before.
	public Mono<Map<UUID, List<Income>>> incomes(Collection<UUID> households) {
		return this.store.incomes(households).collectMultimap(Income::householdId).map(Households::lists);
	}

	private Mono<List<Violation>> where(RegionCode code, Viewer viewer) {
		Faults faults = new Faults();
		if (code.level().digits() < RegionLevel.VILLAGE.digits()) {
			return Mono.just(faults.add("regionCode", "household.inVillage").violations());
		}
		Mono<Optional<Region>> found = viewer.covers(code) ? this.regions.find(code).singleOptional()
				: Mono.just(Optional.empty());
		return found.map(region -> region.isPresent() ? List.of() : faults.add("regionCode", "unknown").violations());
	}

	private Mono<Household> enter(NewHousehold declared) {
		LocalDate today = today();
		Household household = new Household(this.ids.next(), declared.regionCode(), false, null, null,
				this.clock.instant(), 1);
		return this.store.insert(household)
			.then(this.members.enter(household.id(), Registration.check(declared, today).persons(), today))
			.thenReturn(household);
	}

	private LocalDate today() {
		return WorkingDays.dayOf(this.clock.instant());
	}

	private static <T> Map<UUID, List<T>> lists(Map<UUID, Collection<T>> found) {
		return found.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
	}

}
