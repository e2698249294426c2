package org.copperwall.warning;

import java.util.UUID;

import reactor.core.publisher.Mono;

/// Who wants to know what came of warnings, within the transaction that settles them: a department is told how its finding
/// ended.
public interface WarningEndings {

	Mono<Void> ended(UUID warning, WarningOutcome outcome);

}
