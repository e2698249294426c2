package org.copperwall.warning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.casework.Cases;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.event.DomainEvent;
import org.copperwall.household.Household;
import org.copperwall.household.Households;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.RuleSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Warnings as the screening of departments' records raises them, many at once, and takes them back. Part of the caller's
/// transaction; the households' rows are locked here, in one order.
@Service
public class ScreeningWarnings {

	private final Households households;

	private final Cases cases;

	private final ScreenedStore store;

	private final Entering entering;

	private final Retracting retracting;

	private final Clock clock;

	ScreeningWarnings(Households households, Cases cases, ScreenedStore store, Entering entering, Retracting retracting,
			Clock clock) {
		this.households = households;
		this.cases = cases;
		this.store = store;
		this.entering = entering;
		this.retracting = retracting;
		this.clock = clock;
	}

	/// How a fact came into a warning.
	public enum Entry {

		/// With a new warning.
		RAISED,
		/// With the one the household had.
		JOINED,
		/// With one that was settled as unfounded a short while ago: it is on record, and
		/// nobody is asked again.
		QUIET

	}

	/// The warning that now stands for a fact.
	public record Entered(UUID fact, UUID warning, Entry entry) {
	}

	/// @param entered facts about households that are not there any more are left out
	/// @param events for the caller's effect
	public record Raised(List<Entered> entered, List<DomainEvent> events) {

		public Raised {
			entered = List.copyOf(entered);
			events = List.copyOf(events);
		}

	}

	/// Raises one warning for each household, or joins its unsettled one; a household
	/// with an open case has it wait with
	/// the case. What was settled as unfounded within the quiet days is not raised again
	/// unless it got worse.
	/// @param reporter subject of who sent the records
	public Mono<Raised> raise(List<ScreeningFact> facts, RegionCode district, String reporter, RuleSet rules) {
		Map<UUID, List<ScreeningFact>> byHousehold = facts.stream()
			.collect(Collectors.groupingBy(ScreeningFact::household));
		Instant now = this.clock.instant();
		Instant since = now.minus(Duration.ofDays(rules.warning().quietDays()));
		return this.households.lockAll(byHousehold.keySet(), district)
			.flatMap(homes -> Mono
				.zip(this.cases.openOf(homes.keySet()), this.store.lockUnsettled(homes.keySet()),
						this.store.lockUnfounded(facts, since))
				.flatMap(found -> this.entering.enter(homes.values()
					.stream()
					.map(home -> news(home, byHousehold.getOrDefault(home.id(), List.of()), reporter, now,
							found.getT1(), found.getT2(), found.getT3()))
					.toList(), rules, now)));
	}

	/// Takes facts back. Warnings that are open and rest on nothing else are settled as
	/// retracted; others stand without
	/// them, those in a case and those settled before are marked.
	/// @param reporter subject of who takes them back
	/// @return for the caller's effect
	public Mono<List<DomainEvent>> retract(Collection<UUID> facts, RegionCode district, String reporter) {
		return this.store.warningsOf(facts)
			.collectList()
			.flatMap(warnings -> this.households
				.lockAll(warnings.stream()
					.flatMap(warning -> Optional.ofNullable(warning.householdId()).stream())
					.collect(Collectors.toSet()), district)
				.flatMap(homes -> this.retracting.retract(Set.copyOf(facts),
						warnings.stream().map(Warning::id).toList(), reporter)));
	}

	private static News news(Household home, List<ScreeningFact> facts, String reporter, Instant now,
			Map<UUID, UUID> cases, Map<UUID, Warning> unsettled, Map<UUID, Warning> unfounded) {
		List<Report> reports = facts.stream().map(fact -> report(fact, reporter, now)).toList();
		return new News(home, facts, reports, cases.get(home.id()), unsettled.get(home.id()), quiet(facts, unfounded));
	}

	/// The warning in which everything that is said now was found to be nothing.
	private static @Nullable Warning quiet(List<ScreeningFact> facts, Map<UUID, Warning> unfounded) {
		List<Warning> found = new ArrayList<>();
		facts.forEach(fact -> Optional.ofNullable(unfounded.get(fact.id())).ifPresent(found::add));
		return found.size() == facts.size() && !found.isEmpty() ? found.getFirst() : null;
	}

	private static Report report(ScreeningFact fact, String reporter, Instant now) {
		return new Report(fact.id(), Source.DEPARTMENT_SCREENING, Medium.DATA_EXCHANGE, fact.weight(), fact.causes(),
				fact.dimensions(), reporter, null, Role.DEPARTMENT_OFFICER, null, now);
	}

	/// What is said about one household, and what is known of it.
	/// @param caseId its open case
	/// @param unsettled its unsettled warning
	/// @param unfounded the warning in which all of it was found to be nothing
	record News(Household home, List<ScreeningFact> facts, List<Report> reports, @Nullable UUID caseId,
			@Nullable Warning unsettled, @Nullable Warning unfounded) {
	}

}
