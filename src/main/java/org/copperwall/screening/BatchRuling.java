package org.copperwall.screening;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.copperwall.event.Changes;
import org.copperwall.event.DomainEvent;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.RuleSets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Holds batches against the rules, step by step: each step is a transaction, and begins where the last one ended.
@Component
class BatchRuling implements Ruling {

	private static final String ACTOR = "screening";

	private final RulingStore store;

	private final ScreeningStore batches;

	private final ScreeningFindingStore findings;

	private final Judging judging;

	private final BatchRaising raising;

	private final RuleSets rules;

	private final Changes changes;

	private final Clock clock;

	BatchRuling(RulingStore store, ScreeningStore batches, ScreeningFindingStore findings, Judging judging,
			BatchRaising raising, RuleSets rules, Changes changes, Clock clock) {
		this.store = store;
		this.batches = batches;
		this.findings = findings;
		this.judging = judging;
		this.raising = raising;
		this.rules = rules;
		this.changes = changes;
		this.clock = clock;
	}

	@Override
	public Mono<Ruled> rule(UUID batch) {
		return step(batch).repeat().takeUntil(Ruled::ended).last();
	}

	@Override
	public Mono<Ruled> ruleLate(UUID batch, Collection<UUID> households) {
		return this.batches.byId(batch)
			.flatMap(found -> this.changes.byService(found.region().district(), ACTOR, () -> this.store.lock(batch)
				.filter(locked -> locked.status() == ScreeningStatus.RAISED || locked.status() == ScreeningStatus.TRIED)
				.flatMap(locked -> late(locked, List.copyOf(households)))))
			.then(ruled(batch));
	}

	private Mono<List<DomainEvent>> late(ScreeningBatch batch, List<UUID> households) {
		return state(batch).flatMap(state -> this.rules.byId(state.ruleSet())
			.flatMap(rules -> this.judging.judge(batch, households, rules)
				.then(batch.dryRun() ? Mono.just(List.<DomainEvent>of())
						: this.raising.raise(batch, rules).map(BatchRaising.Step::events))));
	}

	private Mono<Ruled> step(UUID batch) {
		return Mono.defer(() -> this.batches.byId(batch))
			.flatMap(found -> this.changes.byService(found.region().district(), ACTOR,
					() -> this.store.lock(batch).flatMap(this::step)))
			.then(Mono.defer(() -> ruled(batch)));
	}

	private Mono<List<DomainEvent>> step(ScreeningBatch batch) {
		return switch (batch.status()) {
			case RECEIVED -> begin(batch);
			case RULING -> state(batch).flatMap(state -> this.rules.byId(state.ruleSet())
				.flatMap(rules -> state.judgedWhole() ? raise(batch, rules) : judge(batch, state, rules)));
			case RETRACTED ->
				state(batch).flatMap(state -> this.raising.takeBack(batch, state)).map(BatchRaising.Step::events);
			case OPEN, HELD, RAISED, TRIED, CANCELLED -> Mono.just(List.of());
		};
	}

	private Mono<List<DomainEvent>> begin(ScreeningBatch batch) {
		return this.rules.inForce(batch.region(), this.clock.instant())
			.flatMap(rules -> this.store.begin(batch.id(), rules.id(), this.clock.instant()))
			.then(this.batches.save(batch.at(ScreeningStatus.RULING)))
			.thenReturn(List.of());
	}

	private Mono<List<DomainEvent>> judge(ScreeningBatch batch, BatchState state, RuleSet rules) {
		return this.judging.judgeNext(batch, state, rules)
			.flatMap(more -> more ? Mono.just(List.<DomainEvent>of())
					: this.store.judgedWhole(batch.id()).then(Mono.defer(() -> judged(batch, rules))));
	}

	private Mono<List<DomainEvent>> judged(ScreeningBatch batch, RuleSet rules) {
		if (batch.dryRun()) {
			return end(batch.at(ScreeningStatus.TRIED));
		}
		return state(batch)
			.flatMap(state -> rules.screening().hold().holds(state.households(), state.householdsBefore())
					? end(batch.at(ScreeningStatus.HELD)) : Mono.just(List.of()));
	}

	private Mono<List<DomainEvent>> raise(ScreeningBatch batch, RuleSet rules) {
		return this.raising.raise(batch, rules)
			.flatMap(step -> step.more() ? Mono.just(step.events()) : end(batch.at(ScreeningStatus.RAISED)));
	}

	private Mono<List<DomainEvent>> end(ScreeningBatch batch) {
		return this.batches.save(batch)
			.then(this.findings.counts(batch.id()))
			.map(counts -> List.of(new RulingEvent.Ruled(batch, counts)));
	}

	private Mono<BatchState> state(ScreeningBatch batch) {
		return this.store.states(List.of(batch.id())).single();
	}

	private Mono<Ruled> ruled(UUID batch) {
		return Mono
			.zip(this.batches.byId(batch), this.findings.counts(batch),
					this.store.states(List.of(batch)).map(BatchState::judged).next().defaultIfEmpty(0))
			.map(found -> new Ruled(batch, found.getT3(), found.getT2().findings(), found.getT2().raised(),
					found.getT2().joined(), found.getT2().quiet(), ended(found.getT1().status(), found.getT2())));
	}

	private static boolean ended(ScreeningStatus status, FindingCounts counts) {
		return switch (status) {
			case RECEIVED, RULING -> false;
			case RETRACTED -> !counts.stand();
			case OPEN, HELD, RAISED, TRIED, CANCELLED -> true;
		};
	}

}
