package org.copperwall.screening;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.graph.Ids;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.rules.HouseholdGroup;
import org.copperwall.rules.RuleSet;
import org.copperwall.rules.ScreeningRule;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Measures what a batch's records say of households, and keeps what meets a rule. Part of the caller's transaction, with
/// the batch's row locked.
@Component
class Judging {

	private final RulingStore store;

	private final ScreeningFindingStore findings;

	private final Households households;

	private final RulingSettings settings;

	private final Ids ids;

	private final Clock clock;

	Judging(RulingStore store, ScreeningFindingStore findings, Households households, RulingSettings settings, Ids ids,
			Clock clock) {
		this.store = store;
		this.findings = findings;
		this.households = households;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/// The next households, behind those that were judged before.
	/// @return whether there were any
	Mono<Boolean> judgeNext(ScreeningBatch batch, BatchState state, RuleSet rules) {
		return this.store.nextHouseholds(batch.id(), state.judgedTo(), this.settings.judgedAtOnce())
			.flatMap(next -> next.isEmpty() ? Mono.just(false)
					: judge(batch, next, rules).then(this.store.judged(batch.id(), next)).thenReturn(true));
	}

	Mono<Void> judge(ScreeningBatch batch, List<UUID> subjects, RuleSet rules) {
		List<ScreeningRule> applying = rules.screening().of(batch.department().name(), batch.kind());
		return this.households.inDistrict(subjects, batch.region())
			.flatMap(homes -> Flux.fromIterable(applying)
				.concatMap(rule -> this.store.measure(rule, batch.id(), subjects)
					.flatMapIterable(measured -> found(batch, rule, measured, homes).stream().toList()))
				.collectList())
			.flatMap(this.findings::insert);
	}

	private Optional<Finding> found(ScreeningBatch batch, ScreeningRule rule, Measured measured,
			Map<UUID, Household> homes) {
		Instant now = this.clock.instant();
		FindingStatus status = batch.dryRun() ? FindingStatus.TRIED : FindingStatus.FOUND;
		return Optional.ofNullable(homes.get(measured.household()))
			.flatMap(home -> Judgment.of(rule, HouseholdGroup.of(home.formerPoor()), measured.value())
				.filter(Judgment::met)
				.map(judgment -> new Finding(this.ids.next(), batch.id(), home.regionCode(), batch.department(),
						rule.key(), home.id(), measured.member(), measured.record(), judgment.group(),
						rule.measure().isAmount(), judgment.value(), judgment.limit(), now, status, null, null, null)));
	}

}
