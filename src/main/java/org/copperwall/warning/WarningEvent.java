package org.copperwall.warning;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What happens to a warning, as the log knows it.
sealed interface WarningEvent extends DomainEvent {

	String SUBJECT = "Warning";

	Warning warning();

	/// Somebody saw a household in trouble.
	record Raised(Warning warning) implements WarningEvent {

		static final String KIND = "warning.raised";

		@Override
		public String kind() {
			return KIND;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("source", this.warning.source().name(), "medium", this.warning.medium().name(), "severity",
					this.warning.severity().name(), "status", this.warning.status().name());
		}

	}

	/// It was repeated, or entered a case.
	/// A repeat may have made it graver.
	record Changed(Warning warning, WarningChange what, WarningStatus from) implements WarningEvent {

		static final String KIND = "warning.changed";

		@Override
		public String kind() {
			return KIND;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("what", this.what.name(), "severity", this.warning.severity().name(), "fromStatus",
					this.from.name(), "status", this.warning.status().name());
		}

	}

	/// It went on to another leg of its trip, or back to one.
	record Sent(Warning warning, WarningChange what, Hop from) implements WarningEvent {

		@Override
		public String kind() {
			return Changed.KIND;
		}

		@Override
		public Map<String, Object> facts() {
			Hop to = Objects.requireNonNull(this.warning.hop());
			return Map.of("what", this.what.name(), "severity", this.warning.severity().name(), "fromStatus",
					WarningStatus.OPEN.name(), "status", this.warning.status().name(), "fromHop", this.from.name(),
					"toHop", to.name());
		}

	}

	/// People settled it.
	record Settled(Warning warning, WarningStatus from) implements WarningEvent {

		static final String KIND = "warning.settled";

		@Override
		public String kind() {
			return KIND;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("fromStatus", this.from.name(), "outcome",
					Objects.requireNonNull(this.warning.outcome()).name());
		}

	}

	@Override
	default RegionCode region() {
		return warning().region();
	}

	@Override
	default String subjectType() {
		return SUBJECT;
	}

	@Override
	default UUID subjectId() {
		return warning().id();
	}

	@Override
	default @Nullable UUID householdId() {
		return warning().householdId();
	}

	@Override
	default int severity() {
		return warning().severity().level();
	}

}
