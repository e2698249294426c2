package org.copperwall.fund;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What happens to the fund, as the log knows it.
sealed interface FundEvent extends DomainEvent {

	String ENTERED = "fund.entered";

	String CLOSED = "fund.closed";

	/// Money moved.
	record Entered(LedgerEntry entry) implements FundEvent {

		@Override
		public String kind() {
			return ENTERED;
		}

		@Override
		public RegionCode region() {
			return this.entry.region();
		}

		@Override
		public String subjectType() {
			return LedgerEntry.TYPE;
		}

		@Override
		public UUID subjectId() {
			return this.entry.id();
		}

		@Override
		public @Nullable UUID householdId() {
			return this.entry.householdId();
		}

		@Override
		public Map<String, Object> facts() {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("year", Integer.toString(this.entry.year()));
			facts.put("number", this.entry.number());
			facts.put("entryKind", this.entry.kind().name());
			facts.put("amount", this.entry.amount().toString());
			if (this.entry.isReversal()) {
				facts.put("reverses", String.valueOf(this.entry.reverses()));
			}
			if (this.entry.grantId() != null) {
				facts.put("grantId", String.valueOf(this.entry.grantId()));
			}
			return facts;
		}

	}

	/// A year takes no more entries.
	record Closed(RegionCode region, int year) implements FundEvent {

		@Override
		public String kind() {
			return CLOSED;
		}

		@Override
		public String subjectType() {
			return "Fund";
		}

		/// Years have no id of their own.
		@Override
		public UUID subjectId() {
			return UUID.nameUUIDFromBytes(("fund " + this.region + " " + this.year).getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("year", Integer.toString(this.year));
		}

	}

}
