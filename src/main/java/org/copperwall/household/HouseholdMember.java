package org.copperwall.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A person in a household (家庭成员). The id names the person and goes along to another household.
/// @param noIdReason why there is no identity number yet
/// @param leftOn the day the person stopped belonging to the household
public record HouseholdMember(UUID id, UUID householdId, String name, Relation relation, @Nullable Sex sex,
		LocalDate birthDate, @Nullable Labour labour, @Nullable SealedText idNumber, @Nullable SealedText noIdReason,
		@Nullable SealedText phone, @Nullable SealedText health, LocalDate joinedOn, @Nullable LocalDate leftOn,
		@Nullable Departure departure) {

	/// Nobody younger may be employed (劳动法第十五条).
	private static final int WORKING_AGE = 16;

	public boolean isHead() {
		return this.relation == Relation.HEAD && this.leftOn == null;
	}

	/// Whether the person is old enough to be employed by law.
	public boolean isOfWorkingAge(LocalDate today) {
		return !this.birthDate.plusYears(WORKING_AGE).isAfter(today);
	}

	/// Those who belong to the household today.
	public static List<HouseholdMember> present(@Nullable List<HouseholdMember> members) {
		return members == null ? List.of() : members.stream().filter(member -> member.leftOn == null).toList();
	}

	/// Those who belonged to it once.
	static List<HouseholdMember> former(@Nullable List<HouseholdMember> members) {
		return members == null ? List.of() : members.stream().filter(member -> member.leftOn != null).toList();
	}

}
