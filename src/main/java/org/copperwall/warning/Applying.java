package org.copperwall.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.casework.Case;
import org.copperwall.casework.CaseIntake;
import org.copperwall.casework.Cases;
import org.copperwall.casework.GuidedApplication;
import org.copperwall.casework.GuidedApplications;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.household.Household;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Makes an application of a warning whose first check by the village found that the family needs it.
@Service
class Applying {

	private final TripDesk desk;

	private final GuidedApplications applications;

	private final Cases cases;

	private final Changes changes;

	Applying(TripDesk desk, GuidedApplications applications, Cases cases, Changes changes) {
		this.desk = desk;
		this.applications = applications;
		this.cases = cases;
		this.changes = changes;
	}

	/// @return fails with NOT_VISIBLE for a warning the viewer does not see
	Mono<Outcome<TripAnswers.ApplicationOpened>> open(TripInputs.OpenApplication input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "openApplication", input,
				() -> this.desk.open(input.warningId(), viewer).flatMap(open -> open(open, input, viewer)),
				kept -> again(kept, viewer));
	}

	/// What an application still lacks, in the viewer's language.
	Mono<List<String>> missing(TripAnswers.ApplicationOpened opened, Viewer viewer) {
		return this.applications.missing(opened.subject(), viewer);
	}

	private Mono<Outcome<Effect<TripAnswers.ApplicationOpened>>> open(TripDesk.OpenTrip open,
			TripInputs.OpenApplication input, Viewer viewer) {
		Trip trip = open.trip();
		Outcome<Household> applicant = trip.applicable(trip.standing(input.version(), viewer))
			.then(() -> Objects.requireNonNull(open.household()));
		return switch (applicant) {
			case Outcome.Accepted<Household>(Household household) ->
				this.applications.open(household, application(open.warning(), input), viewer)
					.flatMap(outcome -> outcome.follow(opened -> entered(open, opened, input, viewer)));
			case Outcome.Refused<Household>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
		};
	}

	/// The case's events come first: whoever hears that the warning entered it finds it.
	private Mono<Effect<TripAnswers.ApplicationOpened>> entered(TripDesk.OpenTrip open,
			GuidedApplications.Opened opened, TripInputs.OpenApplication input, Viewer viewer) {
		Warning before = open.warning();
		Warning after = before.entered(opened.subject().id());
		List<UUID> files = input.evidenceIds()
			.stream()
			.flatMap(id -> GlobalId.parse(id).stream())
			.map(GlobalId::id)
			.toList();
		return this.desk
			.close(before, after, this.desk.end(open, HopEnding.ENTERED_CASE, input.findings(), files, viewer),
					new WarningEvent.Changed(after, WarningChange.ENTERED_CASE, before.status()), viewer)
			.map(kept -> {
				List<DomainEvent> events = new ArrayList<>(opened.events());
				events.addAll(kept.events());
				return new Effect<>(new TripAnswers.ApplicationOpened(opened.subject(), after, opened.intake()),
						Map.of("warning", after.id(), "case", opened.subject().id()), events);
			});
	}

	private Mono<TripAnswers.ApplicationOpened> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Optional.ofNullable(kept.get("case")).orElseThrow();
		Mono<Case> subject = this.cases.byIds(List.of(id), viewer).mapNotNull(found -> found.get(id));
		Mono<CaseIntake> intake = this.applications.intakes(List.of(id)).mapNotNull(found -> found.get(id));
		return Mono.zip(subject, this.desk.kept(kept, viewer), intake)
			.map(found -> new TripAnswers.ApplicationOpened(found.getT1(), found.getT2(), found.getT3()))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Case")));
	}

	private static GuidedApplication application(Warning warning, TripInputs.OpenApplication input) {
		return new GuidedApplication(input.requestId(), warning.source(), warning.medium(), warning.causes(),
				input.findings(), input.amountInNeed(), input.commitmentSigned(), input.evidenceIds());
	}

}
