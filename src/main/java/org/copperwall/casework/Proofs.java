package org.copperwall.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.evidence.EvidenceKind;

/// What the files of a case prove. A file that was taken back proves nothing.
/// @param standing the kind of each file that stands
/// @param handedIn kinds that are being handed in just now
record Proofs(Map<UUID, EvidenceKind> standing, Set<EvidenceKind> handedIn) {

	static final Proofs NONE = new Proofs(Map.of(), Set.of());

	Proofs {
		standing = Map.copyOf(standing);
		handedIn = Set.copyOf(handedIn);
	}

	Proofs handing(Set<EvidenceKind> kinds) {
		return new Proofs(this.standing, kinds);
	}

	/// Names of what these files are, as rule sets have them.
	Set<String> names(Collection<UUID> files) {
		return files.stream()
			.map(this.standing::get)
			.filter(Objects::nonNull)
			.map(EvidenceKind::name)
			.collect(Collectors.toSet());
	}

	Set<String> namesHandedIn() {
		return this.handedIn.stream().map(EvidenceKind::name).collect(Collectors.toSet());
	}

}
