package org.copperwall.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.monitoring.Endings;
import org.copperwall.monitoring.MonitoringObject;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.copperwall.rules.WorkingCalendar;
import org.copperwall.rules.WorkingDays;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Proposals that a household's risk counts as eliminated. Each opens a case that goes the way of every other.
@Service
class Eliminations {

	private static final int LONGEST_GROUNDS = 2000;

	private static final int LONGEST_REASON = 500;

	private final CaseDesk desk;

	private final Cases cases;

	private final CaseStore store;

	private final EliminationStore eliminations;

	private final EliminationFiles files;

	private final Endings endings;

	private final Households households;

	private final RuleSets rules;

	private final WorkingCalendar calendar;

	private final CaseEvidence evidence;

	private final CaseWords words;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Eliminations(CaseDesk desk, Cases cases, CaseStore store, EliminationStore eliminations, EliminationFiles files,
			Endings endings, Households households, RuleSets rules, WorkingCalendar calendar, CaseEvidence evidence,
			CaseWords words, Changes changes, Ids ids, Clock clock) {
		this.desk = desk;
		this.cases = cases;
		this.store = store;
		this.eliminations = eliminations;
		this.files = files;
		this.endings = endings;
		this.households = households;
		this.rules = rules;
		this.calendar = calendar;
		this.evidence = evidence;
		this.words = words;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	/// @return fails with NOT_VISIBLE for a monitoring object the viewer does not see
	Mono<Outcome<EliminationAnswers.EliminationProposed>> propose(EliminationInputs.ProposeElimination input,
			Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "proposeElimination", input,
				() -> this.endings.find(input.monitoringObjectId(), viewer)
					.flatMap(found -> this.households.lock(found.householdId(), viewer)
						.flatMap(household -> locked(household, found.id(), viewer)))
					.flatMap(spell -> propose(spell, input, viewer)),
				kept -> this.cases.kept(kept, viewer).map(EliminationAnswers.EliminationProposed::new));
	}

	/// Eliminations that were proposed of spells, by spell, the newest first.
	Mono<Map<UUID, List<Case>>> ofSpells(Collection<UUID> spells, Viewer viewer) {
		return this.store.ofSpells(spells, CaseSight.of(viewer))
			.collect(Collectors.groupingBy(subject -> Optional.ofNullable(subject.monitoringObjectId()).orElseThrow()));
	}

	/// What visits found out, by visit, for visits that were found to be visible before.
	Mono<Map<UUID, EliminationFindings>> findings(Collection<UUID> visits) {
		return this.eliminations.findings(visits).collectMap(EliminationFindings::visitId);
	}

	/// A spell that nobody else can change meanwhile, and the case its household has
	/// open.
	private record Locked(Household household, MonitoringObject spell, Optional<Case> open) {
	}

	private Mono<Locked> locked(Household household, UUID spell, Viewer viewer) {
		return this.store.lockOpen(household.id())
			.singleOptional()
			.zipWhen(open -> this.endings.lock(spell, viewer), (open, found) -> new Locked(household, found, open));
	}

	private Mono<Outcome<Effect<EliminationAnswers.EliminationProposed>>> propose(Locked locked,
			EliminationInputs.ProposeElimination input, Viewer viewer) {
		Instant now = this.clock.instant();
		boolean vanished = input.vanishedNaturally() != null;
		return Mono
			.zip(this.rules.inForce(locked.spell().regionCode(), now), this.calendar.workingDays(),
					this.evidence.brought(input.evidenceIds(), locked.household(), viewer))
			.zipWhen(by -> this.files.beforehand(locked.spell(), vanished, by.getT1()))
			.flatMap(found -> {
				CaseEvidence.Brought brought = found.getT1().getT3();
				RuleSet inForce = found.getT1().getT1();
				return gates(brought.gates(), locked, input, found.getT2())
					.then(() -> opened(locked, input, brought, inForce, found.getT1().getT2(), now, viewer))
					.follow(subject -> this.desk.begin(subject, inForce, now, found.getT1().getT2())
						.flatMap(kept -> this.eliminations.insert(proposal(subject, input, brought, now))
							.then(this.evidence.attach(brought, subject))
							.thenReturn(new Effect<>(new EliminationAnswers.EliminationProposed(kept.subject()),
									Map.of("case", subject.id()), kept.events()))));
			});
	}

	/// What the records answer is asked before anybody is sent out. That nobody knows
	/// whether a grown member can work is for the visit to find out.
	private static Gates gates(Gates gates, Locked locked, EliminationInputs.ProposeElimination input,
			List<EliminationCondition> conditions) {
		MonitoringObject spell = locked.spell();
		gates.words("grounds", input.grounds(), LONGEST_GROUNDS)
			.optionalWords("vanishedNaturally", input.vanishedNaturally(), LONGEST_REASON)
			.require(spell.isOpen(), RefusalCode.INVALID_STEP, "monitoringObjectId", "monitoring.notOpen")
			.require(input.version() == spell.version(), RefusalCode.STALE_VERSION, "version", "version.stale",
					spell.version())
			.require(locked.open().filter(Case::isElimination).isEmpty(), RefusalCode.DUPLICATE, "monitoringObjectId",
					"elimination.proposed")
			.require(locked.open().filter(open -> !open.isElimination()).isEmpty(), RefusalCode.INVALID_STEP,
					"monitoringObjectId", "elimination.caseOpen");
		if (spell.isOpen()) {
			conditions.stream()
				.filter(condition -> condition.key().isKnownBeforehand()
						&& condition.standing() == ConditionStanding.NOT_MET)
				.forEach(condition -> DecisionGates.condition(gates, condition, "monitoringObjectId"));
		}
		return gates;
	}

	private Case opened(Locked locked, EliminationInputs.ProposeElimination input, CaseEvidence.Brought brought,
			RuleSet inForce, WorkingDays days, Instant now, Viewer viewer) {
		Household household = locked.household();
		CaseClock clock = CaseClock.started(now, inForce, days).entering(CaseStep.APPLICATION, now, inForce, days);
		Case applied = new Case(this.ids.next(), household.id(), household.regionCode(), CaseKind.ELIMINATION,
				locked.spell().id(), Source.GRASSROOTS_VISIT, Medium.VISIT, locked.spell().causes(), inForce.id(),
				new Submission(now, viewer.subject(), null, input.commitmentSigned()),
				CaseProgress.at(CaseStep.APPLICATION, clock), 1);
		return CaseFile.fresh(applied, inForce, brought.kinds()).isReady()
				? applied.begunAt(CaseStep.VILLAGE_REVIEW, now, inForce, days) : applied;
	}

	private EliminationProposal proposal(Case subject, EliminationInputs.ProposeElimination input,
			CaseEvidence.Brought brought, Instant now) {
		UUID id = subject.id();
		return new EliminationProposal(id,
				this.words.seal(EliminationStore.TABLE, "grounds_sealed", id, input.grounds()),
				this.words.seal(EliminationStore.TABLE, "vanished_sealed", id, input.vanishedNaturally()),
				brought.ids(), now);
	}

}
