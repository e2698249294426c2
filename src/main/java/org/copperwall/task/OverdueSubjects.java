package org.copperwall.task;

import java.util.Collection;
import java.util.UUID;

import reactor.core.publisher.Mono;

/// A room that keeps in rows of its own what became overdue, because its figures and lists depend on recorded state only.
public interface OverdueSubjects {

	/// GraphQL type of its subjects.
	String subjectType();

	/// Records that tasks about these became overdue; part of the sweep's transaction.
	Mono<Void> becameOverdue(Collection<UUID> subjectIds);

}
