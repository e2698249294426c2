package org.copperwall.monitoring;

import java.util.List;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.DomainEvent;
import org.copperwall.household.Household;
import reactor.core.publisher.Mono;

/// What spells ask of cases, which stand below them in the house. Both take place in the caller's transaction, with the
/// household's row locked; the caller appends the events.
public interface SpellCases {

	/// Whether the person was the one who included the household by that case.
	Mono<Boolean> includedBy(UUID caseId, String person);

	/// Takes back the elimination that was proposed of a spell which ends otherwise.
	/// @return what happened; an empty list where none was proposed
	Mono<List<DomainEvent>> overtaken(Household household, Viewer viewer);

}
