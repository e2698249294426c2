package org.copperwall.dashboard;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What one reading of the database counted, grouped by child region: the whole and its parts are projected from the same
/// rows, so they cannot disagree.
/// @param medians not additive, so counted for the whole (without a child) and for each child
record Rows(List<Spells> spells, List<People> people, List<Risks> risks, List<Cases> cases, List<Median> medians,
		List<Warnings> warnings, List<Money> money, List<Tally> tallies) {

	/// What one child contributes.
	Rows of(String child) {
		return new Rows(only(this.spells, child, Spells::child), only(this.people, child, People::child),
				only(this.risks, child, Risks::child), only(this.cases, child, Cases::child),
				only(this.medians, child, Median::child), only(this.warnings, child, Warnings::child),
				only(this.money, child, Money::child), only(this.tallies, child, Tally::child));
	}

	/// The same, with the medians that belong to the region itself.
	Rows whole() {
		return new Rows(this.spells, this.people, this.risks, this.cases,
				this.medians.stream().filter(median -> median.child() == null).toList(), this.warnings, this.money,
				this.tallies);
	}

	/// Whether something lies directly at the region, in none of its children.
	boolean contains(String child) {
		return Stream
			.of(this.spells.stream().map(Spells::child), this.people.stream().map(People::child),
					this.cases.stream().map(Cases::child), this.warnings.stream().map(Warnings::child),
					this.tallies.stream().map(Tally::child))
			.flatMap(Function.identity())
			.anyMatch(child::equals);
	}

	private static <T> List<T> only(List<T> rows, String child, Function<T, @Nullable String> childOf) {
		return rows.stream().filter(row -> child.equals(childOf.apply(row))).toList();
	}

	/// Households by their last spell.
	record Spells(String child, String status, String category, long households, long withoutHelper,
			long withoutMeasure, long measuresOverdue) {
	}

	/// People by the last spell they lived through.
	record People(String child, String status, String category, long people, long eliminated) {
	}

	/// Open spells by what threatens them; either a cause or a dimension.
	record Risks(String child, @Nullable String cause, @Nullable String dimension, long households, long people) {
	}

	/// Identification cases.
	record Cases(String child, String medium, String status, String step, boolean overdue,
			@Nullable String rejectionReason, long count) {
	}

	/// A median in days.
	record Median(@Nullable String child, String figure, double days) {
	}

	/// Open warnings.
	record Warnings(String child, String source, int severity, String hop, boolean overdue, long count) {
	}

	/// Entries of the fund's books by kind, in fen.
	record Money(String child, String kind, long fen) {
	}

	/// Whatever is simply counted.
	record Tally(String child, String figure, long count) {
	}

}
