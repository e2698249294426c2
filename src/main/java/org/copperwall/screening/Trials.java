package org.copperwall.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

import org.copperwall.access.Viewer;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.rules.HouseholdGroup;
import org.copperwall.rules.RuleInputs;
import org.copperwall.rules.RuleTrials;
import org.copperwall.rules.ScreeningRule;
import org.copperwall.rules.ScreeningRules;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Tries rules over the records of the past: how many warnings they would have raised, where, and some of them. Changes
/// nothing; bounded in records and in time.
@Service
class Trials {

	private static final int SAMPLED = 20;

	private static final int AT_ONCE = 1000;

	private final TrialStore store;

	private final Households households;

	private final RuleTrials rules;

	private final RulingSettings settings;

	private final Clock clock;

	Trials(TrialStore store, Households households, RuleTrials rules, RulingSettings settings, Clock clock) {
		this.store = store;
		this.households = households;
		this.rules = rules;
		this.settings = settings;
		this.clock = clock;
	}

	/// @param from first day; a year back without it · until: first day not looked at;
	/// tomorrow without it
	/// @return refused with INVALID_INPUT; fails with NOT_VISIBLE for a region outside
	/// the viewer's, with TIMEOUT when it
	/// takes too long
	Mono<Outcome<Trial>> attempt(RegionCode region, RuleInputs.Screening entered, @Nullable LocalDate from,
			@Nullable LocalDate until, Viewer viewer) {
		LocalDate end = until == null ? WorkingDays.dayOf(this.clock.instant()).plusDays(1) : until;
		LocalDate begin = from == null ? end.minusYears(1) : from;
		TrialStore.Past past = new TrialStore.Past(viewer.within(region), begin, end, this.settings.triedRecords());
		return switch (this.rules.screening(entered)) {
			case Outcome.Refused<ScreeningRules>(Refusal refusal) -> Mono.just(Outcome.refused(refusal));
			case Outcome.Accepted<ScreeningRules>(ScreeningRules checked) ->
				attempt(checked, past).map(Outcome::accepted)
					.timeout(this.settings.triedFor())
					.onErrorMap(TimeoutException.class, late -> new GraphFailure(ErrorCode.TIMEOUT, ""));
		};
	}

	private Mono<Trial> attempt(ScreeningRules rules, TrialStore.Past past) {
		Tally tally = new Tally();
		List<String> kinds = rules.rules().stream().map(ScreeningRule::kind).distinct().toList();
		return this.store.count(kinds, past)
			.flatMap(records -> Flux.fromIterable(rules.rules())
				.concatMap(rule -> this.store.worst(rule, past)
					.buffer(AT_ONCE)
					.concatMap(some -> judge(rule, some, past, tally)))
				.then(Mono.fromSupplier(() -> tally.trial(Math.min(records, past.most()), records <= past.most()))));
	}

	private Mono<Void> judge(ScreeningRule rule, List<TrialStore.Worst> some, TrialStore.Past past, Tally tally) {
		return this.households
			.inDistrict(some.stream().map(TrialStore.Worst::household).distinct().toList(), past.region())
			.doOnNext(homes -> some.forEach(worst -> Optional.ofNullable(homes.get(worst.household()))
				.ifPresent(home -> tally.count(rule, worst, home))))
			.then();
	}

	/// What was found so far.
	private static final class Tally {

		private final Map<String, Long> byRule = new HashMap<>();

		private final Map<RegionCode, Set<UUID>> byVillage = new HashMap<>();

		private final List<Trial.Sampled> sample = new ArrayList<>();

		private void count(ScreeningRule rule, TrialStore.Worst worst, Household home) {
			Judgment.of(rule, HouseholdGroup.of(home.formerPoor()), worst.value())
				.filter(Judgment::met)
				.ifPresent(judgment -> {
					RegionCode village = home.regionCode().at(RegionLevel.VILLAGE);
					this.byRule.merge(rule.key(), 1L, Long::sum);
					this.byVillage.computeIfAbsent(village, absent -> new HashSet<>()).add(home.id());
					if (this.sample.size() < SAMPLED) {
						this.sample
							.add(new Trial.Sampled(rule, village, worst.day(), judgment.value(), judgment.limit()));
					}
				});
		}

		private Trial trial(long records, boolean complete) {
			List<Trial.OfVillage> villages = this.byVillage.entrySet()
				.stream()
				.map(entry -> new Trial.OfVillage(entry.getKey(), entry.getValue().size()))
				.sorted(Comparator.comparingLong(Trial.OfVillage::households)
					.reversed()
					.thenComparing(village -> village.village().value()))
				.toList();
			List<Trial.OfRule> rules = this.byRule.entrySet()
				.stream()
				.map(entry -> new Trial.OfRule(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparing(Trial.OfRule::ruleKey))
				.toList();
			long households = villages.stream().mapToLong(Trial.OfVillage::households).sum();
			return new Trial(records, complete, households, rules, villages, this.sample);
		}

	}

}
