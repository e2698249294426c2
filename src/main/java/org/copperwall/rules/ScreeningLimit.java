package org.copperwall.rules;

/// The limit of a screening rule for one group of households.
/// @param limit in fen for amounts, a number of records for counts
public record ScreeningLimit(HouseholdGroup group, long limit) {
}
