package org.copperwall.rules;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/// One rule by which a department's records become findings (筛查规则).
/// @param key stable name within the rule set
/// @param title in Chinese
/// @param department whose records it reads, such as `MEDICAL_INSURANCE`
/// @param kind which of that department's record kinds
/// @param months calendar months back from the newest record that count
/// @param limits by group of households; a group without one is not screened
/// @param codes only records with one of these codes count; all when empty
/// @param causes names of the risk causes a finding stands for
/// @param dimensions names of the dimensions it puts at risk
/// @param severity name of the severity of a finding
/// @param graverAtPercent value, in percent of the limit, from which a finding is one level graver; null for never
public record ScreeningRule(String key, String title, String titleEn, String department, String kind,
		ScreeningMeasure measure, ScreeningSubject per, int months, ScreeningComparison comparison,
		List<ScreeningLimit> limits, List<String> codes, List<String> causes, List<String> dimensions, String severity,
		@Nullable Integer graverAtPercent) {

	public ScreeningRule {
		limits = List.copyOf(limits);
		codes = List.copyOf(codes);
		causes = List.copyOf(causes);
		dimensions = List.copyOf(dimensions);
	}

	public String title(Locale locale) {
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? this.titleEn : this.title;
	}

	/// Empty for a group that this rule does not screen.
	public OptionalLong limitFor(HouseholdGroup group) {
		return this.limits.stream()
			.filter((limit) -> limit.group() == group)
			.mapToLong(ScreeningLimit::limit)
			.findFirst();
	}

	/// Whether a record with that code counts.
	public boolean counts(@Nullable String code) {
		return this.codes.isEmpty() || (code != null && this.codes.contains(code));
	}

}
