package org.copperwall.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.monitoring.Monitoring;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Makes applications of what others saw, and counts what had to be asked.
@Service
public class GuidedApplications {

	private static final int LONGEST_FINDINGS = 2000;

	private final CaseStore cases;

	private final IntakeStore intakes;

	private final Intake intake;

	private final CaseEvidence evidence;

	private final CaseFiles files;

	private final CaseSentences sentences;

	private final Households households;

	private final Monitoring monitoring;

	GuidedApplications(CaseStore cases, IntakeStore intakes, Intake intake, CaseEvidence evidence, CaseFiles files,
			CaseSentences sentences, Households households, Monitoring monitoring) {
		this.cases = cases;
		this.intakes = intakes;
		this.intake = intake;
		this.evidence = evidence;
		this.files = files;
		this.sentences = sentences;
		this.households = households;
		this.monitoring = monitoring;
	}

	/// A case that was opened, or that the need was joined to, and what happened.
	public record Opened(Case subject, CaseIntake intake, List<DomainEvent> events) {

		public Opened {
			events = List.copyOf(events);
		}

	}

	/// Opens a case, or joins the household's open one. Part of the caller's transaction,
	/// with the household's row locked;
	/// the caller appends the events.
	/// @return refused with INVALID_INPUT, or INVALID_STEP for a household that is
	/// monitored already
	public Mono<Outcome<Opened>> open(Household household, GuidedApplication application, Viewer viewer) {
		return Mono
			.zip(this.evidence.brought(application.evidenceIds(), household, viewer),
					this.cases.lockOpen(household.id()).singleOptional(),
					this.monitoring.openSpell(household.id()).hasElement())
			.flatMap(found -> gates(found.getT1(), application)
				.require(joins(found.getT2(), found.getT3()), RefusalCode.INVALID_STEP, "warningId", "case.monitored")
				.then(() -> household)
				.follow(home -> taken(home, application, found.getT1(), found.getT2(), viewer)));
	}

	/// A need of a monitored household is its helper's, also while its elimination is
	/// proposed.
	private static boolean joins(Optional<Case> open, boolean monitored) {
		return open.map(known -> !known.isElimination()).orElse(!monitored);
	}

	/// What an application still lacks, in the viewer's language.
	public Mono<List<String>> missing(Case subject, Viewer viewer) {
		return this.files.of(subject).map(file -> this.sentences.missing(file, viewer));
	}

	/// What was asked for cases that were found to be visible before; others than guided
	/// ones are left out.
	public Mono<Map<UUID, CaseIntake>> intakes(Collection<UUID> cases) {
		return this.intakes.ofCases(cases).collectMap(CaseIntake::caseId);
	}

	private Mono<Opened> taken(Household household, GuidedApplication application, CaseEvidence.Brought brought,
			Optional<Case> open, Viewer viewer) {
		SubmitDeclarationInput input = application.about(household);
		return open.map(known -> this.intake.join(known, household, input, brought, viewer))
			.orElseGet(() -> this.intake.open(household, input, application.source(), brought, viewer))
			.flatMap(kept -> counted(kept.subject(), household)
				.map(counted -> new Opened(kept.subject(), counted, kept.events())));
	}

	private Mono<CaseIntake> counted(Case subject, Household household) {
		return this.households.members(List.of(household.id()))
			.map(found -> CaseIntake.of(subject.id(), household, HouseholdMember.present(found.get(household.id()))))
			.delayUntil(this.intakes::insert);
	}

	private static Gates gates(CaseEvidence.Brought brought, GuidedApplication application) {
		Yuan amount = application.amountInNeed();
		return brought.gates()
			.words("findings", application.findings(), LONGEST_FINDINGS)
			.entry(amount == null || amount.compareTo(Yuan.ZERO) > 0, "amountInNeed", "notPositive");
	}

}
