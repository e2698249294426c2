package org.copperwall.rules;

import java.time.LocalDate;

/// A day that differs from a plain week: a day off in it, or a weekend day worked to make up for one.
/// @param working true for a make-up working day (调休上班), false for a day off (放假)
/// @param title the holiday it belongs to, in Chinese
public record CalendarDay(LocalDate day, boolean working, String title) {
}
