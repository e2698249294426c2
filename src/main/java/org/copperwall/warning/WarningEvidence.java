package org.copperwall.warning;

import java.util.List;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.evidence.EvidenceFiles;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Files that people bring to a warning: tried, and given to it. Part of the caller's transaction.
@Component
class WarningEvidence {

	private final EvidenceFiles files;

	WarningEvidence(EvidenceFiles files) {
		this.files = files;
	}

	/// What a change brings.
	/// @param gates tried with them: each file that cannot be used is a fault
	record Brought(TripGates gates, List<UUID> ids) {
	}

	/// While nobody knows whom a warning concerns, nothing but what its holder announced
	/// himself can belong to it.
	/// @param gates tried so far
	/// @param entered global ids
	Mono<Brought> brought(TripGates gates, List<String> entered, Warning warning, Viewer viewer) {
		return this.files.brought(entered, warning.householdId(), warning.region(), viewer)
			.map(found -> new Brought(gates.entries(found.faults()), found.ids()));
	}

	Mono<Void> attach(Brought brought, Warning warning) {
		return this.files.attach(brought.ids(), warning);
	}

}
