package org.copperwall.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Ids;
import org.copperwall.household.Household;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.copperwall.rules.WorkingCalendar;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Takes a declared need in: into a new case, into an open one, or beside a household that is monitored already. Part of
/// the caller's transaction, with the household's row locked.
@Component
class Intake {

	private final DeclarationStore store;

	private final CaseDesk desk;

	private final RuleSets rules;

	private final WorkingCalendar calendar;

	private final CaseEvidence evidence;

	private final CaseWords words;

	private final Seal seal;

	private final Ids ids;

	private final Clock clock;

	Intake(DeclarationStore store, CaseDesk desk, RuleSets rules, WorkingCalendar calendar, CaseEvidence evidence,
			CaseWords words, Seal seal, Ids ids, Clock clock) {
		this.store = store;
		this.desk = desk;
		this.rules = rules;
		this.calendar = calendar;
		this.evidence = evidence;
		this.words = words;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	/// Opens a case. Whole at once, it goes straight to the village.
	/// @param source who saw the need
	Mono<CaseDesk.Kept> open(Household household, SubmitDeclarationInput input, Source source,
			CaseEvidence.Brought brought, Viewer viewer) {
		Instant now = this.clock.instant();
		return Mono.zip(this.rules.inForce(household.regionCode(), now), this.calendar.workingDays()).flatMap(by -> {
			Case subject = opened(household, input, source, brought, viewer, by.getT1(), by.getT2(), now);
			return this.desk.begin(subject, by.getT1(), now, by.getT2())
				.flatMap(kept -> this.store.insert(declaration(household, subject.id(), input, brought, viewer))
					.then(this.evidence.attach(brought, subject))
					.thenReturn(kept));
		});
	}

	/// A further need of a household whose case is open. Signed now, it may complete what
	/// was not.
	Mono<CaseDesk.Kept> join(Case open, Household household, SubmitDeclarationInput input, CaseEvidence.Brought brought,
			Viewer viewer) {
		return this.store.insert(declaration(household, open.id(), input, brought, viewer))
			.then(this.evidence.attach(brought, open))
			.then(this.desk.open(open, household, viewer))
			.flatMap(file -> {
				Case joined = open.joinedBy(input.causes());
				Case signed = input.commitmentSigned() ? joined.signed() : joined;
				CaseFile supplemented = file.file().supplemented(signed, brought.kinds());
				return supplemented.isReady() && !open.isSentBack() ? completed(file, signed, viewer)
						: this.desk.keep(signed, CaseRecord.NEED);
			});
	}

	/// A need of a household whose elimination is proposed: it belongs to the family's
	/// monitoring, not to what the case decides, and whoever decides the case sees it.
	Mono<CaseDesk.Kept> keepBeside(Case elimination, Household household, SubmitDeclarationInput input,
			CaseEvidence.Brought brought, Viewer viewer) {
		return this.store.insert(declaration(household, elimination.id(), input, brought, viewer))
			.then(this.evidence.attach(brought, elimination))
			.then(Mono.defer(() -> this.desk.keep(elimination.changed(), CaseRecord.NEED)));
	}

	/// Keeps a need of a household that is monitored and has no open case.
	Mono<Void> keep(Household household, SubmitDeclarationInput input, CaseEvidence.Brought brought, Viewer viewer) {
		return this.store.insert(declaration(household, null, input, brought, viewer))
			.then(this.evidence.attach(brought, household));
	}

	/// The same need, as far as a warning says it too.
	DeclaredNeed need(Household household, SubmitDeclarationInput input, Viewer viewer) {
		return new DeclaredNeed(household.id(), household.regionCode(), input.medium().sourceOfDeclaration(),
				input.medium(), input.causes(), input.description().strip(), person(input, viewer),
				CaseSight.app(viewer), viewer.role(), this.clock.instant());
	}

	private Mono<CaseDesk.Kept> completed(CaseDesk.OpenFile file, Case joined, Viewer viewer) {
		CaseStage left = file.file().stage().orElseThrow().left(file.now());
		return this.desk.move(file, joined.completed(file.now(), file.rules(), file.days()), left, viewer);
	}

	private Case opened(Household household, SubmitDeclarationInput input, Source source, CaseEvidence.Brought brought,
			Viewer viewer, RuleSet inForce, WorkingDays days, Instant now) {
		Submission submission = new Submission(now, person(input, viewer), CaseSight.app(viewer),
				input.commitmentSigned());
		CaseClock clock = CaseClock.started(now, inForce, days);
		Case applied = new Case(this.ids.next(), household.id(), household.regionCode(), CaseKind.IDENTIFICATION, null,
				source, input.medium(), input.causes(), inForce.id(), submission,
				CaseProgress.at(CaseStep.APPLICATION, clock.entering(CaseStep.APPLICATION, now, inForce, days)), 1);
		CaseFile file = CaseFile.fresh(applied, inForce, brought.kinds());
		return file.isReady() ? applied.begunAt(CaseStep.VILLAGE_REVIEW, now, inForce, days) : applied;
	}

	private Declaration declaration(Household household, @Nullable UUID caseId, SubmitDeclarationInput input,
			CaseEvidence.Brought brought, Viewer viewer) {
		UUID id = this.ids.next();
		return new Declaration(id, caseId, household.id(), household.regionCode(), input.medium(), input.causes(),
				this.words.seal(DeclarationStore.TABLE, "description_sealed", id, input.description()),
				input.amountInNeed(), input.observedAt(), person(input, viewer), CaseSight.app(viewer), brought.ids(),
				this.clock.instant());
	}

	/// The person who declares: whom a partner app names, or else whoever holds the
	/// token.
	/// An applicant's reference is the app's own, and kept as a digest only.
	private String person(SubmitDeclarationInput input, Viewer viewer) {
		if (CaseSight.app(viewer) == null) {
			return viewer.subject();
		}
		Optional<String> staff = Optional.ofNullable(input.actingFor())
			.filter(acting -> acting.kind() == ActingKind.STAFF)
			.map(SubmitDeclarationInput.ActingFor::staffId);
		Optional<String> applicant = Optional.ofNullable(input.applicantRef())
			.map(reference -> "applicant:"
					+ HexFormat.of().formatHex(this.seal.digest("applicant", viewer.subject() + " " + reference)));
		return staff.or(() -> applicant).orElse(viewer.subject());
	}

}
