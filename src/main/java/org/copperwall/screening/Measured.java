package org.copperwall.screening;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a rule measures of the records of one subject.
/// @param member absent for rules that take a household as a whole
/// @param record the newest one
/// @param value in fen for amounts, in records for counts
record Measured(UUID household, @Nullable UUID member, UUID record, long value) {
}
