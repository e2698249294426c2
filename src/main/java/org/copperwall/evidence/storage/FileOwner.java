package org.copperwall.evidence.storage;

import java.util.Collection;
import java.util.Set;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A room that keeps files says here which of them it knows: what it does not know is swept away after a while, what it
/// expects and is not there is reported.
public interface FileOwner {

	/// How the keys of its files begin, such as `evidence/`. No two owners share one.
	String prefix();

	/// Those of the keys that belong to a record, even to one that still waits for its
	/// file. What is left out is nobody's, and is deleted.
	Mono<Set<FileKey>> known(Collection<FileKey> among);

	/// Every file that must be there, each once.
	Flux<ExpectedFile> expected();

}
