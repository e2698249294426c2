package org.copperwall.casework;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A fact about a household, with where it comes from; or that nobody knows.
/// @param value absent where nobody knows
/// @param on the day it was found, where there is one
record Known<T>(@Nullable T value, FactSource source, @Nullable LocalDate on) {

	static <T> Known<T> unknown() {
		return new Known<>(null, FactSource.UNKNOWN, null);
	}

	static <T> Known<T> of(T value, FactSource source, @Nullable LocalDate on) {
		return new Known<>(value, source, on);
	}

	Optional<T> found() {
		return Optional.ofNullable(this.value);
	}

	/// With what is supposed in its place, if anything is.
	Known<T> supposing(@Nullable T supposed) {
		return supposed == null ? this : of(supposed, FactSource.SUPPOSED, null);
	}

}
