package org.copperwall.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Paging;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.copperwall.rules.WorkingDays;
import org.copperwall.task.NewTask;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The households under monitoring: inclusion, and what is read of them.
@Service
public class Monitoring {

	static final String ASSIGN_HELPER = "ASSIGN_HELPER";

	static final String PLAN_MEASURE = "PLAN_MEASURE";

	private final MonitoringStore store;

	private final MonitoringListStore lists;

	private final Endings endings;

	private final SpellHistory history;

	private final Households households;

	private final Tasks tasks;

	private final RuleSets rules;

	private final Ids ids;

	private final Clock clock;

	Monitoring(MonitoringStore store, MonitoringListStore lists, Endings endings, SpellHistory history,
			Households households, Tasks tasks, RuleSets rules, Ids ids, Clock clock) {
		this.store = store;
		this.lists = lists;
		this.endings = endings;
		this.history = history;
		this.households = households;
		this.tasks = tasks;
		this.rules = rules;
		this.ids = ids;
		this.clock = clock;
	}

	/// The spell a household is in; empty when it is not under monitoring. Within a
	/// transaction it stays as it is until
	/// the end: its row is locked.
	public Mono<MonitoringObject> openSpell(UUID householdId) {
		return this.store.lockOpen(householdId);
	}

	/// Takes a household under monitoring, within the caller's transaction and with the
	/// household's row locked: its spell,
	/// everybody who belongs to it today, and the tasks to name a helper and to plan a
	/// measure. A household monitored
	/// already gets the need joined to its spell.
	/// @return the spell, and the events for the caller's effect
	public Mono<Included> include(Inclusion inclusion, Viewer viewer) {
		return this.store.lockOpen(inclusion.household().id())
			.flatMap(open -> join(open, open.joinedBy(inclusion), inclusion.caseId(), viewer))
			.switchIfEmpty(Mono.defer(() -> begin(inclusion, viewer)));
	}

	/// Those of the given ids that the viewer may see, in one statement.
	public Mono<Map<UUID, MonitoringObject>> byIds(Collection<UUID> wanted, Viewer viewer) {
		return wanted.isEmpty() ? Mono.just(Map.of())
				: this.store.byIds(wanted, viewer.region()).collectMap(MonitoringObject::id);
	}

	/// All spells of households by household, the newest first. For households that were
	/// found to be visible before.
	public Mono<Map<UUID, List<MonitoringObject>>> ofHouseholds(Collection<UUID> householdIds) {
		return this.store.ofHouseholds(householdIds).collect(Collectors.groupingBy(MonitoringObject::householdId));
	}

	/// @param id as a client has it; what is no monitoring object's id finds none
	Mono<MonitoringObject> find(String id, Viewer viewer) {
		return Mono.justOrEmpty(GlobalId.parse(id).filter(wanted -> wanted.type().equals("MonitoringObject")))
			.flatMap(wanted -> byIds(List.of(wanted.id()), viewer).mapNotNull(found -> found.get(wanted.id())));
	}

	Mono<Connection<MonitoringObject>> list(RegionCode region, MonitoringFilter filter, MonitoringOrder order,
			Paging paging, Viewer viewer) {
		return this.lists.page(viewer.within(region), filter, order, paging);
	}

	/// Everybody who lived through a spell, by spell.
	Mono<Map<UUID, List<MonitoringPerson>>> persons(Collection<UUID> spells) {
		return this.store.persons(spells).collect(Collectors.groupingBy(MonitoringPerson::monitoringObjectId));
	}

	private Mono<Included> begin(Inclusion inclusion, Viewer viewer) {
		Instant now = this.clock.instant();
		MonitoringObject spell = MonitoringObject.included(this.ids.next(), inclusion, WorkingDays.dayOf(now));
		return this.store.insert(spell)
			.then(enterMembers(spell))
			.then(this.rules.inForce(spell.regionCode(), now))
			.flatMap(inForce -> openTasks(spell, inForce))
			.zipWhen(opened -> this.endings.monitoredAgain(spell.householdId(), viewer))
			.map(tasks -> included(spell, new MonitoringEvent.Included(spell), tasks.getT1(), tasks.getT2()));
	}

	private Mono<Included> join(MonitoringObject before, MonitoringObject spell, UUID caseId, Viewer viewer) {
		return this.store.save(spell)
			.then(enterMembers(spell))
			.then(this.history.keep(before, spell, SpellHistory.Why.byCase(SpellChangeKind.JOINED, caseId), viewer))
			.thenReturn(new Included(spell, List.of(new MonitoringEvent.Changed(spell, caseId))));
	}

	/// Everybody who belongs to the household today belongs to its spell.
	Mono<Void> enterMembers(MonitoringObject spell) {
		return this.households.members(List.of(spell.householdId()))
			.flatMap(found -> this.store.enterPersons(spell.id(),
					HouseholdMember.present(found.get(spell.householdId()))
						.stream()
						.map(HouseholdMember::id)
						.toList()));
	}

	/// Somebody has to be named to answer for it, and help to be planned.
	Mono<List<Task>> openTasks(MonitoringObject spell, RuleSet inForce) {
		return Flux
			.just(task(ASSIGN_HELPER, spell, inForce.helperDays()), task(PLAN_MEASURE, spell, inForce.measureDays()))
			.concatMap(this.tasks::open)
			.collectList();
	}

	private static NewTask task(String kind, MonitoringObject spell, int workingDays) {
		return new NewTask(kind, "MonitoringObject", spell.id(), spell.householdId(), spell.regionCode(),
				Role.TOWNSHIP_CADRE, null, null, workingDays);
	}

	private static Included included(MonitoringObject spell, DomainEvent first, List<Task> opened,
			List<DomainEvent> closed) {
		List<DomainEvent> events = new ArrayList<>();
		events.add(first);
		events.addAll(closed);
		opened.forEach(task -> events.add(new TaskEvent.Opened(task)));
		return new Included(spell, events);
	}

}
