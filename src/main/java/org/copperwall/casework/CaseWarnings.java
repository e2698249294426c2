package org.copperwall.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// What cases ask of warnings, which stand below them in the house: a declaration opens both together, and they settle
/// together. Both take place in the caller's transaction, with the household's row locked; the caller appends the events.
public interface CaseWarnings {

	/// Raises a warning of a declared need, or repeats the household's unsettled one.
	/// @param caseId the case it waits with; absent for a household that is monitored and
	/// has no open case: then the warning goes its own round
	Mono<Raised> raiseInCase(DeclaredNeed need, @Nullable UUID caseId);

	/// Settles what waits with a case that was closed.
	/// @return what happened; an empty list when nothing waited
	Mono<List<DomainEvent>> settleWithCase(UUID caseId);

	/// How many warnings about each household nobody has settled; households without any
	/// are
	/// left out.
	Mono<Map<UUID, Integer>> unsettled(Collection<UUID> households);

	/// An answer that names the warning of a need; the warning itself is resolved by the
	/// room that keeps it.
	interface Declared {

		UUID warningId();

	}

	/// The warning that now stands for a need, and what happened to it.
	record Raised(UUID id, List<DomainEvent> events) {

		public Raised {
			events = List.copyOf(events);
		}

	}

}
