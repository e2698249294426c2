package org.copperwall.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.evidence.EvidenceFiles;
import org.copperwall.evidence.EvidenceKind;
import org.copperwall.household.Household;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Files that changes bring to a case: tried, and given to it. Part of the caller's transaction.
@Component
class CaseEvidence {

	private final EvidenceFiles files;

	CaseEvidence(EvidenceFiles files) {
		this.files = files;
	}

	/// What a change brings.
	/// @param gates tried with them: each file that cannot be used is a fault
	record Brought(Gates gates, List<UUID> ids, Set<EvidenceKind> kinds) {
	}

	/// @param entered global ids
	/// @param household what the change is about
	Mono<Brought> brought(List<String> entered, Household household, Viewer viewer) {
		return this.files.brought(entered, household.id(), household.regionCode(), viewer)
			.map(found -> new Brought(new Gates().entries(found.faults()), found.ids(), found.kinds()));
	}

	Mono<Void> attach(Brought brought, Case subject) {
		return this.files.attach(brought.ids(), subject);
	}

	Mono<Void> attach(Brought brought, Household household) {
		return this.files.attach(brought.ids(), household);
	}

	/// What the files of cases are, as far as they stand.
	Mono<Map<UUID, EvidenceKind>> standing(Collection<? extends Collection<UUID>> attached) {
		List<UUID> ids = new ArrayList<>();
		attached.forEach(ids::addAll);
		return this.files.standing(ids);
	}

}
