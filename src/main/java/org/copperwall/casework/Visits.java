package org.copperwall.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdEvent;
import org.copperwall.household.Households;
import org.copperwall.monitoring.Endings;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// Visits to households, for a case or without one. The first one confirms a household that was only declared.
@Service
class Visits {

	private static final int LONGEST_NOTES = 2000;

	private final CaseDesk desk;

	private final Cases cases;

	private final ReviewStore store;

	private final Households households;

	private final EliminationVisits eliminations;

	private final Endings endings;

	private final CaseEvidence evidence;

	private final CaseWords words;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Visits(CaseDesk desk, Cases cases, ReviewStore store, Households households, EliminationVisits eliminations,
			Endings endings, CaseEvidence evidence, CaseWords words, Changes changes, Ids ids, Clock clock) {
		this.desk = desk;
		this.cases = cases;
		this.store = store;
		this.households = households;
		this.eliminations = eliminations;
		this.endings = endings;
		this.evidence = evidence;
		this.words = words;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	/// A visit that no case asked for.
	private record Visited(CaseVisit visit) implements DomainEvent {

		@Override
		public String kind() {
			return "visit.recorded";
		}

		@Override
		public RegionCode region() {
			return this.visit.region();
		}

		@Override
		public String subjectType() {
			return "CaseVisit";
		}

		@Override
		public UUID subjectId() {
			return this.visit.id();
		}

		@Override
		public UUID householdId() {
			return this.visit.householdId();
		}

	}

	Mono<Outcome<CaseAnswers.VisitRecorded>> record(CaseInputs.RecordVisit input, Viewer viewer) {
		String caseId = input.caseId();
		String householdId = input.householdId();
		if ((caseId == null) == (householdId == null)) {
			return Mono.just(Outcome.refused(Refusal.of(RefusalCode.INVALID_INPUT, "caseId", "visit.caseOrHousehold")));
		}
		return this.changes.once(viewer, input.requestId(), "recordVisit", input,
				() -> caseId != null ? this.desk.open(caseId, viewer).flatMap(open -> inCase(open, input, viewer))
						: this.households
							.lock(GlobalId.idOf("Household", Optional.ofNullable(householdId).orElse("")), viewer)
							.flatMap(household -> alone(household, input, viewer)),
				kept -> again(kept, viewer));
	}

	private Mono<Outcome<Effect<CaseAnswers.VisitRecorded>>> inCase(CaseDesk.OpenFile open,
			CaseInputs.RecordVisit input, Viewer viewer) {
		return this.evidence.brought(input.evidenceIds(), open.household(), viewer)
			.delayUntil(brought -> this.eliminations.tried(brought.gates(), input.elimination(), open.subject()))
			.flatMap(brought -> inCase(open, input, brought, viewer));
	}

	private Mono<Outcome<Effect<CaseAnswers.VisitRecorded>>> inCase(CaseDesk.OpenFile open,
			CaseInputs.RecordVisit input, CaseEvidence.Brought brought, Viewer viewer) {
		Gates gates = brought.gates();
		CaseVisit visit = visit(brought, input, open.household(), open.subject().id(), viewer);
		return ReviewGates.visit(gates, open.file(), open.actor())
			.then(open.subject()::changed)
			.follow(next -> this.store.insert(visit)
				.then(this.eliminations.keep(visit, input.elimination()))
				.then(this.evidence.attach(brought, next))
				.then(this.desk.keep(next, CaseRecord.VISIT))
				.flatMap(kept -> verified(open.household()).map(kept::and))
				.map(kept -> new Effect<>(new CaseAnswers.VisitRecorded(visit, kept.subject()),
						Map.of("visit", visit.id(), "case", next.id()), kept.events())));
	}

	private Mono<Outcome<Effect<CaseAnswers.VisitRecorded>>> alone(Household household, CaseInputs.RecordVisit input,
			Viewer viewer) {
		return this.evidence.brought(input.evidenceIds(), household, viewer)
			.delayUntil(brought -> this.eliminations.tried(brought.gates(), input.elimination(), null))
			.flatMap(brought -> {
				CaseVisit visit = visit(brought, input, household, null, viewer);
				return brought.gates()
					.then(() -> visit)
					.follow(good -> this.store.insert(good)
						.then(this.evidence.attach(brought, household))
						.then(verified(household))
						.zipWhen(verified -> this.endings.visited(household.id(), good.visitedOn(), viewer))
						.map(further -> alone(good, further.getT1(), further.getT2())));
			});
	}

	private static Effect<CaseAnswers.VisitRecorded> alone(CaseVisit visit, List<DomainEvent> verified,
			List<DomainEvent> observed) {
		List<DomainEvent> events = new ArrayList<>(verified);
		events.addFirst(new Visited(visit));
		events.addAll(observed);
		return new Effect<>(new CaseAnswers.VisitRecorded(visit, null), Map.of("visit", visit.id()), events);
	}

	private CaseVisit visit(CaseEvidence.Brought brought, CaseInputs.RecordVisit input, Household household,
			@Nullable UUID caseId, Viewer viewer) {
		UUID id = this.ids.next();
		Gates gates = brought.gates();
		VisitFindings.tried(gates.optionalWords("notes", input.notes(), LONGEST_NOTES), input.dimensionsAtRisk(),
				input.incomePerHead(), input.expenses());
		return new CaseVisit(id, caseId, household.id(), household.regionCode(),
				Entries.day(gates, "visitedOn", input.visitedOn(), this.clock.instant()), viewer.subject(),
				viewer.role(), this.words.seal(ReviewStore.VISIT, "notes_sealed", id, input.notes()), input.findings(),
				brought.ids(), this.clock.instant());
	}

	private Mono<List<DomainEvent>> verified(Household household) {
		return this.households.verify(household)
			.map(now -> household.verifiedOn() == null ? List.<DomainEvent>of(HouseholdEvent.Verified.of(now))
					: List.<DomainEvent>of());
	}

	private Mono<CaseAnswers.VisitRecorded> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Optional.ofNullable(kept.get("visit")).orElseThrow();
		Mono<CaseVisit> visit = this.store.visitsByIds(List.of(id), CaseSight.of(viewer))
			.next()
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("CaseVisit")));
		return kept.containsKey("case") ? visit.zipWith(this.cases.kept(kept, viewer), CaseAnswers.VisitRecorded::new)
				: visit.map(found -> new CaseAnswers.VisitRecorded(found, null));
	}

}
