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

/// Warnings as the desk of public opinion raises them: what was told proved to be so. Part of the caller's transaction; the
/// household's row, where there is one, is locked before.
@Service
public class OpinionWarnings {

	private final Signals signals;

	private final Weighing weighing;

	private final Ids ids;

	private final Clock clock;

	OpinionWarnings(Signals signals, Weighing weighing, Ids ids, Clock clock) {
		this.signals = signals;
		this.weighing = weighing;
		this.ids = ids;
		this.clock = clock;
	}

	/// What was found to be so.
	/// @param household absent where only the place is known
	/// @param findings kept sealed
	public record Founded(RegionCode region, @Nullable UUID household, Medium medium, List<RiskCause> causes,
			List<Dimension> dimensions, String findings) {

		public Founded {
			causes = List.copyOf(causes);
			dimensions = List.copyOf(dimensions);
		}

		@Override
		public String toString() {
			return "Founded[" + this.region + "]";
		}

	}

	/// The warning that now stands for it.
	/// @param joined whether the household had an unsettled one before
	/// @param events for the caller's effect
	public record Raised(UUID id, boolean joined, List<DomainEvent> events) {

		public Raised {
			events = List.copyOf(events);
		}

	}

	/// Raises a warning of source PUBLIC_OPINION, or joins the household's unsettled one.
	public Mono<Raised> raise(Founded founded, Viewer viewer) {
		Instant now = this.clock.instant();
		return this.weighing.of(founded.region(), now, founded.causes(), founded.dimensions())
			.map(weight -> new Report(this.ids.next(), Source.PUBLIC_OPINION, founded.medium(), weight,
					founded.causes(), founded.dimensions(), viewer.subject(), null,
					viewer.roles().stream().sorted().findFirst().orElseThrow(), founded.findings(), now))
			.flatMap(report -> this.signals.take(report, founded.region(), founded.household(), null))
			.map(taken -> new Raised(taken.warning().id(), taken.merged(), taken.events()));
	}

}
