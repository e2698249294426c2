package org.copperwall.screening;

import java.time.Clock;
import java.util.UUID;

import org.copperwall.warning.WarningEndings;
import org.copperwall.warning.WarningOutcome;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Keeps with each finding what came of its warning: that is what a department is told.
@Component
class FindingOutcomes implements WarningEndings {

	private final ScreeningFindingStore findings;

	private final Clock clock;

	FindingOutcomes(ScreeningFindingStore findings, Clock clock) {
		this.findings = findings;
		this.clock = clock;
	}

	@Override
	public Mono<Void> ended(UUID warning, WarningOutcome outcome) {
		return this.findings.ended(warning, outcome, this.clock.instant());
	}

}
