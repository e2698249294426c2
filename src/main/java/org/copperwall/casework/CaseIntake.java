package org.copperwall.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;

/// What a guided application had to ask, and what was known already (申请填报统计).
public record CaseIntake(UUID caseId, List<ApplicationField> askedFields, List<ApplicationField> knownFields) {

	public CaseIntake {
		askedFields = List.copyOf(askedFields);
		knownFields = List.copyOf(knownFields);
	}

	public int asked() {
		return this.askedFields.size();
	}

	public int known() {
		return this.knownFields.size();
	}

	/// By the register, and by a warning that says what threatens the family.
	/// @param present members of today
	static CaseIntake of(UUID caseId, Household household, List<HouseholdMember> present) {
		Set<ApplicationField> known = EnumSet.of(ApplicationField.PLACE, ApplicationField.CAUSES);
		if (present.stream().anyMatch(HouseholdMember::isHead)) {
			known.add(ApplicationField.HEAD);
		}
		if (!present.isEmpty()) {
			known.add(ApplicationField.MEMBERS);
		}
		if (!present.isEmpty() && present.stream().allMatch(member -> member.idNumber() != null)) {
			known.add(ApplicationField.ID_NUMBERS);
		}
		if (present.stream().anyMatch(member -> member.phone() != null)) {
			known.add(ApplicationField.TELEPHONE);
		}
		if (household.bankAccount() != null) {
			known.add(ApplicationField.BANK_ACCOUNT);
		}
		return new CaseIntake(caseId,
				Arrays.stream(ApplicationField.values()).filter(field -> !known.contains(field)).toList(),
				List.copyOf(known));
	}

}
