package org.copperwall.warning;

import java.util.Collection;
import java.util.UUID;

import org.copperwall.task.OverdueSubjects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Keeps with each warning that its hop became overdue.
@Component
class OverdueWarnings implements OverdueSubjects {

	private final WarningStore store;

	OverdueWarnings(WarningStore store) {
		this.store = store;
	}

	@Override
	public String subjectType() {
		return WarningEvent.SUBJECT;
	}

	@Override
	public Mono<Void> becameOverdue(Collection<UUID> subjectIds) {
		return this.store.recordOverdue(subjectIds);
	}

}
