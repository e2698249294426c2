package org.copperwall.household;

import java.time.LocalDate;
import java.util.List;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A household as declared, not yet checked. The head may stand among the members or not.
/// @param regionCode its village or village group
/// @param phone how to reach the head
public record NewHousehold(RegionCode regionCode, String headName, @Nullable String idNumber,
		@Nullable LocalDate birthDate, @Nullable String noIdReason, @Nullable String phone, List<NewMember> members) {

	public NewHousehold {
		members = List.copyOf(members);
	}

	@Override
	public String toString() {
		return "NewHousehold[" + this.regionCode + ", …]";
	}

}
