package org.copperwall.rules;

import java.util.List;
import java.util.Optional;

/// How departments' records are screened (部门筛查规则).
/// @param hold when a batch waits for somebody to look before it raises warnings
/// @param worsePercent value, in percent of what was settled as unfounded, from which the same fact counts as worse
public record ScreeningRules(List<ScreeningRule> rules, Hold hold, int worsePercent) {

	/// What holds where a rule set says nothing: nothing is screened.
	static final ScreeningRules NONE = new ScreeningRules(List.of(), new Hold(5, 50), 120);

	public ScreeningRules {
		rules = List.copyOf(rules);
	}

	/// A batch is held when it would raise at least `floor` warnings and at least
	/// `factor` times what the last batch of
	/// its kind did.
	public record Hold(int factor, int floor) {

		/// @param wouldRaise households the batch would bring into a warning
		/// @param last what the last batch of that department and kind did; 0 when there
		/// was none
		public boolean holds(long wouldRaise, long last) {
			return wouldRaise >= this.floor && wouldRaise >= this.factor * last;
		}

	}

	/// Those that read a kind of records of a department.
	public List<ScreeningRule> of(String department, String kind) {
		return this.rules.stream()
			.filter((rule) -> rule.department().equals(department) && rule.kind().equals(kind))
			.toList();
	}

	/// Empty for a key these rules do not know.
	public Optional<ScreeningRule> rule(String key) {
		return this.rules.stream().filter((rule) -> rule.key().equals(key)).findFirst();
	}

}
