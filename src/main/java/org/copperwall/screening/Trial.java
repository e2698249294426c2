package org.copperwall.screening;

import java.time.LocalDate;
import java.util.List;

import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.ScreeningRule;
import org.jspecify.annotations.Nullable;

/// What rules would have found over the past (规则试算). Nothing is changed by it.
/// @param records looked at; complete: whether that was all of them
/// @param households that would have been brought into a warning, each once
/// @param sample some of what would have been found
record Trial(long records, boolean complete, long households, List<OfRule> byRule, List<OfVillage> byVillage,
		List<Sampled> sample) {

	Trial {
		byRule = List.copyOf(byRule);
		byVillage = List.copyOf(byVillage);
		sample = List.copyOf(sample);
	}

	/// @param findings rule met, once for each person or household it looks at
	record OfRule(String ruleKey, long findings) {
	}

	record OfVillage(RegionCode village, long households) {
	}

	/// One finding, without whom it is about.
	record Sampled(ScreeningRule rule, RegionCode village, LocalDate day, long value, long limit) {

		public @Nullable Yuan amount() {
			return this.rule.measure().isAmount() ? new Yuan(this.value) : null;
		}

		public @Nullable Long count() {
			return this.rule.measure().isAmount() ? null : (Long) this.value;
		}

	}

}
