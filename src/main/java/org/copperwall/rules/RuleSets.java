package org.copperwall.rules;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.copperwall.region.RegionCode;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// The rules by which cases, checks and deadlines are measured, by region and date of effect.
@Component
public class RuleSets {

	private static final String ALL = "all";

	/// A set of a region beats that of everywhere, a nearer region beats a wider one, a
	/// later date of effect an earlier.
	private static final Comparator<RuleSet> PRECEDENCE = Comparator
		.comparingInt((RuleSet rules) -> (rules.region() != null) ? rules.region().value().length() : 0)
		.thenComparing(RuleSet::effectiveFrom)
		.thenComparingInt(RuleSet::version);

	private final RuleSetStore store;

	/// Stored versions never change, new ones come with a date of effect: a minute late
	/// is early enough. Filled by whoever
	/// finds it empty, with his own connection: nobody waits for another's.
	private final Cache<String, List<RuleSet>> known;

	RuleSets(RuleSetStore store, RulesSettings settings) {
		this.store = store;
		this.known = Caffeine.newBuilder().expireAfterWrite(settings.remembered()).build();
	}

	/// The rules in force in a region on the business day of that instant.
	/// @return fails with IllegalStateException when none are: an installation without
	/// rules must not take a case
	public Mono<RuleSet> inForce(RegionCode region, Instant at) {
		return all().map((all) -> all.stream()
			.filter((rules) -> rules.isInForce(region, at))
			.max(PRECEDENCE)
			.orElseThrow(() -> new IllegalStateException("no rule set is in force in " + region + " at " + at)));
	}

	/// The version a case began under, whether or not it is still in force.
	/// @return fails with IllegalStateException for an id that is none
	public Mono<RuleSet> byId(UUID id) {
		return all().map((all) -> all.stream().filter((rules) -> rules.id().equals(id)).findFirst())
			.flatMap((found) -> found.map(Mono::just).orElseGet(() -> reloaded(id)));
	}

	/// Those of the given ids that exist.
	public Mono<Map<UUID, RuleSet>> byIds(Collection<UUID> ids) {
		return all().map((all) -> all.stream()
			.filter((rules) -> ids.contains(rules.id()))
			.collect(Collectors.toMap(RuleSet::id, Function.identity())));
	}

	/// Every version, the widest region first, oldest version first.
	public Mono<List<RuleSet>> all() {
		List<RuleSet> cached = this.known.getIfPresent(ALL);
		return (cached != null) ? Mono.just(cached) : load();
	}

	/// A version adopted on another replica within the last minute.
	private Mono<RuleSet> reloaded(UUID id) {
		return load().map((all) -> all.stream()
			.filter((rules) -> rules.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("there is no rule set " + id)));
	}

	/// Something was adopted: it is read anew.
	void forget() {
		this.known.invalidateAll();
	}

	private Mono<List<RuleSet>> load() {
		return this.store.all().collectList().doOnNext((all) -> this.known.put(ALL, all));
	}

}
