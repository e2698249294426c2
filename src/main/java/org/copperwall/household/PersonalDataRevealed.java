package org.copperwall.household;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Sealed data, shown to the one who asked.
public record PersonalDataRevealed(Household household, List<Value> values) {

	/// @param value absent where nothing is recorded
	public record Value(PersonalField field, @Nullable String value) {

		@Override
		public String toString() {
			return "Value[" + this.field + ", …]";
		}

	}

}
