package org.copperwall.task;

import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A task that a room wants done.
/// @param kind what is to be done, such as `ASSIGN_HELPER`; named by the room
/// @param subjectType GraphQL type of what it is about
/// @param region where that is
/// @param role the post that has to do it, at or around the region
/// @param department for posts in a department
/// @param subject one person by subject of the token, where the post alone does not say
/// who
/// @param workingDays how long there is; 0 means by the close of this working day
/// @param substitute who stands in where the post is vacant, before the next level does
public record NewTask(String kind, String subjectType, UUID subjectId, @Nullable UUID householdId, RegionCode region,
		Role role, @Nullable String department, @Nullable String subject, int workingDays, @Nullable Role substitute) {

	public NewTask(String kind, String subjectType, UUID subjectId, @Nullable UUID householdId, RegionCode region,
			Role role, @Nullable String department, @Nullable String subject, int workingDays) {
		this(kind, subjectType, subjectId, householdId, region, role, department, subject, workingDays, null);
	}

}
