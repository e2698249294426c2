package org.copperwall.opinion;

import java.util.Collection;
import java.util.UUID;

import org.copperwall.task.OverdueSubjects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Keeps with each report that its answer became overdue.
@Component
class OverdueOpinions implements OverdueSubjects {

	private final OpinionStore store;

	OverdueOpinions(OpinionStore store) {
		this.store = store;
	}

	@Override
	public String subjectType() {
		return OpinionEvent.SUBJECT;
	}

	@Override
	public Mono<Void> becameOverdue(Collection<UUID> subjectIds) {
		return this.store.recordOverdue(subjectIds);
	}

}
