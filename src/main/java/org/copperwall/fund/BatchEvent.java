package org.copperwall.fund;

import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;

/// What happens to a bank file, as the log knows it: the file's digest, never what is in it.
record BatchEvent(PaymentBatch batch, String kind, Map<String, Object> facts) implements DomainEvent {

	static BatchEvent exported(PaymentBatch batch) {
		return new BatchEvent(batch, "fund.batchExported", Map.of("number", batch.number(), "payments",
				batch.payments(), "total", batch.total().toString(), "sha256", batch.sha256()));
	}

	static BatchEvent fetched(PaymentBatch batch) {
		return new BatchEvent(batch, "fund.batchFetched", Map.of("sha256", batch.sha256()));
	}

	@Override
	public RegionCode region() {
		return this.batch.district();
	}

	@Override
	public String subjectType() {
		return PaymentBatch.TYPE;
	}

	@Override
	public UUID subjectId() {
		return this.batch.id();
	}

}
