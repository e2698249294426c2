package org.copperwall.task;

import java.time.LocalDate;
import java.util.List;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import reactor.core.publisher.Mono;

/// What a room records once a business day, because only time has changed it. A day on which the service did not run is
/// not made up for: the work records how things stand on the day it runs.
public interface DailyWork {

	/// Runs once for each district and day, in the tick's transaction.
	/// @return what happened, to be appended behind it; an empty list for nothing
	Mono<List<DomainEvent>> onDay(RegionCode district, LocalDate day);

}
