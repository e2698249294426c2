package org.copperwall.casework;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Yuan;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.household.Labour;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// What visits find out for eliminations. Part of the caller's transaction, with the household's row locked.
@Component
class EliminationVisits {

	/// As many as a household has members.
	private static final int MOST_LABOUR = 31;

	private final EliminationStore store;

	private final Households households;

	EliminationVisits(EliminationStore store, Households households) {
		this.store = store;
		this.households = households;
	}

	/// Tries what was entered.
	/// @param subject absent for a visit without a case
	Mono<Gates> tried(Gates gates, EliminationInputs.@Nullable Findings found, @Nullable Case subject) {
		if (found == null) {
			return Mono.just(gates);
		}
		if (subject == null || !subject.isElimination()) {
			return Mono.just(gates.entry(false, "elimination", "visit.noElimination"));
		}
		Yuan income = found.incomePerHead();
		gates.entry(isDistinct(found.causes(), EliminationInputs.CauseFound::cause), "elimination.causes", "twice")
			.entry(isDistinct(found.dimensions(), EliminationInputs.DimensionFound::dimension),
					"elimination.dimensions", "twice")
			.entry(income == null || income.compareTo(Yuan.ZERO) >= 0, "elimination.incomePerHead", "negative")
			.entry(isDistinct(found.labour(), EliminationInputs.LabourFound::memberId), "elimination.labour", "twice")
			.entry(found.labour().size() <= MOST_LABOUR, "elimination.labour", "tooMany", MOST_LABOUR);
		return found.labour().isEmpty() ? Mono.just(gates) : present(subject.householdId()).map(members -> {
			for (int place = 0; place < Math.min(found.labour().size(), MOST_LABOUR); place++) {
				Optional<HouseholdMember> member = memberId(found.labour().get(place)).map(members::get);
				gates.entry(member.isPresent(), "elimination.labour[" + place + "].memberId", "unknown")
					.entry(member.filter(known -> known.labour() != null).isEmpty(),
							"elimination.labour[" + place + "].labour", "labour.known");
			}
			return gates;
		});
	}

	/// Keeps what was entered and tried.
	Mono<Void> keep(CaseVisit visit, EliminationInputs.@Nullable Findings found) {
		UUID caseId = visit.caseId();
		if (found == null || caseId == null) {
			return Mono.empty();
		}
		Map<UUID, Labour> labour = new HashMap<>();
		found.labour().forEach(each -> memberId(each).ifPresent(id -> labour.put(id, each.labour())));
		return this.store.insert(findings(visit, caseId, found))
			.then(this.households.enterLabour(visit.householdId(), labour));
	}

	private static EliminationFindings findings(CaseVisit visit, UUID caseId, EliminationInputs.Findings found) {
		Set<RiskCause> gone = EnumSet.noneOf(RiskCause.class);
		Set<RiskCause> remaining = EnumSet.noneOf(RiskCause.class);
		found.causes().forEach(each -> (each.gone() ? gone : remaining).add(each.cause()));
		Set<Dimension> secure = EnumSet.noneOf(Dimension.class);
		Set<Dimension> atRisk = EnumSet.noneOf(Dimension.class);
		found.dimensions().forEach(each -> (each.secure() ? secure : atRisk).add(each.dimension()));
		return new EliminationFindings(visit.id(), caseId, gone, remaining, secure, atRisk, found.incomePerHead(),
				visit.recordedAt());
	}

	private Mono<Map<UUID, HouseholdMember>> present(UUID household) {
		return this.households.members(List.of(household))
			.map(found -> HouseholdMember.present(found.get(household))
				.stream()
				.collect(Collectors.toMap(HouseholdMember::id, Function.identity())));
	}

	private static Optional<UUID> memberId(EliminationInputs.LabourFound found) {
		return GlobalId.parse(found.memberId()).filter(id -> id.type().equals("HouseholdMember")).map(GlobalId::id);
	}

	private static <T> boolean isDistinct(List<T> entered, Function<T, Object> key) {
		return entered.stream().map(key).distinct().count() == entered.size();
	}

}
