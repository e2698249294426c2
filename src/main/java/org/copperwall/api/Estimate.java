package org.copperwall.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What a part of a document asks for, so that each request can be weighed by its own
/// variables without walking the document again.
/// @param fields values outside of pages
/// @param depth fields within fields
/// @param pages the pages within, each as many times as it has rows
record Estimate(long fields, int depth, int aliases, int directives, List<Page> pages) {

	static final Estimate NOTHING = new Estimate(0, 0, 0, 0, List.of());

	/// Fragments within fragments can double what is asked with every line.
	private static final int MOST_PAGES = 2_000;

	/// Above everything that is allowed, and still far from overflowing.
	private static final long MOST = 1_000_000_000L;

	/// @param rows wanted, when the document says so
	/// @param variable holds the rows wanted, when the document says so
	record Page(@Nullable Integer rows, @Nullable String variable, int usual, Estimate within) {

		long cost(Map<String, Object> variables, long enough) {
			long rows = Math.max(1, wanted(variables));
			return Math.min(MOST, rows * this.within.cost(variables, enough / rows));
		}

		/// More than a page may have is refused later on and costs no more than the most.
		private long wanted(Map<String, Object> variables) {
			if (this.rows != null) {
				return Math.min(this.rows, 100);
			}
			return (this.variable != null && variables.get(this.variable) instanceof Number number)
					? Math.min(number.longValue(), 100) : this.usual;
		}
	}

	/// Both, side by side.
	Estimate and(Estimate other) {
		if (this.pages.size() + other.pages.size() > MOST_PAGES) {
			return new Estimate(MOST, Math.max(this.depth, other.depth), this.aliases, this.directives, List.of());
		}
		List<Page> both = new ArrayList<>(this.pages);
		both.addAll(other.pages);
		return new Estimate(Math.min(MOST, this.fields + other.fields), Math.max(this.depth, other.depth),
				Math.min(1_000_000, this.aliases + other.aliases),
				Math.min(1_000_000, this.directives + other.directives), both);
	}

	/// A field around this.
	Estimate under(int fieldAliases, int fieldDirectives) {
		return new Estimate(Math.min(MOST, this.fields + 1), this.depth + 1, this.aliases + fieldAliases,
				this.directives + fieldDirectives, this.pages);
	}

	/// A page of rows of this.
	Estimate paged(@Nullable Integer rows, @Nullable String variable, int usual) {
		return new Estimate(0, this.depth, this.aliases, this.directives,
				List.of(new Page(rows, variable, usual, this)));
	}

	/// What this asks with these variables.
	/// @param enough where counting stops, because more changes nothing: each step counts
	/// at least one, so the work is bounded by it too
	long cost(Map<String, Object> variables, long enough) {
		long cost = this.fields;
		for (Page page : this.pages) {
			if (cost > enough) {
				return cost;
			}
			cost += page.cost(variables, enough - cost);
		}
		return cost;
	}

}
