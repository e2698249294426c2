package org.copperwall.warning;

import org.copperwall.graph.Yuan;
import org.copperwall.rules.ScreeningRule;
import org.jspecify.annotations.Nullable;

/// One reason for the severity of a report, as it was reckoned when it came in (等级依据).
/// @param levels how many levels it adds; the levels of all reasons add up to the severity, CRITICAL at most
/// @param subject name of the cause that was a shock, or key of the screening rule
/// @param value what was found, in fen for amounts; absent where nothing was measured
/// @param limit what it was held against, in the same unit
public record SeverityGround(Code code, int levels, @Nullable String subject, @Nullable String title,
		@Nullable String titleEn, boolean amount, @Nullable Long value, @Nullable Long limit) {

	/// What a reason is.
	public enum Code {

		/// Where every warning begins.
		BASE,
		/// Something struck at once.
		SHOCK,
		/// Dimensions at risk.
		DIMENSIONS,
		/// Whoever reported it said so.
		GIVEN,
		/// A screening rule was met, and weighs it.
		RULE,
		/// The value is far beyond the rule's limit.
		GRAVER

	}

	static SeverityGround base() {
		return new SeverityGround(Code.BASE, 1, null, null, null, false, null, null);
	}

	static SeverityGround shock(String cause) {
		return new SeverityGround(Code.SHOCK, 1, cause, null, null, false, null, null);
	}

	/// @param most dimensions that count
	static SeverityGround dimensions(int atRisk, int most) {
		return new SeverityGround(Code.DIMENSIONS, Math.min(atRisk, most), null, null, null, false, (long) atRisk,
				(long) most);
	}

	static SeverityGround given(Severity severity) {
		return new SeverityGround(Code.GIVEN, severity.level(), null, null, null, false, null, null);
	}

	/// @param levels what the rule says a finding weighs
	public static SeverityGround rule(ScreeningRule rule, int levels, long value, long limit) {
		return new SeverityGround(Code.RULE, levels, rule.key(), rule.title(), rule.titleEn(),
				rule.measure().isAmount(), value, limit);
	}

	/// @param limit value from which a finding is graver
	public static SeverityGround graver(ScreeningRule rule, long value, long limit) {
		return new SeverityGround(Code.GRAVER, 1, rule.key(), rule.title(), rule.titleEn(), rule.measure().isAmount(),
				value, limit);
	}

	@Nullable Yuan amountFound() {
		return yuan(this.value);
	}

	@Nullable Yuan amountLimit() {
		return yuan(this.limit);
	}

	@Nullable Long countFound() {
		return this.amount ? null : this.value;
	}

	@Nullable Long countLimit() {
		return this.amount ? null : this.limit;
	}

	private @Nullable Yuan yuan(@Nullable Long fen) {
		return this.amount && fen != null ? new Yuan(fen) : null;
	}

}
