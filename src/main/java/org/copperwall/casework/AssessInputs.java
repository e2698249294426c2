package org.copperwall.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.copperwall.graph.Faults;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// What an assessment supposes.
final class AssessInputs {

	private static final int MOST_MEMBERS = 50;

	private static final int LOWEST_CLASS = 4;

	private AssessInputs() {
	}

	/// What would be otherwise; what is left out is as it is.
	/// @param allowanceClass 1 to 4, 0 for none
	record Changes(@Nullable Yuan incomePerHead, @Nullable Yuan expenses, @Nullable List<RiskCause> causes,
			@Nullable List<Dimension> dimensionsAtRisk, @Nullable Integer members, @Nullable Integer allowanceClass) {

		static final Changes NONE = new Changes(null, null, null, null, null, null);

		/// All faults at once.
		Optional<Refusal> refusal() {
			Faults faults = new Faults();
			amount(faults, "changes.incomePerHead", this.incomePerHead);
			amount(faults, "changes.expenses", this.expenses);
			if (isRepeated(this.causes)) {
				faults.add("changes.causes", "twice");
			}
			if (isRepeated(this.dimensionsAtRisk)) {
				faults.add("changes.dimensionsAtRisk", "twice");
			}
			if (this.members != null && (this.members < 1 || this.members > MOST_MEMBERS)) {
				faults.add("changes.members", "assess.between", 1, MOST_MEMBERS);
			}
			if (this.allowanceClass != null && (this.allowanceClass < 0 || this.allowanceClass > LOWEST_CLASS)) {
				faults.add("changes.allowanceClass", "assess.between", 0, LOWEST_CLASS);
			}
			return faults.isEmpty() ? Optional.empty() : Optional.of(faults.refusal(RefusalCode.INVALID_INPUT));
		}

		private static void amount(Faults faults, String field, @Nullable Yuan amount) {
			if (!VisitFindings.isAmount(amount)) {
				faults.add(field, "assess.amount", VisitFindings.largest());
			}
		}

		private static boolean isRepeated(@Nullable List<?> entries) {
			return entries != null && Set.copyOf(entries).size() != entries.size();
		}

	}

}
