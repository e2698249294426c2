package org.copperwall.opinion;

import java.util.List;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Faults;
import org.copperwall.household.Households;
import org.copperwall.opinion.OpinionReport.Place;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Finds out where a matter is: by its household, by hand, or by the place as somebody named it.
@Component
class Whereabouts {

	private final Regions regions;

	private final Households households;

	Whereabouts(Regions regions, Households households) {
		this.regions = regions;
		this.households = households;
	}

	/// As it was told. What names no place, or none that is known, is taken in where the
	/// viewer is and waits to be located.
	/// @return empty, and a fault more, for a household or region that is none or not the
	/// viewer's
	Mono<Place> told(OpinionInputs.ReportOpinion input, Viewer viewer, Faults faults) {
		if (input.householdId() != null) {
			return ofHousehold(input.householdId(), viewer, faults);
		}
		if (input.regionCode() != null) {
			return byHand(input.regionCode(), viewer, faults);
		}
		Place unknown = new Place(viewer.region(), false, null);
		return input.place() == null ? Mono.just(unknown)
				: this.regions.named(input.place(), viewer.region())
					.map(region -> at(region.code()))
					.defaultIfEmpty(unknown);
	}

	/// As somebody found out who looked; its household is locked.
	/// @param known so far: it stays where nothing else was found
	/// @return empty, and a fault more, for a region that is none or not the viewer's;
	/// fails with NOT_VISIBLE for such a household
	Mono<Place> found(@Nullable RegionCode region, @Nullable String householdId, Place known, Viewer viewer,
			Faults faults) {
		if (householdId != null) {
			UUID household = OpinionInputs.household(householdId);
			return household == null ? unknown("householdId", faults) : locked(household, viewer);
		}
		if (region != null) {
			return byHand(region, viewer, faults);
		}
		return known.householdId() == null ? Mono.just(known) : locked(known.householdId(), viewer);
	}

	private Mono<Place> ofHousehold(String id, Viewer viewer, Faults faults) {
		UUID household = OpinionInputs.household(id);
		if (household == null) {
			return unknown("householdId", faults);
		}
		return this.households.byIds(List.of(household), viewer)
			.mapNotNull(found -> found.get(household))
			.map(found -> new Place(found.regionCode(), true, found.id()))
			.switchIfEmpty(Mono.defer(() -> unknown("householdId", faults)));
	}

	private Mono<Place> byHand(RegionCode code, Viewer viewer, Faults faults) {
		return Mono.just(code)
			.filter(viewer::covers)
			.flatMap(this.regions::find)
			.map(region -> at(region.code()))
			.switchIfEmpty(Mono.defer(() -> unknown("regionCode", faults)));
	}

	private Mono<Place> locked(UUID household, Viewer viewer) {
		return this.households.lock(household, viewer).map(found -> new Place(found.regionCode(), true, found.id()));
	}

	/// Somewhere in the district is nowhere.
	private static Place at(RegionCode code) {
		return new Place(code, code.level() != RegionLevel.DISTRICT, null);
	}

	private static Mono<Place> unknown(String field, Faults faults) {
		faults.add(field, "unknown");
		return Mono.empty();
	}

}
