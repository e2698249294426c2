package org.copperwall.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;

/// Another policy that may help a family that is not monitored (其他政策). There is always one to name: temporary relief is
/// open to everybody in hardship.
public enum OtherPolicy {

	LOW_INCOME_ALLOWANCE, TEMPORARY_RELIEF, MEDICAL_AID, EDUCATION_AID, HOUSING_REPAIR, DRINKING_WATER,
	DISABILITY_SUBSIDY, DISASTER_RELIEF, EMPLOYMENT_SUPPORT;

	/// The nearest: what a family must have comes before what it fears, and that before
	/// what it earns.
	static OtherPolicy nearestTo(Situation situation, boolean belowLine) {
		List<Dimension> atRisk = situation.dimensionsAtRisk().found().orElse(List.of());
		List<RiskCause> causes = situation.causes().found().orElse(List.of());
		boolean allowed = situation.allowance().found().filter(level -> level > 0).isPresent();
		Optional<OtherPolicy> income = belowLine && !allowed ? Optional.of(LOW_INCOME_ALLOWANCE) : Optional.empty();
		return Stream
			.of(atRisk.stream().flatMap(dimension -> of(dimension).stream()),
					causes.stream().flatMap(cause -> of(cause).stream()), income.stream())
			.flatMap(named -> named)
			.findFirst()
			.orElse(TEMPORARY_RELIEF);
	}

	private static Optional<OtherPolicy> of(Dimension dimension) {
		return switch (dimension) {
			case FOOD, CLOTHING -> Optional.empty();
			case COMPULSORY_EDUCATION -> Optional.of(EDUCATION_AID);
			case BASIC_MEDICAL_CARE -> Optional.of(MEDICAL_AID);
			case SAFE_HOUSING -> Optional.of(HOUSING_REPAIR);
			case DRINKING_WATER -> Optional.of(DRINKING_WATER);
		};
	}

	private static Optional<OtherPolicy> of(RiskCause cause) {
		return switch (cause) {
			case ILLNESS -> Optional.of(MEDICAL_AID);
			case SCHOOLING -> Optional.of(EDUCATION_AID);
			case DISABILITY -> Optional.of(DISABILITY_SUBSIDY);
			case NATURAL_DISASTER -> Optional.of(DISASTER_RELIEF);
			case FAILED_BUSINESS, UNSTABLE_WORK -> Optional.of(EMPLOYMENT_SUPPORT);
			case ACCIDENT, LACK_OF_LABOUR, OTHER -> Optional.empty();
		};
	}

}
