package org.copperwall.export;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/// What those who run the service see of exports: how they ended, and how many rows left the service.
@Component
class ExportMeters {

	private final MeterRegistry meters;

	private final Counter rows;

	ExportMeters(MeterRegistry meters) {
		this.meters = meters;
		this.rows = Counter.builder("copperwall.export.rows").baseUnit("rows").register(meters);
		ended(ExportStatus.DONE.name());
		for (ExportFailure failure : ExportFailure.values()) {
			ended(failure.name());
		}
	}

	void done(Written written) {
		this.rows.increment((double) written.rows());
		ended(ExportStatus.DONE.name()).increment();
	}

	void failed(ExportFailure failure) {
		ended(failure.name()).increment();
	}

	private Counter ended(String how) {
		return Counter.builder("copperwall.export.ended").tag("how", how).register(this.meters);
	}

}
