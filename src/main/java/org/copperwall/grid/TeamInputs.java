package org.copperwall.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What the mutations about teams and sections take. Names and telephones are in it: nothing prints itself.
final class TeamInputs {

	static final int LONGEST_NAME = 60;

	static final int LONGEST_SUBJECT = 200;

	static final int MOST_MEMBERS = 50;

	static final int MOST_HOUSEHOLDS = 500;

	private TeamInputs() {
	}

	/// A team is formed, or changed.
	/// @param teamId global id, with version: what is changed; regionCode: the village of
	/// a new one
	/// @param members those who join, or change; whoever is not named stays as he is
	record SaveTeam(UUID requestId, @Nullable String teamId, @Nullable Integer version, @Nullable RegionCode regionCode,
			@Nullable String name, @Nullable LocalDate formedOn, List<Member> members) {

		@Override
		public String toString() {
			return "SaveTeam[" + this.requestId + "]";
		}

	}

	/// Somebody joins, changes or leaves.
	/// @param monitorId global id of who is a member already
	/// @param until the day he leaves
	record Member(@Nullable String monitorId, @Nullable String name, @Nullable TeamRole role, @Nullable String phone,
			@Nullable String subject, @Nullable LocalDate since, @Nullable LocalDate until) {

		@Override
		public String toString() {
			return "Member[…]";
		}

	}

	/// Who answers for a section from a day on, and which households are given to it.
	/// @param monitorId global id; absent to leave the answering as it is
	record AssignSection(UUID requestId, RegionCode regionCode, @Nullable String monitorId, @Nullable LocalDate since,
			List<String> householdIds) {
	}

}
