package org.copperwall.fund;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.casework.Decision;
import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What happens to a grant, as the log knows it: steps, decisions and amounts, never a word that was written.
record GrantEvent(Grant grant, String kind, Map<String, Object> facts) implements DomainEvent {

	static final String DECLARED = "grant.declared";

	static final String MOVED = "grant.moved";

	static final String SENT_BACK = "grant.sentBack";

	static final String CLOSED = "grant.closed";

	static final String CHANGED = "grant.changed";

	/// It came to the department for the first time.
	static GrantEvent declared(Grant grant) {
		return new GrantEvent(grant, DECLARED,
				Map.of("toStep", grant.step().name(), "amount", grant.money().requested().toString()));
	}

	/// It left a step, whatever came of it.
	/// @param decision absent where nobody decided
	static GrantEvent left(Grant before, Grant after, @Nullable Decision decision) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("fromStep", before.step().name());
		if (after.isOpen()) {
			facts.put("toStep", after.step().name());
		}
		else {
			facts.put("status", after.status().name());
		}
		if (decision != null) {
			facts.put("decision", decision.name());
		}
		String kind = decision == Decision.SEND_BACK ? SENT_BACK : after.isOpen() ? MOVED : CLOSED;
		return new GrantEvent(after, kind, facts);
	}

	/// Something was recorded with it, and it stays where it is.
	static GrantEvent changed(Grant grant, String what) {
		return new GrantEvent(grant, CHANGED, Map.of("what", what));
	}

	@Override
	public RegionCode region() {
		return this.grant.region();
	}

	@Override
	public String subjectType() {
		return Grant.TYPE;
	}

	@Override
	public UUID subjectId() {
		return this.grant.id();
	}

	@Override
	public UUID householdId() {
		return this.grant.householdId();
	}

}
