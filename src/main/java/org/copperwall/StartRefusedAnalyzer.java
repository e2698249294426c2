package org.copperwall;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Prints a refusal to start as two sentences.
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable root, StartRefused refusal) {
		return new FailureAnalysis(refusal.getMessage(), refusal.remedy(), refusal);
	}

}
