package org.copperwall.household;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// What happens to a household, as the log knows it: ids and names of fields, never what stood in them.
public sealed interface HouseholdEvent extends DomainEvent {

	/// A family unknown before was declared; the village visit verifies it.
	record Registered(RegionCode region, UUID householdId) implements HouseholdEvent {

		public static Registered of(Household household) {
			return new Registered(household.regionCode(), household.id());
		}

		@Override
		public String kind() {
			return "household.registered";
		}

	}

	/// The village visit confirmed a declared family.
	record Verified(RegionCode region, UUID householdId) implements HouseholdEvent {

		public static Verified of(Household household) {
			return new Verified(household.regionCode(), household.id());
		}

		@Override
		public String kind() {
			return "household.verified";
		}

	}

	/// Somebody was shown sealed data, for a purpose kept beside the household.
	record Revealed(RegionCode region, UUID householdId, UUID revealId, @Nullable UUID memberId,
			List<PersonalField> fields) implements HouseholdEvent {

		@Override
		public String kind() {
			return "household.revealed";
		}

		@Override
		public Map<String, Object> facts() {
			Map<String, Object> facts = new TreeMap<>();
			facts.put("revealId", this.revealId.toString());
			facts.put("fields", this.fields.stream().map(PersonalField::name).toList());
			if (this.memberId != null) {
				facts.put("memberId", this.memberId.toString());
			}
			return facts;
		}

	}

	/// Somebody searched by digits of an identity number. It concerns no household: not
	/// even how many were found is kept.
	record SearchedByDigits(RegionCode region, UUID subjectId, boolean whole) implements HouseholdEvent {

		@Override
		public String kind() {
			return "household.searchedByDigits";
		}

		@Override
		public String subjectType() {
			return "IdSearch";
		}

		@Override
		public @Nullable UUID householdId() {
			return null;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("digits", this.whole ? "WHOLE" : "LAST_SIX");
		}

	}

	@Override
	default String subjectType() {
		return "Household";
	}

	@Override
	default UUID subjectId() {
		UUID household = householdId();
		if (household == null) {
			throw new IllegalStateException(kind() + " names no household");
		}
		return household;
	}

}
