package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a list of monitoring objects is narrowed by; what is absent does not narrow.
/// @param causes any of these
/// @param dimensions any of these at risk
/// @param withoutHelper only open spells nobody answers for
/// @param withoutMeasure only open spells no measure was planned for since they came or came back
/// @param measureOverdue only spells with a measure recorded as late
/// @param endReasons ended for any of these
/// @param underObservation only eliminated spells whose household is still looked after
/// @param includedFrom and the other days are all inclusive
/// @param latest whether only each household's open spell, or else its last one; false: only the others
/// @param helped whether a measure has reached the household
record MonitoringFilter(@Nullable List<Category> categories, @Nullable List<RiskCause> causes,
		@Nullable List<Dimension> dimensions, @Nullable List<MonitoringStatus> statuses,
		@Nullable MonitoringOrigin origin, @Nullable Boolean withoutHelper, @Nullable Boolean withoutMeasure,
		@Nullable Boolean measureOverdue, @Nullable LocalDate includedFrom, @Nullable LocalDate includedTo,
		@Nullable LocalDate eliminatedFrom, @Nullable LocalDate eliminatedTo, @Nullable List<EndReason> endReasons,
		@Nullable Boolean underObservation, @Nullable Boolean latest, @Nullable Boolean helped) {

	static final MonitoringFilter NONE = new MonitoringFilter(null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null, null);

}
