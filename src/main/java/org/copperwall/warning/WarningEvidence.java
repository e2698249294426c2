package org.copperwall.warning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.graph.GlobalId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Files that people bring to a warning: tried, and given to it. Part of the caller's transaction.
@Component
class WarningEvidence {

	private static final int MOST_FILES = 50;

	private final EvidenceFiles files;

	WarningEvidence(EvidenceFiles files) {
		this.files = files;
	}

	/// What a change brings.
	/// @param gates tried with them: each file that cannot be used is a fault
	record Brought(TripGates gates, List<UUID> ids) {
	}

	/// @param gates tried so far
	/// @param entered global ids
	Mono<Brought> brought(TripGates gates, List<String> entered, Warning warning, Viewer viewer) {
		List<UUID> ids = read(gates, entered);
		// While nobody knows whom a warning concerns, nothing but what its holder
		// announced himself can belong to it.
		UUID about = Objects.requireNonNullElse(warning.householdId(), warning.id());
		return this.files.tried(ids, about, warning.region(), viewer).map(tried -> {
			tried.faults()
				.forEach((id, fault) -> gates.entry(false, field(entered.indexOf(GlobalId.of(EvidenceFiles.TYPE, id))),
						fault));
			return new Brought(gates, ids);
		});
	}

	Mono<Void> attach(Brought brought, Warning warning) {
		return this.files.attach(brought.ids(), warning);
	}

	private static List<UUID> read(TripGates gates, List<String> entered) {
		gates.entry(entered.size() <= MOST_FILES, "evidenceIds", "tooMany", MOST_FILES);
		List<String> read = entered.subList(0, Math.min(entered.size(), MOST_FILES));
		for (int place = 0; place < read.size(); place++) {
			String text = read.get(place);
			gates.entry(id(text).isPresent(), field(place), "unknown")
				.entry(read.indexOf(text) == place, field(place), "twice");
		}
		return read.stream().flatMap(text -> id(text).stream()).map(GlobalId::id).distinct().toList();
	}

	private static Optional<GlobalId> id(String text) {
		return GlobalId.parse(text).filter(id -> id.type().equals(EvidenceFiles.TYPE));
	}

	private static String field(int place) {
		return "evidenceIds[" + place + "]";
	}

}
