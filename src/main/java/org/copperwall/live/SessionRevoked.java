package org.copperwall.live;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.event.RecordedEvent;
import org.copperwall.region.RegionCode;

/// A revocation as the log tells it to every replica.
/// @param region the district
record SessionRevoked(RegionCode region, UUID subjectId, Revocation revocation) implements DomainEvent {

	private static final String KIND = "session.revoked";

	static boolean isIn(RecordedEvent event) {
		return event.kind().equals(KIND);
	}

	/// @throws IllegalStateException if the event lacks what this class writes into it
	static Revocation of(RecordedEvent event) {
		RevokedParty party = new RevokedParty(RevokedParty.Kind.valueOf(event.text("party")), event.text("name"));
		return new Revocation(party, Instant.parse(event.text("notBefore")));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public String subjectType() {
		return "SessionRevocation";
	}

	@Override
	public Map<String, Object> facts() {
		RevokedParty party = this.revocation.party();
		return Map.of("party", party.kind().name(), "name", party.name(), "notBefore",
				this.revocation.notBefore().toString());
	}

}
