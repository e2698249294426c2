package org.copperwall.household;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A member as declared. Whoever has no identity number yet is entered with birth date and the reason: a need is never
/// refused for form.
public record NewMember(String name, @Nullable String idNumber, @Nullable LocalDate birthDate,
		@Nullable String noIdReason, Relation relation) {

	@Override
	public String toString() {
		return "NewMember[…]";
	}

}
