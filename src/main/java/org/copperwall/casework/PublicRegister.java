package org.copperwall.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.copperwall.region.Regions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Takes from the register what may be told of a household in public.
@Component
class PublicRegister {

	private final Households households;

	private final Regions regions;

	PublicRegister(Households households, Regions regions) {
		this.households = households;
		this.regions = regions;
	}

	Mono<PublicFacts> of(Household household) {
		RegionCode township = household.regionCode().at(RegionLevel.TOWNSHIP);
		RegionCode village = household.regionCode().at(RegionLevel.VILLAGE);
		return Mono.zip(this.regions.all(List.of(township, village, household.regionCode())),
				this.households.members(List.of(household.id())), (places, members) -> {
					List<HouseholdMember> present = HouseholdMember.present(members.get(household.id()));
					return new PublicFacts(head(present), place(places, township), place(places, village),
							household.regionCode().equals(village) ? null : place(places, household.regionCode()),
							present.size());
				});
	}

	private static MaskedName head(List<HouseholdMember> present) {
		return present.stream()
			.filter(HouseholdMember::isHead)
			.findFirst()
			.map(head -> MaskedName.of(head.name()))
			.orElse(MaskedName.NAMELESS);
	}

	private static PlaceName place(Map<RegionCode, Region> found, RegionCode code) {
		return Optional.ofNullable(found.get(code))
			.map(PlaceName::of)
			.orElseThrow(() -> new IllegalStateException("there is no region " + code));
	}

}
