package org.copperwall.monitoring;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What happens to a monitored household, as the log knows it.
public sealed interface MonitoringEvent extends DomainEvent {

	String SUBJECT = "MonitoringObject";

	String INCLUDED = "monitoring.included";

	String CHANGED = "monitoring.changed";

	String HELPER_ASSIGNED = "monitoring.helperAssigned";

	String MEASURE_PLANNED = "monitoring.measurePlanned";

	String MEASURE_COMPLETED = "monitoring.measureCompleted";

	String MEASURE_OVERDUE = "monitoring.measureOverdue";

	String ADJUSTED = "monitoring.adjusted";

	String ELIMINATED = "monitoring.eliminated";

	String RETURNED = "monitoring.returned";

	String ENDED = "monitoring.ended";

	String OBSERVED = "monitoring.observed";

	MonitoringObject object();

	/// A spell began.
	record Included(MonitoringObject object) implements MonitoringEvent {

		@Override
		public String kind() {
			return INCLUDED;
		}

		@Override
		public Map<String, Object> facts() {
			return decided(this.object, this.object.caseId());
		}

	}

	/// A further need joined the spell.
	record Changed(MonitoringObject object, UUID caseId) implements MonitoringEvent {

		@Override
		public String kind() {
			return CHANGED;
		}

		@Override
		public Map<String, Object> facts() {
			return decided(this.object, this.caseId);
		}

	}

	/// Somebody answers for the household now.
	record HelperAssigned(MonitoringObject object, UUID helperId) implements MonitoringEvent {

		@Override
		public String kind() {
			return HELPER_ASSIGNED;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("helperId", this.helperId.toString());
		}

	}

	/// What happened to one of its measures.
	record OfMeasure(String kind, MonitoringObject object, UUID measureId,
			MeasureKind measureKind) implements MonitoringEvent {

		@Override
		public Map<String, Object> facts() {
			return Map.of("measureId", this.measureId.toString(), "measureKind", this.measureKind.name());
		}

	}

	/// It is monitored for something else now, or came back under monitoring.
	/// @param before what it was monitored for until then
	record Revised(String kind, MonitoringObject object, SpellChange.Watched before) implements MonitoringEvent {

		@Override
		public Map<String, Object> facts() {
			Map<String, Object> facts = decided(this.object, null);
			facts.put("fromCategory", this.before.category().name());
			facts.put("fromCauses", this.before.causes().stream().map(RiskCause::name).toList());
			facts.put("fromDimensions", this.before.dimensions().stream().map(Dimension::name).toList());
			return facts;
		}

	}

	/// Its risk was eliminated.
	/// @param people present members, who are eliminated with it
	record Eliminated(MonitoringObject object, UUID caseId, int people) implements MonitoringEvent {

		@Override
		public String kind() {
			return ELIMINATED;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("caseId", this.caseId.toString(), "people", this.people);
		}

	}

	/// It ended otherwise.
	record Ended(MonitoringObject object, EndReason reason) implements MonitoringEvent {

		@Override
		public String kind() {
			return ENDED;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("reason", this.reason.name());
		}

	}

	/// Somebody looked after it since its elimination.
	record Observed(MonitoringObject object) implements MonitoringEvent {

		@Override
		public String kind() {
			return OBSERVED;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("underObservation", this.object.isObserved());
		}

	}

	@Override
	default RegionCode region() {
		return object().regionCode();
	}

	@Override
	default String subjectType() {
		return SUBJECT;
	}

	@Override
	default UUID subjectId() {
		return object().id();
	}

	@Override
	default UUID householdId() {
		return object().householdId();
	}

	private static Map<String, Object> decided(MonitoringObject object, @Nullable UUID caseId) {
		Map<String, Object> facts = new TreeMap<>();
		facts.put("category", object.category().name());
		facts.put("causes", object.causes().stream().map(RiskCause::name).toList());
		facts.put("dimensions", object.dimensions().stream().map(Dimension::name).toList());
		if (caseId != null) {
			facts.put("caseId", caseId.toString());
		}
		return facts;
	}

}
