package org.copperwall.warning;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Households;
import org.copperwall.monitoring.Dimension;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Somebody says that a household, or a place, needs looking at.
@Service
class Raising {

	private static final int LONGEST_DESCRIPTION = 2000;

	private static final String SETTLED = "settled";

	private final Signals signals;

	private final Weighing weighing;

	private final Warnings warnings;

	private final Households households;

	private final Regions regions;

	private final Changes changes;

	private final Ids ids;

	private final Clock clock;

	Raising(Signals signals, Weighing weighing, Warnings warnings, Households households, Regions regions,
			Changes changes, Ids ids, Clock clock) {
		this.signals = signals;
		this.weighing = weighing;
		this.warnings = warnings;
		this.households = households;
		this.regions = regions;
		this.changes = changes;
		this.ids = ids;
		this.clock = clock;
	}

	/// @return fails with NOT_VISIBLE for a household outside the viewer's region
	Mono<Outcome<WarningRaised>> raise(RaiseWarningInput input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "raiseWarning", input, () -> work(input, viewer),
				kept -> again(kept, viewer));
	}

	private Mono<Outcome<Effect<WarningRaised>>> work(RaiseWarningInput input, Viewer viewer) {
		Faults faults = faults(input);
		if (!faults.isEmpty()) {
			return Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
		}
		return place(input, viewer)
			.flatMap(place -> report(input, place, viewer)
				.flatMap(report -> this.signals.take(report, place.region(), place.household(), null)
					.map(taken -> Outcome.accepted(effect(taken, report)))))
			.switchIfEmpty(Mono.fromSupplier(() -> Outcome
				.refused(new Faults().add("regionCode", "unknown").refusal(RefusalCode.INVALID_INPUT))));
	}

	private static Faults faults(RaiseWarningInput input) {
		Faults faults = new Faults();
		if ((input.householdId() == null) == (input.regionCode() == null)) {
			faults.add("householdId", "warning.whom");
		}
		if (input.householdId() != null && householdId(input.householdId()) == null) {
			faults.add("householdId", "unknown");
		}
		if (input.causes().isEmpty()) {
			faults.add("causes", "required");
		}
		if (input.description() != null && input.description().length() > LONGEST_DESCRIPTION) {
			faults.add("description", "tooLong", LONGEST_DESCRIPTION);
		}
		return faults;
	}

	/// Empty for a region that is none, or outside the viewer's.
	private Mono<Place> place(RaiseWarningInput input, Viewer viewer) {
		UUID household = input.householdId() == null ? null : householdId(input.householdId());
		if (household != null) {
			return this.households.lock(household, viewer).map(found -> new Place(found.regionCode(), found.id()));
		}
		return Mono.justOrEmpty(input.regionCode())
			.filter(viewer::covers)
			.flatMap(this.regions::find)
			.map(region -> new Place(region.code(), null));
	}

	private static @Nullable UUID householdId(String id) {
		return GlobalId.parse(id).filter(parsed -> parsed.type().equals("Household")).map(GlobalId::id).orElse(null);
	}

	private Mono<Report> report(RaiseWarningInput input, Place place, Viewer viewer) {
		Instant now = this.clock.instant();
		List<Dimension> dimensions = input.dimensions() == null ? List.<Dimension>of() : input.dimensions();
		Mono<Weight> weight = input.severity() == null
				? this.weighing.of(place.region(), now, input.causes(), dimensions)
				: Mono.just(Weight.given(input.severity()));
		return weight.map(found -> new Report(this.ids.next(), input.source(), input.medium(), found, input.causes(),
				dimensions, viewer.subject(), null, viewer.roles().stream().sorted().findFirst().orElseThrow(),
				input.description(), now));
	}

	private static Effect<WarningRaised> effect(Signals.Taken taken, Report report) {
		return new Effect<>(new WarningRaised(taken.warning(), taken.merged(), taken.settledBefore()),
				kept(taken, report), taken.events());
	}

	private static Map<String, UUID> kept(Signals.Taken taken, Report report) {
		Map<String, UUID> kept = new HashMap<>(Map.of("warning", taken.warning().id()));
		if (taken.merged()) {
			kept.put("repeat", report.id());
		}
		if (taken.settledBefore()) {
			kept.put(SETTLED, report.id());
		}
		return kept;
	}

	private Mono<WarningRaised> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Objects.requireNonNull(kept.get("warning"));
		return this.warnings.byIds(List.of(id), viewer)
			.mapNotNull(found -> found.get(id))
			.map(warning -> new WarningRaised(warning, kept.containsKey("repeat"), kept.containsKey(SETTLED)))
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Warning")));
	}

	/// Where it is, and whom it concerns if that is known.
	private record Place(RegionCode region, @Nullable UUID household) {
	}

}
