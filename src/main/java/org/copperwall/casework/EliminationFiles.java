package org.copperwall.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.household.Income;
import org.copperwall.monitoring.EliminationFacts;
import org.copperwall.monitoring.Endings;
import org.copperwall.monitoring.MonitoringObject;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Finds how the conditions of eliminations stand: one statement a kind of fact, however many, and none where there is no
/// elimination.
@Component
class EliminationFiles {

	private final EliminationStore store;

	private final Endings endings;

	private final Households households;

	private final CaseWarnings warnings;

	private final Clock clock;

	EliminationFiles(EliminationStore store, Endings endings, Households households, CaseWarnings warnings,
			Clock clock) {
		this.store = store;
		this.endings = endings;
		this.households = households;
		this.warnings = warnings;
		this.clock = clock;
	}

	/// What is known of households besides the cases.
	private record Homes(Map<UUID, EliminationFacts> facts, Map<UUID, List<HouseholdMember>> members,
			Map<UUID, List<Income>> incomes, Map<UUID, Integer> unsettled) {

		EliminationConditions.Known of(MonitoringObject spell, boolean vanished, @Nullable EliminationFindings findings,
				LocalDate today) {
			UUID home = spell.householdId();
			return new EliminationConditions.Known(Objects.requireNonNull(this.facts.get(spell.id())), vanished,
					HouseholdMember.present(this.members.get(home)), this.incomes.getOrDefault(home, List.of()),
					findings, this.unsettled.getOrDefault(home, 0), today);
		}

	}

	/// The same files, those of eliminations with what only they have.
	Mono<List<CaseFile>> with(List<CaseFile> files) {
		List<Case> open = files.stream()
			.map(CaseFile::subject)
			.filter(subject -> subject.isElimination() && subject.isOpen())
			.toList();
		List<UUID> ids = files.stream().map(CaseFile::subject).filter(Case::isElimination).map(Case::id).toList();
		return ids.isEmpty() ? Mono.just(files) : Mono
			.zip(this.store.ofCases(ids).collectMap(EliminationProposal::caseId),
					this.store.findings(ids).collect(Collectors.groupingBy(EliminationFindings::caseId)), closed(ids),
					spells(open).flatMap(found -> homes(found.values()).map(homes -> known(found, homes))))
			.map(found -> files.stream()
				.map(file -> with(file, found.getT1(), found.getT2(), found.getT3(), found.getT4()))
				.toList());
	}

	/// How the conditions stand of a spell whose elimination somebody is about to
	/// propose.
	Mono<List<EliminationCondition>> beforehand(MonitoringObject spell, boolean vanished, RuleSet rules) {
		return homes(List.of(spell))
			.map(homes -> EliminationConditions.of(rules, homes.of(spell, vanished, null, today())));
	}

	/// How the conditions stand as the case is closed.
	Mono<Void> keep(CaseFile file) {
		return this.store.keep(file.subject().id(), file.conditions());
	}

	private interface Knowing {

		EliminationConditions.Known of(Case subject, boolean vanished, @Nullable EliminationFindings findings);

	}

	private Knowing known(Map<UUID, MonitoringObject> spells, Homes homes) {
		return (subject, vanished, findings) -> homes
			.of(Objects.requireNonNull(spells.get(subject.monitoringObjectId())), vanished, findings, today());
	}

	private static CaseFile with(CaseFile file, Map<UUID, EliminationProposal> proposals,
			Map<UUID, List<EliminationFindings>> findings, Map<UUID, List<EliminationCondition>> closed,
			Knowing knowing) {
		Case subject = file.subject();
		EliminationProposal proposal = proposals.get(subject.id());
		if (proposal == null) {
			return file;
		}
		return file.eliminating(new EliminationFile(proposal,
				!subject.isOpen() ? closed.getOrDefault(subject.id(), List.of())
						: EliminationConditions.of(file.rules(), knowing.of(subject, proposal.vanished() != null,
								standing(file, findings.getOrDefault(subject.id(), List.of())).orElse(null)))));
	}

	/// A visit that was made before the last need was declared has not seen it.
	private static Optional<EliminationFindings> standing(CaseFile file, List<EliminationFindings> found) {
		Instant need = file.declarations()
			.stream()
			.map(Declaration::declaredAt)
			.max(Instant::compareTo)
			.orElse(Instant.MIN);
		return found.isEmpty() ? Optional.empty()
				: Optional.of(found.getLast()).filter(newest -> newest.foundAt().isAfter(need));
	}

	private Mono<Map<UUID, List<EliminationCondition>>> closed(List<UUID> ids) {
		return this.store.conditions(ids)
			.collect(Collectors.groupingBy(EliminationStore.Kept::caseId,
					Collectors.mapping(EliminationStore.Kept::condition, Collectors.toList())));
	}

	private Mono<Map<UUID, MonitoringObject>> spells(List<Case> open) {
		return this.endings.ofCases(open.stream().map(Case::monitoringObjectId).filter(Objects::nonNull).toList());
	}

	private Mono<Homes> homes(Collection<MonitoringObject> spells) {
		List<UUID> homes = spells.stream().map(MonitoringObject::householdId).distinct().toList();
		return homes.isEmpty() ? Mono.just(new Homes(Map.of(), Map.of(), Map.of(), Map.of()))
				: Mono
					.zip(this.endings.facts(spells), this.households.members(homes), this.households.incomes(homes),
							this.warnings.unsettled(homes))
					.map(found -> new Homes(found.getT1(), found.getT2(), found.getT3(), found.getT4()));
	}

	private LocalDate today() {
		return WorkingDays.dayOf(this.clock.instant());
	}

}
