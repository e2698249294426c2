package org.copperwall.warning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.event.DomainEvent;
import org.copperwall.graph.Ids;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Warnings as visits of the grid raise them: somebody saw for himself. Part of the caller's transaction, with the
/// household's row locked.
@Service
public class VisitWarnings {

	private final Signals signals;

	private final Weighing weighing;

	private final Ids ids;

	private final Clock clock;

	VisitWarnings(Signals signals, Weighing weighing, Ids ids, Clock clock) {
		this.signals = signals;
		this.weighing = weighing;
		this.ids = ids;
		this.clock = clock;
	}

	/// What was seen at a household's.
	/// @param description kept sealed
	public record Seen(RegionCode region, UUID household, List<RiskCause> causes, List<Dimension> dimensions,
			@Nullable String description) {

		public Seen {
			causes = List.copyOf(causes);
			dimensions = List.copyOf(dimensions);
		}

		@Override
		public String toString() {
			return "Seen[" + this.household + "]";
		}

	}

	/// The warning that now stands for it.
	/// @param events for the caller's effect
	public record Raised(UUID id, List<DomainEvent> events) {

		public Raised {
			events = List.copyOf(events);
		}

	}

	/// Raises a warning of source GRASSROOTS_VISIT, or joins the household's unsettled
	/// one.
	public Mono<Raised> raise(Seen seen, Viewer viewer) {
		Instant now = this.clock.instant();
		return this.weighing.of(seen.region(), now, seen.causes(), seen.dimensions())
			.map(weight -> new Report(this.ids.next(), Source.GRASSROOTS_VISIT, Medium.VISIT, weight, seen.causes(),
					seen.dimensions(), viewer.subject(), null,
					viewer.roles().stream().sorted().findFirst().orElseThrow(), seen.description(), now))
			.flatMap(report -> this.signals.take(report, seen.region(), seen.household(), null))
			.map(taken -> new Raised(taken.warning().id(), taken.events()));
	}

}
