package org.copperwall.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.rules.RuleSets;
import org.copperwall.rules.WorkingDays;
import org.copperwall.task.TaskEvent;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Changes of spells that no case decides: they are adjusted, ended, or come back.
@Service
class Spells {

	private final MonitoringStore store;

	private final HelpStore help;

	private final Monitoring monitoring;

	private final Endings endings;

	private final SpellHistory history;

	private final SpellCases cases;

	private final EvidenceFiles files;

	private final Households households;

	private final RuleSets rules;

	private final Changes changes;

	private final Clock clock;

	Spells(MonitoringStore store, HelpStore help, Monitoring monitoring, Endings endings, SpellHistory history,
			SpellCases cases, EvidenceFiles files, Households households, RuleSets rules, Changes changes,
			Clock clock) {
		this.store = store;
		this.help = help;
		this.monitoring = monitoring;
		this.endings = endings;
		this.history = history;
		this.cases = cases;
		this.files = files;
		this.households = households;
		this.rules = rules;
		this.changes = changes;
		this.clock = clock;
	}

	Mono<Outcome<SpellAnswers.MonitoringAdjusted>> adjust(SpellInputs.AdjustMonitoring input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "adjustMonitoring", input,
				() -> open(input.monitoringObjectId(), input.evidenceIds(), input.reason(), viewer)
					.flatMap(open -> adjust(open, input, viewer)),
				kept -> again(kept, SpellAnswers.MonitoringAdjusted::new, viewer));
	}

	Mono<Outcome<SpellAnswers.MonitoringEnded>> end(SpellInputs.EndMonitoring input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "endMonitoring", input,
				() -> open(input.monitoringObjectId(), input.evidenceIds(), input.reason(), viewer)
					.delayUntil(open -> mayEnd(open, input.endReason(), viewer))
					.flatMap(open -> end(open, input, viewer)),
				kept -> again(kept, SpellAnswers.MonitoringEnded::new, viewer));
	}

	Mono<Outcome<SpellAnswers.ReturnedToMonitoring>> bringBack(SpellInputs.ReturnToMonitoring input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "returnToMonitoring", input,
				() -> open(input.monitoringObjectId(), input.evidenceIds(), input.reason(), viewer)
					.delayUntil(this::mayReturn)
					.flatMap(open -> bringBack(open, input, viewer)),
				kept -> again(kept, SpellAnswers.ReturnedToMonitoring::new, viewer));
	}

	/// A spell that nobody else can change meanwhile, with its household.
	/// @param gates tried so far: of the reason and the files
	private record OpenSpell(Household household, MonitoringObject spell, SpellGates gates, List<UUID> files) {
	}

	private Mono<OpenSpell> open(String id, List<String> entered, String reason, Viewer viewer) {
		return this.endings.find(id, viewer)
			.flatMap(found -> this.households.lock(found.householdId(), viewer)
				.flatMap(household -> Mono.zip(this.endings.lock(found.id(), viewer),
						this.files.brought(entered, household.id(), household.regionCode(), viewer),
						(spell, brought) -> new OpenSpell(household, spell,
								new SpellGates().words("reason", reason, SpellGates.LONGEST_REASON)
									.entries(brought.faults()),
								brought.ids()))));
	}

	private Mono<Outcome<Effect<SpellAnswers.MonitoringAdjusted>>> adjust(OpenSpell open,
			SpellInputs.AdjustMonitoring input, Viewer viewer) {
		SpellChange.Watched before = SpellChange.Watched.of(open.spell());
		return open.spell()
			.adjusted(open.gates(), input.version(), input.category(), input.causes(), input.dimensions())
			.follow(next -> kept(open, next, SpellChangeKind.ADJUSTED, input.reason(), viewer)
				.thenReturn(effect(next, SpellAnswers.MonitoringAdjusted::new,
						List.<DomainEvent>of(new MonitoringEvent.Revised(MonitoringEvent.ADJUSTED, next, before)))));
	}

	/// What was included by mistake is said by somebody else of the district than who
	/// included it: nobody hides a mistake of his own, and no household is dropped by one
	/// person alone.
	private Mono<Boolean> mayEnd(OpenSpell open, EndReason reason, Viewer viewer) {
		open.gates().proven(open.files());
		UUID caseId = open.spell().caseId();
		if (reason != EndReason.WRONGLY_INCLUDED) {
			return Mono.just(true);
		}
		open.gates()
			.require(viewer.is(Role.DISTRICT_OFFICER), RefusalCode.NOT_HOLDER, "endReason", "monitoring.districtOnly");
		return caseId == null ? Mono.just(true) : this.cases.includedBy(caseId, viewer.subject())
			.doOnNext(
					own -> open.gates().require(!own, RefusalCode.SAME_PERSON, "endReason", "monitoring.ownInclusion"));
	}

	private Mono<Outcome<Effect<SpellAnswers.MonitoringEnded>>> end(OpenSpell open, SpellInputs.EndMonitoring input,
			Viewer viewer) {
		return open.spell()
			.ended(open.gates(), input.version(), input.endReason(), today())
			.follow(next -> kept(open, next, SpellChangeKind.ENDED, input.reason(), viewer)
				.then(this.help.relieve(next.id(), today()))
				.then(this.help.dropOpen(next.id(), today()))
				.then(this.endings.nothingWaits(next.id(), viewer))
				.zipWhen(closed -> this.cases.overtaken(open.household(), viewer))
				.map(further -> {
					List<DomainEvent> events = new ArrayList<>();
					events.add(new MonitoringEvent.Ended(next, input.endReason()));
					events.addAll(further.getT1());
					events.addAll(further.getT2());
					return effect(next, SpellAnswers.MonitoringEnded::new, events);
				}));
	}

	/// A household that is monitored again already has the spell it needs.
	private Mono<Boolean> mayReturn(OpenSpell open) {
		open.gates().proven(open.files());
		return this.store.ofHouseholds(List.of(open.household().id()))
			.any(spell -> !spell.id().equals(open.spell().id())
					&& (spell.isOpen() || spell.includedOn().isAfter(open.spell().includedOn())))
			.doOnNext(later -> open.gates()
				.require(!later, RefusalCode.INVALID_STEP, "monitoringObjectId", "monitoring.laterSpell"));
	}

	private Mono<Outcome<Effect<SpellAnswers.ReturnedToMonitoring>>> bringBack(OpenSpell open,
			SpellInputs.ReturnToMonitoring input, Viewer viewer) {
		SpellChange.Watched before = SpellChange.Watched.of(open.spell());
		return open.spell()
			.returned(open.gates(), input.version(), input.causes(), input.dimensions())
			.follow(next -> kept(open, next, SpellChangeKind.RETURNED, input.reason(), viewer)
				.then(this.monitoring.enterMembers(next))
				.then(this.endings.nothingWaits(next.id(), viewer))
				.zipWhen(closed -> this.rules.inForce(next.regionCode(), this.clock.instant())
					.flatMap(inForce -> this.monitoring.openTasks(next, inForce)))
				.map(tasks -> {
					List<DomainEvent> events = new ArrayList<>();
					events.add(new MonitoringEvent.Revised(MonitoringEvent.RETURNED, next, before));
					events.addAll(tasks.getT1());
					tasks.getT2().forEach(task -> events.add(new TaskEvent.Opened(task)));
					return effect(next, SpellAnswers.ReturnedToMonitoring::new, events);
				}));
	}

	private Mono<Void> kept(OpenSpell open, MonitoringObject next, SpellChangeKind kind, String reason, Viewer viewer) {
		return this.store.save(next)
			.then(this.files.attach(open.files(), next))
			.then(this.history.keep(open.spell(), next, SpellHistory.Why.said(kind, reason, open.files()), viewer));
	}

	private static <T> Effect<T> effect(MonitoringObject next, Function<MonitoringObject, T> answer,
			List<DomainEvent> events) {
		return new Effect<>(answer.apply(next), Map.of("monitoringObject", next.id()), events);
	}

	private <T> Mono<T> again(Map<String, UUID> kept, Function<MonitoringObject, T> answer, Viewer viewer) {
		UUID id = Optional.ofNullable(kept.get("monitoringObject")).orElseThrow();
		return this.endings.find(GlobalId.of(MonitoringEvent.SUBJECT, id), viewer).map(answer);
	}

	private LocalDate today() {
		return WorkingDays.dayOf(this.clock.instant());
	}

}
