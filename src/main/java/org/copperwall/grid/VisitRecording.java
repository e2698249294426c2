package org.copperwall.grid;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.event.Effect;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.graph.Faults;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Violation;
import org.copperwall.grid.VisitCheck.Judged;
import org.copperwall.grid.VisitsRecorded.VisitResult;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdEvent;
import org.copperwall.household.Households;
import org.copperwall.monitoring.Endings;
import org.copperwall.region.RegionCode;
import org.copperwall.warning.VisitWarnings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes in what phones kept while they had no network. Each visit stands for itself: one that is faulty holds back no
/// other, since a report that waits for another's mending is a report that is lost. What was recorded before, under the key
/// the phone gave it, is not recorded again.
@Service
class VisitRecording {

	private final VisitCheck check;

	private final VisitStore store;

	private final Campaigns campaigns;

	private final Households households;

	private final EvidenceFiles files;

	private final VisitWarnings warnings;

	private final Endings endings;

	private final GridWords words;

	private final Changes changes;

	private final GridSettings settings;

	private final Ids ids;

	private final Clock clock;

	VisitRecording(VisitCheck check, VisitStore store, Campaigns campaigns, Households households, EvidenceFiles files,
			VisitWarnings warnings, Endings endings, GridWords words, Changes changes, GridSettings settings, Ids ids,
			Clock clock) {
		this.check = check;
		this.store = store;
		this.campaigns = campaigns;
		this.households = households;
		this.files = files;
		this.warnings = warnings;
		this.endings = endings;
		this.words = words;
		this.changes = changes;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/// @return refused as a whole only where the batch as such is faulty, or no visit of
	/// it can be recorded
	Mono<Outcome<VisitsRecorded>> record(VisitInputs.RecordVisits input, Viewer viewer) {
		Faults faults = input.faults(this.settings.visitsPerCall());
		return faults.isEmpty()
				? this.changes.once(viewer, input.requestId(), "recordVisits", input, () -> work(input, viewer),
						kept -> again(input, viewer))
				: Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
	}

	private Mono<Outcome<Effect<VisitsRecorded>>> work(VisitInputs.RecordVisits input, Viewer viewer) {
		return this.store.oneAtATime(viewer)
			.then(this.campaigns.openIn(viewer.region().district()))
			.flatMap(campaign -> this.check.judge(input.visits(), viewer)
				.flatMap(judged -> judged.stream().allMatch(Judged.Faulty.class::isInstance)
						? Mono.just(Outcome.refused(together(judged)))
						: save(judged, campaign, viewer).map(Outcome::accepted)));
	}

	private static Refusal together(List<Judged> faulty) {
		List<Refusal> refusals = faulty.stream()
			.flatMap(judged -> judged instanceof Judged.Faulty fault ? Stream.of(fault.refusal()) : Stream.empty())
			.toList();
		List<Violation> violations = refusals.stream().flatMap(refusal -> refusal.violations().stream()).toList();
		return new Refusal(refusals.getFirst().code(), violations);
	}

	/// What was recorded is found by its keys; what was refused is tried again, so that
	/// its faults are told once more.
	private Mono<VisitsRecorded> again(VisitInputs.RecordVisits input, Viewer viewer) {
		return this.check.judge(input.visits(), viewer).map(judged -> {
			List<VisitResult> results = new ArrayList<>();
			for (int place = 0; place < judged.size(); place++) {
				results.add(switch (judged.get(place)) {
					case Judged.Before(UUID key, Visit visit) -> new VisitResult(key, visit, true, null);
					case Judged.Faulty(UUID key, Refusal refusal) -> VisitResult.refused(key, refusal);
					case Judged.Good good -> VisitResult.refused(good.key(),
							Refusal.of(RefusalCode.INVALID_STEP, "visits[" + place + "].key", "visit.sendAgain"));
				});
			}
			return new VisitsRecorded(results);
		});
	}

	private Mono<Effect<VisitsRecorded>> save(List<Judged> judged, Optional<Campaign> campaign, Viewer viewer) {
		List<Judged.Good> good = judged.stream()
			.flatMap(one -> one instanceof Judged.Good fit ? Stream.of(fit) : Stream.empty())
			.toList();
		Batch batch = new Batch(campaign, this.clock.instant(), roleOf(viewer));
		return locked(good, batch, viewer)
			.then(this.campaigns.unreached(campaign, good.stream().filter(Judged.Good::met).toList()))
			.doOnNext(batch.unreached::addAll)
			.thenMany(Flux.fromIterable(judged))
			.concatMap(one -> switch (one) {
				case Judged.Before(UUID key, Visit visit) -> Mono.just(new VisitResult(key, visit, true, null));
				case Judged.Faulty(UUID key, Refusal refusal) -> Mono.just(VisitResult.refused(key, refusal));
				case Judged.Good fit ->
					keep(fit, batch, viewer).map(visit -> new VisitResult(fit.key(), visit, false, null));
			})
			.collectList()
			.delayUntil(_ -> this.campaigns.reached(campaign, batch.reached))
			.map(results -> new Effect<>(new VisitsRecorded(results), Map.of(), batch.events));
	}

	/// The rows of the households first, in one order for everybody; who was met for the
	/// first time is more than declared
	/// from now on.
	private Mono<Void> locked(List<Judged.Good> good, Batch batch, Viewer viewer) {
		Set<UUID> met = new HashSet<>();
		good.stream().filter(Judged.Good::met).forEach(one -> met.add(one.household().id()));
		return Flux.fromStream(good.stream().map(one -> one.household().id()).distinct().sorted())
			.concatMap(id -> this.households.lock(id, viewer))
			.filter(household -> household.verifiedOn() == null && met.contains(household.id()))
			.concatMap(this.households::verify)
			.doOnNext(verified -> batch.events.add(HouseholdEvent.Verified.of(verified)))
			.then();
	}

	private Mono<Visit> keep(Judged.Good good, Batch batch, Viewer viewer) {
		VisitInputs.Entry entry = good.entry();
		UUID id = this.ids.next();
		return warned(good, batch, viewer)
			.map(warning -> new Visit(id, good.household().id(), good.household().regionCode(), good.monitorId(),
					entry.visitedOn(), batch.role, good.met(), good.present(), entry.secure(), entry.atRisk(),
					this.words.seal(GridWords.Place.NOTES, id, entry.notes()), good.files(), warning.orElse(null),
					batch.now))
			.delayUntil(visit -> this.store
				.insert(visit, new VisitStore.Sent(entry.key(), this.words.digest(entry.content())), viewer)
				.then(this.files.attach(visit.evidenceIds(), visit)))
			.delayUntil(visit -> observed(visit, batch, viewer))
			.doOnNext(visit -> batch.visited(visit, good.village()));
	}

	/// Whoever met a family whose risk was eliminated a short while ago has looked after
	/// it.
	private Mono<List<DomainEvent>> observed(Visit visit, Batch batch, Viewer viewer) {
		return !visit.met() ? Mono.just(List.of())
				: this.endings.visited(visit.householdId(), visit.visitedOn(), viewer).doOnNext(batch.events::addAll);
	}

	private Mono<Optional<UUID>> warned(Judged.Good good, Batch batch, Viewer viewer) {
		VisitInputs.Entry entry = good.entry();
		Household household = good.household();
		return !entry.found() ? Mono.just(Optional.empty())
				: this.warnings
					.raise(new VisitWarnings.Seen(household.regionCode(), household.id(), entry.causes(),
							entry.atRisk(), entry.said()), viewer)
					.doOnNext(raised -> batch.events.addAll(raised.events()))
					.map(raised -> Optional.of(raised.id()));
	}

	/// The post somebody acts in.
	static Role roleOf(Viewer viewer) {
		return viewer.roles().stream().sorted().findFirst().orElseThrow();
	}

	/// What a batch has done so far.
	private static final class Batch {

		private final Optional<Campaign> campaign;

		private final Instant now;

		private final Role role;

		private final List<DomainEvent> events = new ArrayList<>();

		/// Households that no visit of the campaign has met yet.
		private final Set<UUID> unreached = new HashSet<>();

		/// Households newly reached, by village.
		private final Map<RegionCode, Integer> reached = new HashMap<>();

		Batch(Optional<Campaign> campaign, Instant now, Role role) {
			this.campaign = campaign;
			this.now = now;
			this.role = role;
		}

		void visited(Visit visit, RegionCode village) {
			boolean first = visit.met() && this.campaign.filter(open -> open.counts(visit.visitedOn())).isPresent()
					&& this.unreached.remove(visit.householdId());
			if (first) {
				this.reached.merge(village, 1, Integer::sum);
			}
			this.events.add(GridEvent.visited(visit, first ? this.campaign.map(Campaign::id).orElse(null) : null));
		}

	}

}
