package org.copperwall.rules;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// A new version of the rules comes into effect on a day to come. What was stored before is never changed, only its end.
@Service
class Adoption {

	private final RuleSets ruleSets;

	private final RuleSetStore store;

	private final RuleCheck check;

	private final Regions regions;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Adoption(RuleSets ruleSets, RuleSetStore store, RuleCheck check, Regions regions, Changes changes, Ids ids,
			Clock clock) {
		this.ruleSets = ruleSets;
		this.store = store;
		this.check = check;
		this.regions = regions;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	Mono<Outcome<RuleSetAdopted>> adopt(RuleInputs.AdoptRuleSet input, Viewer viewer) {
		return this.changes
			.once(viewer, input.requestId(), "adoptRuleSet", input, () -> work(input, viewer),
					(kept) -> this.ruleSets.byId(Optional.ofNullable(kept.get("ruleSet")).orElseThrow()))
			.doOnNext((outcome) -> this.ruleSets.forget())
			.map((outcome) -> outcome.map(RuleSetAdopted::new));
	}

	private Mono<Outcome<Effect<RuleSet>>> work(RuleInputs.AdoptRuleSet input, Viewer viewer) {
		return this.store.lock()
			.then(Mono.zip(this.store.all().collectList(), mayAdoptFor(input.regionCode(), viewer)))
			.flatMap((found) -> {
				Faults faults = this.check.check(input, found.getT1(), WorkingDays.dayOf(this.clock.instant()));
				if (!found.getT2()) {
					faults.add("regionCode", "rules.region");
				}
				if (!faults.isEmpty()) {
					return Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
				}
				return store(input, found.getT1(), viewer).map(Outcome::accepted);
			});
	}

	/// Rules for everywhere are the administrator's; a region's are for who is
	/// responsible for it.
	private Mono<Boolean> mayAdoptFor(@Nullable RegionCode region, Viewer viewer) {
		if (region == null) {
			return Mono.just(viewer.is(Role.ADMINISTRATOR));
		}
		return viewer.covers(region) ? this.regions.find(region).map(Region::code).hasElement() : Mono.just(false);
	}

	private Mono<Effect<RuleSet>> store(RuleInputs.AdoptRuleSet input, List<RuleSet> known, Viewer viewer) {
		int version = known.stream()
			.filter((rules) -> Objects.equals(rules.region(), input.regionCode()))
			.mapToInt(RuleSet::version)
			.max()
			.orElse(0) + 1;
		UUID id = this.ids.next();
		RuleSet before = known.stream()
			.filter((rules) -> Objects.equals(rules.region(), input.regionCode()))
			.reduce((_, later) -> later)
			.orElse(known.getFirst());
		RuleBody body = RuleDrafts.body(input.body(), before.grants());
		return this.store.endOpenOne(input.regionCode(), input.effectiveFrom())
			.then(this.store
				.insert(new RuleSetStore.Draft(id, input.regionCode(), input.name().strip(), input.mechanism(), version,
						input.effectiveFrom(), input.effectiveUntil(), body, viewer.subject(), this.clock.instant())))
			.then(this.store.byId(id))
			.map((rules) -> new Effect<>(rules, Map.of("ruleSet", id),
					List.of(new RulesAdopted(rules, viewer.region()))));
	}

}
