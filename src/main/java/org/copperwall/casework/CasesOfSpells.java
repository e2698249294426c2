package org.copperwall.casework;

import java.util.List;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.household.Household;
import org.copperwall.monitoring.SpellCases;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Cases as spells ask for them: who included a household, and what becomes of its elimination when the spell ends otherwise.
@Component
class CasesOfSpells implements SpellCases {

	private final CaseStore cases;

	private final StageStore stages;

	private final CaseDesk desk;

	CasesOfSpells(CaseStore cases, StageStore stages, CaseDesk desk) {
		this.cases = cases;
		this.stages = stages;
		this.desk = desk;
	}

	@Override
	public Mono<Boolean> includedBy(UUID caseId, String person) {
		return this.stages.ofCases(List.of(caseId))
			.any(stage -> stage.step() == CaseStep.DISTRICT_REVIEW && stage.decision() == Decision.APPROVE
					&& person.equals(stage.decider()));
	}

	@Override
	public Mono<List<DomainEvent>> overtaken(Household household, Viewer viewer) {
		return this.cases.lockOpen(household.id())
			.filter(open -> open.kind() == CaseKind.ELIMINATION)
			.flatMap(open -> this.desk.open(open, household, viewer))
			.flatMap(open -> this.desk.move(open, open.subject().withdrawn(open.now()),
					open.file().stage().orElseThrow().withdrawn(open.now(), open.actor(), null), viewer))
			.map(CaseDesk.Kept::events)
			.defaultIfEmpty(List.of());
	}

}
