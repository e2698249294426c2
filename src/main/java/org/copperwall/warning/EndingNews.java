package org.copperwall.warning;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Tells whoever wants to know what came of a warning.
@Component
class EndingNews {

	private final ObjectProvider<WarningEndings> listeners;

	EndingNews(ObjectProvider<WarningEndings> listeners) {
		this.listeners = listeners;
	}

	/// Part of the transaction that settles it.
	Mono<Void> tell(Warning settled) {
		WarningOutcome outcome = Optional.ofNullable(settled.outcome()).orElseThrow();
		return Flux.fromStream(this.listeners::orderedStream)
			.concatMap(listener -> listener.ended(settled.id(), outcome))
			.then();
	}

}
