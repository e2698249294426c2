package org.copperwall.warning;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.casework.CaseWarnings;
import org.copperwall.casework.DeclaredNeed;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Warnings as cases ask for them: a declaration raises one, and it is settled with its case.
@Component
class DeclaredWarnings implements CaseWarnings {

	private final Signals signals;

	private final Weighing weighing;

	private final WarningStore store;

	private final Ids ids;

	private final Clock clock;

	DeclaredWarnings(Signals signals, Weighing weighing, WarningStore store, Ids ids, Clock clock) {
		this.signals = signals;
		this.store = store;
		this.weighing = weighing;
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public Mono<Raised> raiseInCase(DeclaredNeed need, @Nullable UUID caseId) {
		return this.weighing.of(need.region(), need.at(), need.causes(), List.of())
			.map(weight -> new Report(this.ids.next(), need.source(), need.medium(), weight, need.causes(), List.of(),
					need.declarer(), need.app(), need.role(), need.description(), need.at()))
			.flatMap(report -> this.signals.take(report, need.region(), need.householdId(), caseId))
			.map(taken -> new Raised(taken.warning().id(), taken.events()));
	}

	@Override
	public Mono<Map<UUID, Integer>> unsettled(Collection<UUID> households) {
		return this.store.unsettled(households);
	}

	@Override
	public Mono<List<DomainEvent>> settleWithCase(UUID caseId) {
		return this.signals.settleWithCase(caseId, this.clock.instant());
	}

}
