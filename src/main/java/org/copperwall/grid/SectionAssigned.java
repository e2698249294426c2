package org.copperwall.grid;

/// A section stands as it was entered.
/// @param placed households that lay elsewhere before
record SectionAssigned(Section section, int placed) {
}
