package org.copperwall.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.copperwall.graph.Yuan;
import org.copperwall.household.Allowance;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.household.Income;
import org.copperwall.household.Labour;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.Monitoring;
import org.copperwall.monitoring.MonitoringObject;
import org.copperwall.monitoring.MonitoringStatus;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Gathers how households stand: from the register, from what was declared, from what visits found.
@Component
class Situations {

	private static final Set<Labour> ABLE = EnumSet.of(Labour.SKILLED, Labour.ORDINARY, Labour.WEAK);

	private final Households households;

	private final Monitoring monitoring;

	private final ReviewStore visits;

	Situations(Households households, Monitoring monitoring, ReviewStore visits) {
		this.households = households;
		this.monitoring = monitoring;
		this.visits = visits;
	}

	/// For a household that was found to be visible before.
	/// @param about the case it is asked for; absent: what threatens it is taken from its
	/// time under monitoring
	Mono<Situation> of(Household household, @Nullable Case about) {
		List<UUID> home = List.of(household.id());
		return Mono
			.zip(this.households.members(home), this.households.incomes(home), this.households.allowances(home),
					this.monitoring.ofHouseholds(home), this.visits.findings(household.id()).collectList())
			.map(found -> {
				Sources sources = new Sources(HouseholdMember.present(found.getT1().get(household.id())),
						of(found.getT2(), household), of(found.getT3(), household), found.getT5(),
						open(of(found.getT4(), household)));
				return sources.situation(household, about);
			});
	}

	private static <T> List<T> of(Map<UUID, List<T>> found, Household household) {
		return found.getOrDefault(household.id(), List.of());
	}

	private static Optional<MonitoringObject> open(List<MonitoringObject> spells) {
		return spells.stream().filter(spell -> spell.status() == MonitoringStatus.OPEN).findFirst();
	}

	/// @param visits those that found something out, the newest first
	private record Sources(List<HouseholdMember> members, List<Income> incomes, List<Allowance> allowances,
			List<CaseVisit> visits, Optional<MonitoringObject> spell) {

		Situation situation(Household household, @Nullable Case about) {
			return new Situation(Known.of(household.formerPoor(), FactSource.REGISTER, null),
					Known.of(this.members.size(), FactSource.REGISTER, null), income(), newest(VisitFindings::expenses),
					causes(about), dimensions(), labour(), allowance());
		}

		/// The register counts whole years; a visit after one knows better.
		private Known<Yuan> income() {
			Known<Yuan> visited = newest(VisitFindings::incomePerHead);
			Optional<Known<Yuan>> registered = this.incomes.stream()
				.findFirst()
				.map(income -> Known.of(income.perHead(), FactSource.REGISTER, LocalDate.of(income.year(), 12, 31)));
			LocalDate seen = visited.on();
			return registered.filter(known -> seen == null || seen.isBefore(Objects.requireNonNull(known.on())))
				.orElse(visited);
		}

		private Known<List<RiskCause>> causes(@Nullable Case about) {
			if (about != null) {
				return Known.of(about.causes(), FactSource.DECLARATION, WorkingDays.dayOf(about.submittedAt()));
			}
			return this.spell.map(open -> Known.of(open.causes(), FactSource.MONITORING, open.includedOn()))
				.orElse(Known.unknown());
		}

		private Known<List<Dimension>> dimensions() {
			Known<List<Dimension>> visited = newest(VisitFindings::dimensionsAtRisk);
			return visited.value() != null ? visited
					: this.spell.map(open -> Known.of(open.dimensions(), FactSource.MONITORING, open.includedOn()))
						.orElse(visited);
		}

		private Known<Integer> labour() {
			boolean entered = this.members.stream().map(HouseholdMember::labour).anyMatch(Objects::nonNull);
			long able = this.members.stream()
				.map(HouseholdMember::labour)
				.flatMap(Stream::ofNullable)
				.filter(ABLE::contains)
				.count();
			return entered ? Known.of((int) able, FactSource.REGISTER, null) : Known.unknown();
		}

		private Known<Integer> allowance() {
			return this.allowances.stream()
				.filter(paid -> paid.until() == null)
				.findFirst()
				.map(paid -> Known.of(paid.level(), FactSource.REGISTER, paid.since()))
				.orElse(Known.of(0, FactSource.REGISTER, null));
		}

		private <T> Known<T> newest(Function<VisitFindings, @Nullable T> fact) {
			return this.visits.stream()
				.filter(visit -> fact.apply(visit.findings()) != null)
				.findFirst()
				.map(visit -> Known.of(Objects.requireNonNull(fact.apply(visit.findings())), FactSource.VISIT,
						visit.visitedOn()))
				.orElse(Known.unknown());
		}

	}

}
