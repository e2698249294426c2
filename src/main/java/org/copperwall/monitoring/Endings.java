package org.copperwall.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.rules.EliminationRule;
import org.copperwall.rules.RuleSets;
import org.copperwall.rules.WorkingDays;
import org.copperwall.task.NewTask;
import org.copperwall.task.Task;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// How spells are eliminated, and how the households are looked after since. Everything that changes something is part of
/// the caller's transaction, with the household's row locked; the caller appends the events.
@Service
public class Endings {

	/// What the monitor of the section has to do after an elimination.
	static final String OBSERVE_HOUSEHOLD = "OBSERVE_HOUSEHOLD";

	private final MonitoringStore store;

	private final HelpStore help;

	private final SpellHistory history;

	private final Households households;

	private final Tasks tasks;

	private final RuleSets rules;

	private final Clock clock;

	Endings(MonitoringStore store, HelpStore help, SpellHistory history, Households households, Tasks tasks,
			RuleSets rules, Clock clock) {
		this.store = store;
		this.help = help;
		this.history = history;
		this.households = households;
		this.tasks = tasks;
		this.rules = rules;
		this.clock = clock;
	}

	/// A spell as somebody sees it, whose household is to be locked before it is changed.
	/// @param id global
	/// @return fails with NOT_VISIBLE
	public Mono<MonitoringObject> find(String id, Viewer viewer) {
		return this.store.byIds(List.of(GlobalId.idOf(MonitoringEvent.SUBJECT, id)), viewer.region())
			.next()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(MonitoringEvent.SUBJECT)));
	}

	/// The same spell, locked.
	/// @return fails with NOT_VISIBLE
	public Mono<MonitoringObject> lock(UUID id, Viewer viewer) {
		return this.store.lock(id, viewer.region())
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(MonitoringEvent.SUBJECT)));
	}

	/// Spells that cases decide about, for callers that may see the cases.
	public Mono<Map<UUID, MonitoringObject>> ofCases(Collection<UUID> spells) {
		return spells.isEmpty() ? Mono.just(Map.of()) : this.store.ofCases(spells).collectMap(MonitoringObject::id);
	}

	/// What is known of spells that are proposed for elimination, for callers that may
	/// see them.
	public Mono<Map<UUID, EliminationFacts>> facts(Collection<MonitoringObject> spells) {
		List<UUID> ids = spells.stream().map(MonitoringObject::id).distinct().toList();
		return Mono.zip(this.history.of(ids), this.help.delivered(ids),
				(changes, delivered) -> spells.stream()
					.distinct()
					.collect(Collectors.toMap(MonitoringObject::id,
							spell -> facts(spell, changes.getOrDefault(spell.id(), List.of()),
									delivered.getOrDefault(spell.id(), List.of())))));
	}

	/// The district approved the elimination: everybody who belongs to the household
	/// today
	/// is eliminated with it, and from now on somebody goes to see it.
	public Mono<List<DomainEvent>> eliminate(UUID id, UUID household, UUID caseId, EliminationRule rule,
			Viewer viewer) {
		return this.store.lockOpen(household)
			.filter(spell -> spell.id().equals(id))
			.switchIfEmpty(Mono.error(() -> new IllegalStateException("spell " + id + " is not open")))
			.flatMap(spell -> present(household).flatMap(members -> eliminate(spell, members, caseId, rule, viewer)));
	}

	/// Somebody went to see a household, whatever for. If its elimination is observed,
	/// that
	/// is kept, and the next visit becomes due, or the observation ends.
	/// @param on a day before the elimination counts for nothing
	/// @return what happened; an empty list for a household that is not observed
	public Mono<List<DomainEvent>> visited(UUID household, LocalDate on, Viewer viewer) {
		return this.store.lockObserved(household)
			.filter(spell -> spell.eliminatedOn() != null && !on.isBefore(spell.eliminatedOn()))
			.flatMap(spell -> observed(spell.observed(on), viewer))
			.defaultIfEmpty(List.of());
	}

	/// Spells whose elimination is observed still, by household; for households that were
	/// found to be visible before.
	public Mono<Map<UUID, MonitoringObject>> observed(Collection<UUID> households) {
		return households.isEmpty() ? Mono.just(Map.of())
				: this.store.observed(households).collectMap(MonitoringObject::householdId);
	}

	/// The household is under monitoring again: nobody need look after it besides.
	Mono<List<DomainEvent>> monitoredAgain(UUID household, Viewer viewer) {
		return this.store.lockObserved(household)
			.flatMap(spell -> this.store.save(spell.observedElsewhere(today()))
				.then(this.tasks.cancel(MonitoringEvent.SUBJECT, spell.id(), viewer)))
			.map(Endings::closed)
			.defaultIfEmpty(List.of());
	}

	/// Nothing waits for the spell any more.
	Mono<List<DomainEvent>> nothingWaits(UUID spell, Viewer viewer) {
		return this.tasks.cancel(MonitoringEvent.SUBJECT, spell, viewer).map(Endings::closed);
	}

	private static EliminationFacts facts(MonitoringObject spell, List<SpellChange> changes,
			Collection<LocalDate> delivered) {
		Set<RiskCause> causes = EnumSet.copyOf(spell.causes());
		changes.forEach(change -> causes.addAll(change.before().causes()));
		LocalDate since = changes.stream()
			.filter(change -> change.kind() == SpellChangeKind.RETURNED)
			.map(change -> WorkingDays.dayOf(change.at()))
			.findFirst()
			.orElse(spell.includedOn());
		int reached = (int) delivered.stream().filter(day -> !day.isBefore(since)).count();
		return new EliminationFacts(spell, since, causes, reached);
	}

	private Mono<List<DomainEvent>> eliminate(MonitoringObject spell, List<UUID> members, UUID caseId,
			EliminationRule rule, Viewer viewer) {
		MonitoringObject next = spell.eliminated(today(), rule.observationMonths());
		return this.store.save(next)
			.then(this.store.enterPersons(spell.id(), members))
			.then(this.store.markPresent(spell.id(), members))
			.then(this.help.relieve(spell.id(), today()))
			.then(this.history.keep(spell, next, SpellHistory.Why.byCase(SpellChangeKind.ELIMINATED, caseId), viewer))
			.then(nothingWaits(spell.id(), viewer))
			.zipWhen(closed -> this.tasks.open(visit(next, rule)))
			.map(tasks -> events(new MonitoringEvent.Eliminated(next, caseId, members.size()), tasks.getT1(),
					tasks.getT2()));
	}

	private Mono<List<DomainEvent>> observed(MonitoringObject next, Viewer viewer) {
		Mono<List<DomainEvent>> closed = this.store.save(next)
			.then(this.tasks.close(MonitoringEvent.SUBJECT, next.id(), OBSERVE_HOUSEHOLD, viewer))
			.map(Endings::closed);
		DomainEvent observed = new MonitoringEvent.Observed(next);
		return !next.isObserved() ? closed.map(done -> events(observed, done))
				: this.rules.inForce(next.regionCode(), this.clock.instant())
					.flatMap(inForce -> closed.zipWhen(done -> this.tasks.open(visit(next, inForce.elimination()))))
					.map(tasks -> events(observed, tasks.getT1(), tasks.getT2()));
	}

	private static NewTask visit(MonitoringObject spell, EliminationRule rule) {
		return new NewTask(OBSERVE_HOUSEHOLD, MonitoringEvent.SUBJECT, spell.id(), spell.householdId(),
				spell.regionCode(), Role.MONITOR, null, null, rule.observationVisitDays());
	}

	private Mono<List<UUID>> present(UUID household) {
		return this.households.members(List.of(household))
			.map(found -> HouseholdMember.present(found.get(household)).stream().map(HouseholdMember::id).toList());
	}

	private static List<DomainEvent> closed(List<Task> done) {
		return done.stream().<DomainEvent>map(TaskEvent.Closed::new).toList();
	}

	private static List<DomainEvent> events(DomainEvent first, List<DomainEvent> closed) {
		List<DomainEvent> events = new ArrayList<>(closed);
		events.addFirst(first);
		return events;
	}

	private static List<DomainEvent> events(DomainEvent first, List<DomainEvent> closed, Task opened) {
		List<DomainEvent> events = events(first, closed);
		events.add(new TaskEvent.Opened(opened));
		return events;
	}

	private LocalDate today() {
		return WorkingDays.dayOf(this.clock.instant());
	}

}
