package org.copperwall.monitoring;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Role;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Ids;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Keeps what changed spells, and why.
@Component
class SpellHistory {

	/// Whoever only looks on has no business with what is written about a family.
	private static final Set<Role> ONLOOKERS = Set.of(Role.SCREEN, Role.LEADER);

	private final SpellChangeStore store;

	private final Seal seal;

	private final Ids ids;

	private final Clock clock;

	SpellHistory(SpellChangeStore store, Seal seal, Ids ids, Clock clock) {
		this.store = store;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	/// Why a spell was changed.
	/// @param reason in the words of who changed it; absent where a case decided
	record Why(SpellChangeKind kind, @Nullable String reason, @Nullable UUID caseId, List<UUID> evidenceIds) {

		static Why byCase(SpellChangeKind kind, UUID caseId) {
			return new Why(kind, null, caseId, List.of());
		}

		static Why said(SpellChangeKind kind, String reason, List<UUID> evidenceIds) {
			return new Why(kind, reason, null, evidenceIds);
		}

		@Override
		public String toString() {
			return "Why[" + this.kind + "]";
		}

	}

	Mono<Void> keep(MonitoringObject before, MonitoringObject after, Why why, Viewer viewer) {
		UUID id = this.ids.next();
		String words = why.reason();
		SealedText sealed = words == null ? null
				: SealedText.of(this.seal.seal(SpellChangeStore.TABLE, "reason_sealed", id, words.strip()));
		return this.store.insert(new SpellChange(id, after.id(), why.kind(), after.version(),
				SpellChange.Watched.of(before), SpellChange.Watched.of(after), after.endedReason(),
				why.kind() == SpellChangeKind.RETURNED ? before.eliminatedOn() : null, sealed, why.caseId(),
				why.evidenceIds(), viewer.subject(), viewer.role(), this.clock.instant()));
	}

	/// The newest first.
	Mono<Map<UUID, List<SpellChange>>> of(Collection<UUID> spells) {
		return this.store.ofSpells(spells).collect(Collectors.groupingBy(SpellChange::monitoringObjectId));
	}

	@Nullable String reason(SpellChange change, Viewer viewer) {
		SealedText sealed = change.reason();
		return sealed == null || viewer.isAny(ONLOOKERS) ? null
				: this.seal.open(SpellChangeStore.TABLE, "reason_sealed", change.id(), sealed.bytes());
	}

}
