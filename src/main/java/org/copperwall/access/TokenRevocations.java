package org.copperwall.access;

import reactor.core.publisher.Mono;

/// Whether tokens were declared void before their end. Asked for every token that is otherwise good, whichever way it
/// came; who keeps what was revoked is a matter of a room further down.
public interface TokenRevocations {

	/// Whether the token behind an admission is void.
	/// @return fails when that cannot be known now, which says nothing about the token: a
	/// doubt never lets anybody in
	Mono<Boolean> revoked(Admission admission);

}
