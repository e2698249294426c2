package org.copperwall.rules;

import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;

/// A version of the rules was adopted.
/// @param where region of the person who did it, for rules that hold everywhere
record RulesAdopted(RuleSet rules, RegionCode where) implements DomainEvent {

	static final String KIND = "rules.adopted";

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public RegionCode region() {
		RegionCode own = this.rules.region();
		return (own != null) ? own : this.where;
	}

	@Override
	public String subjectType() {
		return "RuleSet";
	}

	@Override
	public UUID subjectId() {
		return this.rules.id();
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("version", this.rules.version(), "effectiveFrom", this.rules.effectiveFrom().toString());
	}

}
