package org.copperwall.casework;

import java.time.LocalDate;
import java.util.List;

import org.copperwall.graph.Yuan;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// One thing that was looked at: what was found, the limit, and whether it speaks for monitoring.
/// @param met absent where nobody knows, and for what decides nothing
/// @param amount what was found, for money
/// @param limit what it was held against, for money
/// @param count what was found, for what is counted
/// @param causes what was found, for causes
record Criterion(CriterionKey key, @Nullable Boolean met, @Nullable Yuan amount, @Nullable Yuan limit,
		@Nullable Integer count, List<RiskCause> causes, FactSource source, @Nullable LocalDate foundOn) {

	Criterion {
		causes = List.copyOf(causes);
	}

	/// Something that is so, is not so, or is not known.
	static Criterion said(CriterionKey key, @Nullable Boolean met, Known<?> fact) {
		return new Criterion(key, met, null, null, null, List.of(), fact.source(), fact.on());
	}

	static Criterion below(CriterionKey key, @Nullable Yuan amount, Yuan limit, Known<?> fact) {
		Boolean met = amount == null ? null : amount.compareTo(limit) < 0;
		return new Criterion(key, met, amount, limit, null, List.of(), fact.source(), fact.on());
	}

	static Criterion counted(CriterionKey key, Known<Integer> fact) {
		return new Criterion(key, null, null, null, fact.value(), List.of(), fact.source(), fact.on());
	}

	static Criterion caused(CriterionKey key, @Nullable List<RiskCause> causes, Known<?> fact) {
		return new Criterion(key, causes == null ? null : !causes.isEmpty(), null, null, null,
				causes == null ? List.of() : causes, fact.source(), fact.on());
	}

	/// Whether a category rests on it.
	public boolean decides() {
		return this.key.decides();
	}

	boolean isUnknown() {
		return decides() && this.met == null;
	}

	boolean holds() {
		return Boolean.TRUE.equals(this.met);
	}

	boolean fails() {
		return Boolean.FALSE.equals(this.met);
	}

}
