package org.copperwall.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.copperwall.graph.Yuan;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Income;
import org.copperwall.household.Labour;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.EliminationFacts;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.rules.EliminationRule;
import org.copperwall.rules.RuleSet;
import org.jspecify.annotations.Nullable;

/// Checks the conditions of an elimination. There is no quota among them, and nothing that is unknown counts as met.
final class EliminationConditions {

	private static final int MONTHS_A_YEAR = 12;

	private EliminationConditions() {
	}

	/// What is known of a household whose elimination is proposed.
	/// @param vanished whether it is said how the risk vanished naturally
	/// @param present members of today
	/// @param incomes by calendar year, as recorded
	/// @param findings of the newest visit since the last need; absent before one
	/// @param unsettled warnings about the household that nobody has settled
	record Known(EliminationFacts facts, boolean vanished, List<HouseholdMember> present, List<Income> incomes,
			@Nullable EliminationFindings findings, int unsettled, LocalDate today) {

		Known {
			present = List.copyOf(present);
			incomes = List.copyOf(incomes);
		}

	}

	/// Those the rules ask for, in the order of [EliminationKey].
	static List<EliminationCondition> of(RuleSet rules, Known known) {
		EliminationRule rule = rules.elimination();
		return Stream
			.of(asked(rule.labourNeeded(), labour(known)), asked(rule.minimumMonths() > 0, months(rule, known)),
					asked(rule.measureDelivered(), measures(known)), asked(true, needs(known)),
					asked(rule.incomeMonths() > 0, income(rule.incomeMonths(), rules.incomeLine(), known)),
					asked(rule.riskGone(), risk(known)), asked(rule.dimensionsSecure(), dimensions(known)))
			.flatMap(condition -> condition)
			.toList();
	}

	private static Stream<EliminationCondition> asked(boolean asked, EliminationCondition condition) {
		return asked ? Stream.of(condition) : Stream.empty();
	}

	/// Weak labour is labour. A child whose labour nobody recorded has none; a grown
	/// member
	/// may have some.
	private static EliminationCondition labour(Known known) {
		long able = known.present()
			.stream()
			.filter(member -> member.labour() != null && member.labour() != Labour.NONE)
			.count();
		boolean open = known.present()
			.stream()
			.anyMatch(member -> member.labour() == null && member.isOfWorkingAge(known.today()));
		return able == 0 && open ? EliminationCondition.unknown(EliminationKey.LABOUR, 1)
				: EliminationCondition.of(EliminationKey.LABOUR, able > 0, able, 1);
	}

	private static EliminationCondition months(EliminationRule rule, Known known) {
		long months = Period.between(known.facts().since(), known.today()).toTotalMonths();
		return EliminationCondition.of(EliminationKey.MONTHS_MONITORED, months >= rule.minimumMonths(), months,
				rule.minimumMonths());
	}

	private static EliminationCondition measures(Known known) {
		int delivered = known.facts().measuresDelivered();
		return EliminationCondition.of(EliminationKey.MEASURE_DELIVERED, delivered > 0 || known.vanished(), delivered,
				1);
	}

	private static EliminationCondition needs(Known known) {
		return EliminationCondition.of(EliminationKey.NO_NEW_NEED, known.unsettled() == 0, known.unsettled(), 0);
	}

	/// As the visit reckoned it; else as recorded for the calendar years that ended last,
	/// as
	/// many as the months need, of which the lowest counts.
	private static EliminationCondition income(int months, Yuan line, Known known) {
		EliminationFindings findings = known.findings();
		if (findings != null && findings.incomePerHead() != null) {
			return income(findings.incomePerHead(), line);
		}
		int years = (months + MONTHS_A_YEAR - 1) / MONTHS_A_YEAR;
		int last = known.today().getYear() - 1;
		List<Yuan> recorded = IntStream.range(0, years)
			.mapToObj(back -> last - back)
			.flatMap(year -> known.incomes().stream().filter(income -> income.year() == year))
			.map(Income::perHead)
			.sorted()
			.toList();
		return recorded.size() < years ? EliminationCondition.unknown(EliminationKey.INCOME_ABOVE_LINE, line)
				: income(recorded.getFirst(), line);
	}

	private static EliminationCondition income(Yuan perHead, Yuan line) {
		return EliminationCondition.of(EliminationKey.INCOME_ABOVE_LINE, perHead.compareTo(line) > 0, perHead, line);
	}

	private static EliminationCondition risk(Known known) {
		EliminationFindings findings = known.findings();
		Set<RiskCause> causes = EnumSet.noneOf(RiskCause.class);
		causes.addAll(known.facts().causes());
		return settled(EliminationKey.RISK_GONE, causes, findings == null ? Set.of() : findings.gone(),
				findings == null ? Set.of() : findings.remaining());
	}

	private static EliminationCondition dimensions(Known known) {
		EliminationFindings findings = known.findings();
		return settled(EliminationKey.DIMENSIONS_SECURE, Arrays.asList(Dimension.values()),
				findings == null ? Set.of() : findings.secure(), findings == null ? Set.of() : findings.atRisk());
	}

	/// All of them are said to be well; one that is said not to be decides, however much
	/// is
	/// unknown.
	private static <E extends Enum<E>> EliminationCondition settled(EliminationKey key, Collection<E> all,
			Collection<E> well, Collection<E> notWell) {
		List<String> open = all.stream()
			.filter(each -> notWell.contains(each) || !well.contains(each))
			.map(Enum::name)
			.toList();
		ConditionStanding standing = open.isEmpty() ? ConditionStanding.MET
				: all.stream().anyMatch(notWell::contains) ? ConditionStanding.NOT_MET : ConditionStanding.UNKNOWN;
		return new EliminationCondition(key, standing, String.valueOf(all.size() - open.size()),
				String.valueOf(all.size()), open);
	}

}
