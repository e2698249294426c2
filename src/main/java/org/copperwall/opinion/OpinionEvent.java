package org.copperwall.opinion;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What happens to a report, as the log knows it: never what was said.
/// @param formerRegion where it was thought to be before; those who could see it there learn that it left
record OpinionEvent(OpinionReport report, OpinionChange what,
		@Nullable RegionCode formerRegion) implements DomainEvent {

	static final String SUBJECT = "OpinionReport";

	static final String REPORTED = "opinion.reported";

	static final String CHANGED = "opinion.changed";

	/// @param before as it stood
	static OpinionEvent of(OpinionChange what, OpinionReport before, OpinionReport after) {
		return new OpinionEvent(after, what, before.region().equals(after.region()) ? null : before.region());
	}

	@Override
	public String kind() {
		return this.what == OpinionChange.REPORTED ? REPORTED : CHANGED;
	}

	@Override
	public RegionCode region() {
		return this.report.region();
	}

	@Override
	public String subjectType() {
		return SUBJECT;
	}

	@Override
	public UUID subjectId() {
		return this.report.id();
	}

	@Override
	public @Nullable UUID householdId() {
		return this.report.householdId();
	}

	@Override
	public Map<String, Object> facts() {
		Map<String, Object> facts = new HashMap<>(Map.of("what", this.what.name(), "opinionKind",
				this.report.kind().name(), "status", this.report.status().name(), "located", this.report.located()));
		if (this.report.founded() != null) {
			facts.put("founded", this.report.founded());
		}
		return facts;
	}

}
