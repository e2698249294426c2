package org.copperwall.screening;

import java.util.Collection;
import java.util.UUID;

import reactor.core.publisher.Mono;

/// Holds a batch's matched records against the rules in force, and raises what they find. Every method may be called again
/// after an interruption and goes on where it stood; each step is a transaction of its own.
interface Ruling {

	/// Takes back what a RETRACTED batch raised, as far as that is not done; else rules a
	/// batch that is RECEIVED, or goes on with one that is RULING. It becomes
	/// RULING with the first step, and at
	/// the end HELD, RAISED, or TRIED for a dry run. A batch in any other status is left
	/// as it is: one that was
	/// cancelled meanwhile goes no further.
	/// @return how the batch stands then
	Mono<Ruled> rule(UUID batch);

	/// Rules what was matched after its batch had been ruled: to be called after the
	/// commit of the match. Nothing
	/// happens while the batch is not RAISED or TRIED: then it will be ruled with the
	/// rest.
	/// @param households those that records of the batch were matched to since
	Mono<Ruled> ruleLate(UUID batch, Collection<UUID> households);

	/// How far a batch has come.
	/// @param judged households whose records were held against the rules
	/// @param findings rules met
	/// @param raised warnings that were raised; joined: that the household had already;
	/// quiet: that had been found to
	/// be nothing a short while ago, and got no worse
	/// @param ended whether there is nothing to go on with, as the batch stands
	record Ruled(UUID batch, long judged, long findings, long raised, long joined, long quiet, boolean ended) {
	}

}
