package org.copperwall.warning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.casework.Source;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.Ids;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.copperwall.task.NewTask;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes in what is reported, whoever reports it. Part of the caller's transaction, with the household's row locked: so one
/// household has one unsettled warning, and every repeat is merged into it.
@Component
class Signals {

	/// What the holder of the first hop has to do.
	static final String VERIFY_WARNING = "VERIFY_WARNING";

	private final WarningStore store;

	private final TripStore trips;

	private final Tasks tasks;

	private final RuleSets ruleSets;

	private final EndingNews endings;

	private final Ids ids;

	Signals(WarningStore store, TripStore trips, Tasks tasks, RuleSets ruleSets, EndingNews endings, Ids ids) {
		this.store = store;
		this.trips = trips;
		this.tasks = tasks;
		this.ruleSets = ruleSets;
		this.endings = endings;
		this.ids = ids;
	}

	/// @param household absent while nobody knows whom it concerns: then nothing can be
	/// merged
	/// @param caseId the case it waits with; absent for a warning that goes its round
	Mono<Taken> take(Report report, RegionCode region, @Nullable UUID household, @Nullable UUID caseId) {
		Mono<Optional<Warning>> unsettled = household == null ? Mono.just(Optional.empty())
				: this.store.lockUnsettled(household).singleOptional();
		return unsettled.flatMap(known -> known.isPresent() ? repeat(known.get(), report, caseId)
				: this.ruleSets.inForce(region, report.at())
					.flatMap(rules -> unfounded(report, household, caseId, rules)
						.switchIfEmpty(Mono.defer(() -> raise(report, region, household, caseId, rules)))));
	}

	/// What was found to be nothing a short while ago is not raised again unless it got
	/// worse; who said it is kept. What a
	/// family declares of itself is always raised.
	private Mono<Taken> unfounded(Report report, @Nullable UUID household, @Nullable UUID caseId, RuleSet rules) {
		if (household == null || caseId != null || report.source() == Source.SELF_DECLARATION) {
			return Mono.empty();
		}
		Instant since = report.at().minus(Duration.ofDays(rules.warning().quietDays()));
		return this.store.lockUnfounded(household, report, since).flatMap(settled -> {
			Warning repeated = settled.repeatedBy(report);
			return this.trips.insert(settled.id(), report)
				.then(this.store.save(repeated))
				.thenReturn(new Taken(repeated, true,
						List.of(new WarningEvent.Changed(repeated, WarningChange.REPEATED, settled.status()))));
		});
	}

	/// Everything that waits with a case is settled with it.
	Mono<List<DomainEvent>> settleWithCase(UUID caseId, Instant at) {
		return this.store.lockInCase(caseId)
			.collectList()
			.flatMapMany(Flux::fromIterable)
			.concatMap(warning -> this.store.save(warning.settledWithCase(at))
				.then(this.endings.tell(warning.settledWithCase(at)))
				.thenReturn(new WarningEvent.Settled(warning.settledWithCase(at), warning.status())))
			.cast(DomainEvent.class)
			.collectList();
	}

	private Mono<Taken> raise(Report report, RegionCode region, @Nullable UUID household, @Nullable UUID caseId,
			RuleSet rules) {
		UUID id = this.ids.next();
		if (caseId != null) {
			Warning warning = Warning.raised(id, household, region, report, Warning.Stage.in(caseId), rules.id());
			return enter(warning, report)
				.thenReturn(new Taken(warning, false, List.of(new WarningEvent.Raised(warning))));
		}
		Hop hop = Hop.firstFor(region.level(), report.role());
		return this.tasks
			.open(new NewTask(VERIFY_WARNING, WarningEvent.SUBJECT, id, household, region, hop.holder(), null, null,
					rules.hop(hop.name()).workingDays()))
			.flatMap(task -> {
				Warning warning = Warning.raised(id, household, region, report, Warning.Stage.at(hop, task.dueAt()),
						rules.id());
				return enter(warning, report).then(this.trips.begin(id, hop, task, report.at()))
					.thenReturn(new Taken(warning, false,
							List.of(new WarningEvent.Raised(warning), new TaskEvent.Opened(task))));
			});
	}

	private Mono<Void> enter(Warning warning, Report report) {
		return this.store.insert(warning).then(this.trips.insert(warning.id(), report));
	}

	private Mono<Taken> repeat(Warning known, Report report, @Nullable UUID caseId) {
		Warning repeated = known.repeatedBy(report);
		List<DomainEvent> events = new ArrayList<>();
		events.add(new WarningEvent.Changed(repeated, WarningChange.REPEATED, known.status()));
		Mono<Void> reported = this.trips.insert(known.id(), report);
		if (caseId == null || known.status() != WarningStatus.OPEN) {
			return reported.then(this.store.save(repeated)).thenReturn(new Taken(repeated, true, events));
		}
		Warning entered = repeated.entered(caseId);
		events.add(new WarningEvent.Changed(entered, WarningChange.ENTERED_CASE, known.status()));
		return reported.then(this.store.save(entered))
			.then(this.trips.end(known.id(),
					new WarningHop.End(HopEnding.ENTERED_CASE, report.at(), report.reporter(), report.role(), null,
							List.of())))
			.then(this.tasks.closeBy(report.reporter(), WarningEvent.SUBJECT, known.id()))
			.map(closed -> {
				closed.stream().map(TaskEvent.Closed::new).forEach(events::add);
				return new Taken(entered, true, events);
			});
	}

	/// The warning that now stands for a report.
	/// @param merged whether it had been raised before
	record Taken(Warning warning, boolean merged, List<DomainEvent> events) {

		Taken {
			events = List.copyOf(events);
		}

		/// Whether it had been found to be nothing before: then it stays settled, and the
		/// report is kept with it.
		boolean settledBefore() {
			return this.warning.status() == WarningStatus.SETTLED;
		}

	}

}
