package org.copperwall.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What happens to a file, as the log knows it: its digest is there, so that the file can be proven for as long as the log
/// is kept; its name and place are not.
sealed interface EvidenceEvent extends DomainEvent {

	Evidence subject();

	/// Its bytes came, are what was announced, and are kept.
	record Kept(Evidence subject) implements EvidenceEvent {

		@Override
		public String kind() {
			return "evidence.kept";
		}

	}

	/// Somebody took it back, for a reason kept beside the record.
	record Withdrawn(Evidence subject) implements EvidenceEvent {

		@Override
		public String kind() {
			return "evidence.withdrawn";
		}

	}

	@Override
	default RegionCode region() {
		return subject().region();
	}

	@Override
	default String subjectType() {
		return EvidenceFiles.TYPE;
	}

	@Override
	default UUID subjectId() {
		return subject().id();
	}

	@Override
	default @Nullable UUID householdId() {
		return subject().owner().householdId();
	}

	@Override
	default Map<String, Object> facts() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("evidenceKind", subject().kind().name());
		facts.put("sha256", subject().sha256());
		facts.put("byteLength", subject().byteLength());
		facts.put("ownerType", subject().owner().type());
		UUID owner = subject().owner().id();
		if (owner != null) {
			facts.put("ownerId", owner.toString());
		}
		return facts;
	}

}
