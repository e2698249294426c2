package org.copperwall.task;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;

/// A business day began in a district: figures that look back some days are other ones from here on.
record DayBegan(RegionCode region, LocalDate day) implements DomainEvent {

	@Override
	public String kind() {
		return "day.began";
	}

	@Override
	public String subjectType() {
		return "Region";
	}

	/// Regions have no id of their own; the same region always gets the same.
	@Override
	public UUID subjectId() {
		return UUID.nameUUIDFromBytes(("region " + this.region).getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("day", this.day.toString());
	}

}
